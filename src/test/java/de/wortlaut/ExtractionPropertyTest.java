package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.TextSpan;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any text whatsoever. */
class ExtractionPropertyTest {
  private static final QuotationExtractor EXTRACTOR = QuotationExtractor.create();
  private static final String ARTICLE = ArticleGold.read("mt1").text();

  @Property(tries = 300)
  void anyCharactersAreTaken(@ForAll String text) {
    check(text);
  }

  @Property(tries = 300)
  void newsLikeFragmentsAreTaken(@ForAll("fragments") String text) {
    check(text);
  }

  @Property(tries = 100)
  void cutAndSplicedArticlesAreTaken(@ForAll("cuts") String text) {
    check(text);
  }

  private static void check(String text) {
    Article article = Article.of("x", text);
    Extraction extraction = EXTRACTOR.extract(article);
    for (Quotation q : extraction.quotations()) {
      for (Passage p : List.of(q.words(), q.cue(), q.frame(), q.addressee(), q.mention())) {
        assertEquals(Passage.of(text, p.spans()), p, "a passage is its slices");
        for (TextSpan s : p.spans()) {
          assertTrue(onCodePoints(text, s), "spans lie on code points");
        }
      }
      assertTrue(q.confidence() >= 0 && q.confidence() <= 1);
      assertTrue(q.nestedIn().orElse(0) < extraction.quotations().size());
    }
    assertEquals(extraction, EXTRACTOR.extract(article), "extraction is deterministic");
  }

  private static boolean onCodePoints(String text, TextSpan s) {
    return !splits(text, s.begin()) && !splits(text, s.end());
  }

  private static boolean splits(String text, int at) {
    return at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries
        .of("sagte", " ", "„", "“", "\"", "»", "«", ",", ".", ": ", "Er", "Müller", "der", "dass", "sei", "laut",
            "Polizei", "\n", "\n\n", "(", ")", "–", "zufolge", "und", "habe", "…", "!", "&quot;", "\u00AD", "so",
            "nach Angaben",
            "wie", "heißt es", "\uD83D\uDE00", "Das", "teilte", "mit", "'", "soll", "gewesen sein")
        .list().ofMinSize(0).ofMaxSize(60).map(parts -> String.join(" ", parts));
  }

  @Provide
  Arbitrary<String> cuts() {
    return Arbitraries.integers().between(0, ARTICLE.length()).list().ofSize(4)
        .map(cuts -> ARTICLE.substring(Math.min(cuts.get(0), cuts.get(1)), Math.max(cuts.get(0), cuts.get(1)))
            + ARTICLE.substring(Math.min(cuts.get(2), cuts.get(3)), Math.max(cuts.get(2), cuts.get(3))));
  }
}
