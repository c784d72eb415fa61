package de.wortlaut.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.text.Page;
import org.junit.jupiter.api.Test;

/** What article, attributes and noun allow together. */
class AgreementTest {
  private static int of(String phrase) {
    Page page = Page.of("so " + phrase + " war");
    return Agreement.of(page.tokens(), Forms.of(page), 1, page.tokens().count() - 1);
  }

  @Test
  void theArticleAloneDoesNotDecide() {
    assertFalse(Agreement.allows(of("der Agentur"), 0));
    assertTrue(Agreement.allows(of("der Agentur"), 2));
    assertTrue(Agreement.allows(of("der Minister"), 0));
    assertFalse(Agreement.allows(of("dem neuen Minister"), 0));
  }

  @Test
  void numberIsThatOfTheNominative() {
    assertTrue(Agreement.isPlural(of("die Behörden")));
    assertFalse(Agreement.isPlural(of("die Behörde")));
    assertTrue(Agreement.isSingular(of("die Behörde")));
    assertFalse(Agreement.isSingular(of("die Behörden")));
  }

  @Test
  void wordsNobodyKnowsAllowEverything() {
    assertEquals(0, of("Xqvtz"));
    assertTrue(Agreement.allows(of("Xqvtz"), 0));
  }
}
