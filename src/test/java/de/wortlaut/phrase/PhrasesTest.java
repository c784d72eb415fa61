package de.wortlaut.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.wortlaut.text.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases by their places, and subjects. */
class PhrasesTest {
  @Test
  void phrasesAreFoundByTokenBeginAndHead() {
    Parsed p = Parsed.of("Der unter Druck geratene Minister Ole Brandt kam. Jana Holm ging.");
    NounPhrase minister = p.headed("Minister");
    assertSame(minister, p.phrases.at(0));
    assertSame(minister, p.phrases.beginningAt(0));
    assertSame(minister, p.phrases.at(6), "the name belongs to the core");
    assertSame(p.headed("Druck"), p.phrases.at(2), "the inner phrase wins");
    assertSame(minister, p.phrases.withHead(minister.head()));
    assertNull(p.phrases.at(7), "a verb");
    assertNull(p.phrases.at(-1));
    assertEquals(2, p.phrases.endOf(0) - p.phrases.firstOf(0));
    assertEquals("Jana Holm", p.core(p.phrases.get(p.phrases.firstOf(1))));
  }

  @Test
  void phrasesWithinSomebodysWordsKnowTheMarks() {
    Parsed p = Parsed.of("„Der Wirt schläft heute“, sagte die Köchin vom »Inselkrug«.");
    assertEquals(0, p.headed("Wirt").inMarks());
    assertEquals(-1, p.headed("Köchin").inMarks());
  }

  @Test
  void attachmentsCannotBeChanged() {
    List<Attachment> attachments = Parsed.of("Der Leiter des Amts kam.").headed("Leiter").attachments();
    assertThrows(UnsupportedOperationException.class, () -> attachments.remove(0));
  }

  @Test
  void attachmentsNameTheirLinkAndPhrase() {
    Parsed p = Parsed.of("Gestern kam die Chefin von Nordnet.");
    Attachment of = p.headed("Chefin").attachments().get(0);
    assertEquals("von", p.tokens.text(of.link()));
    assertSame(p.headed("Nordnet"), of.phrase());
    assertEquals(of.link(), p.headed("Nordnet").preposition());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der Wirt sah den Koch. | sah | Wirt
      Den Koch sah der Wirt. | sah | Wirt
      Gestern sagte Jana Holm das. | sagte | Jana
      Jana Holm, Leiterin des Amts, sagte nichts. | sagte | Jana
      Jana Holm (CDU) sagte nichts. | sagte | Jana
      Der Wirt, der gestern kam, ging. | ging | Wirt
      Mit Jana Holm sprach er. | sprach | er
      Am Montag kamen Kinder. | kamen | Kinder
      Brandts Anwalt schwieg. | schwieg | Anwalt
      """)
  void subjects(String sentence, String verb, String head) {
    Parsed p = Parsed.of(sentence);
    for (int c = 0; c < p.clauses.count(); c++) {
      if (p.clauses.finite(c) >= 0 && p.tokens.is(p.clauses.finite(c), verb)) {
        NounPhrase subject = p.phrases.subjectOf(c);
        assertNotNull(subject);
        assertEquals(head, p.tokens.text(subject.head()));
        return;
      }
    }
    throw new AssertionError("no clause with " + verb);
  }

  @Test
  void extentsGrow() {
    Parsed p = Parsed.of("Der Leiter des Amts kam.");
    List<Range> extents = p.phrases.extents(new Range(0, 5), 9);
    assertEquals(new Range(0, 1), extents.get(0), "„der“ alone");
    assertEquals(List.of("Der Leiter", "Der Leiter des Amts"), extents.stream()
        .map(r -> p.tokens.text(r.begin(), r.end())).filter(s -> s.startsWith("Der L")).toList());
  }
}
