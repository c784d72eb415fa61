package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.TextSpan;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SurerTest {
  private static final Article ARTICLE = Article.of("a", "eins zwei drei");

  private static Quotation.Builder quotation(int begin, int end, double confidence) {
    Passage words = Passage.of(ARTICLE.text(), List.of(TextSpan.of(begin, end)));
    return Quotation.builder(QuotationType.DIRECT, words).confidence(confidence);
  }

  private static final Extraction ALL =
      new Extraction(
          ARTICLE,
          true,
          List.of(
              quotation(0, 4, 0.2).build(),
              quotation(5, 9, 0.9).continues(0).build(),
              quotation(10, 14, 0.8).nestedIn(1).build()));

  @Test
  void linksFollowTheQuotationsThatStay() {
    List<Quotation> sure = Surer.than(0.5, ALL).quotations();
    assertEquals(2, sure.size());
    assertEquals(OptionalInt.empty(), sure.get(0).continues());
    assertEquals(OptionalInt.of(0), sure.get(1).nestedIn());
  }

  @Test
  void nothingChangesWhereAllAreSure() {
    assertSame(ALL, Surer.than(0.2, ALL));
  }
}
