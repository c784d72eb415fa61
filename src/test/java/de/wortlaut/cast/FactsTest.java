package de.wortlaut.cast;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Forms;
import de.wortlaut.phrase.Phrases;
import de.wortlaut.text.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which construction tells what of the first person of a text: the slot, the rule and the value that are to be among the
 * evidence.
 */
class FactsTest {

  private static List<String> evidence(String text) {
    Page page = Page.of(text);
    Forms forms = Forms.of(page);
    Clauses clauses = Clauses.of(page, forms);
    Cast cast = Cast.of(page, forms, clauses, Phrases.of(page, forms, clauses), Knowledge.of(null));
    return cast.facts().evidence(0).stream()
        .map(e -> e.slot().name().toLowerCase(Locale.ROOT) + " " + e.rule() + " " + e.value()).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
      "Trainer Jan Holm war zufrieden. # role CLOSE Trainer",
      "Der polnische Trainer Jan Holm war zufrieden. # role NATIONAL Trainer",
      "Jana Holm, Leiterin des Umweltamts, widersprach. # role APPOSITION Leiterin",
      "Jana Holm, Leiterin des Umweltamts, widersprach. # institution GENITIVE Umweltamt",
      "Jana Holm vom Umweltamt widersprach. # institution OF_BODY Umweltamt",
      "Die UNHCR-Sprecherin Jana Holm widersprach. # institution COMPOUND UNHCR",
      "Jana Holm (CDU) widersprach. # institution PARTY CDU",
      "Jana Holm, die Ministerin war, widersprach. # role RELATIVE Ministerin",
      "Jana Holm ist Ministerin. # role PREDICATE Ministerin",
      "Die Sprecherin des Umweltamts, Jana Holm, widersprach. # role OFFICE_THEN_NAME Sprecherin",
      "Ihr Anwalt Jan Holm widersprach. # role POSSESSIVE Anwalt",
      "Jana Holm warnte. Die Ministerin will mehr Geld. # role ALONE Ministerin"
  })
  void aConstructionTells(String text, String wanted) {
    List<String> found = evidence(text);
    assertTrue(found.contains(wanted), text + " gives " + found);
  }
}
