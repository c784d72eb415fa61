package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Article;
import org.junit.jupiter.api.Test;

/** An explanation names the candidates, what spoke for them, and where role and institution were read. */
class ExplainTest {
  private static final String TEXT = """
      Die Hafenmeisterin Wiebke Ohmstedt vom Wasseramt Norderau traf am Montag den Reeder Jan Tammen. „Der Kai hält noch \
      zwei Winter“, sagte sie. Tammen widersprach: „Das glaube ich nicht.“
      """;

  @Test
  void aPronounIsExplainedByItsCandidatesAndAPersonByTheirEvidence() {
    String told = QuotationExtractor.create().explain(Article.of("kai", TEXT));

    assertTrue(told.contains("kai 0 DIRECT „Der Kai hält noch zwei Winter“"), told);
    assertTrue(told.contains("mention: sie"), told);
    assertTrue(told.contains("* PERSON Wiebke Ohmstedt"), told);
    assertTrue(told.contains("A last"), told);
    assertTrue(told.contains("* role „Hafenmeisterin“, the office right before the name"), told);
    assertTrue(told.contains("institution „Wasseramt Norderau“"), told);
  }

  @Test
  void withoutWeightsAndWithoutQuotationsThereIsLittleToTell() {
    QuotationExtractor rules = QuotationExtractor.builder().withoutLearnedWeights().build();
    assertTrue(rules.explain(Article.of("kai", TEXT)).contains("by the words of the mention alone"));
    assertEquals("", QuotationExtractor.create().explain(Article.of("leer", "Am Montag regnete es.")));
    assertEquals("",
        QuotationExtractor.create().explain(Article.of("en", "The quick brown fox jumps over the lazy dog and "
            + "then it said that all of this was only a test of the weather in the north of the country, was it not so then?")));
  }
}
