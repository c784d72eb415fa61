package de.wortlaut;

import static java.util.Objects.requireNonNull;

import de.wortlaut.learning.Weights;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.TextSpan;
import de.wortlaut.quotation.Find;
import de.wortlaut.quotation.QuotationFinder;
import de.wortlaut.quotation.Range;
import de.wortlaut.quotation.Reading;
import de.wortlaut.reporting.ReportingLexicon;
import de.wortlaut.text.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of German news articles and says who is behind each.
 *
 * <pre>{@code
 * QuotationExtractor extractor = QuotationExtractor.create();
 * for (Quotation q : extractor.extract(Article.of("pakt", text)).quotations()) {
 *   System.out.println(q.speaker().name() + ": " + q.text());
 * }
 * }</pre>
 *
 * <p>Build one and keep it: it is immutable, thread-safe, and holds nothing of an article.
 */
public final class QuotationExtractor {
  private final QuotationFinder finder;
  private final ReportingLexicon lexicon;

  private QuotationExtractor(Weights weights, ReportingLexicon lexicon) {
    this.finder = new QuotationFinder(weights);
    this.lexicon = lexicon;
  }

  /** An extractor with the weights and lexicons that come with the project. */
  public static QuotationExtractor create() {
    return new QuotationExtractor(ShippedWeights.LEARNED, ReportingLexicon.standard());
  }

  /**
   * Finds the quotations of {@code article}. Text of any kind, however broken, is taken; what is not
   * German gives an empty extraction that says so.
   *
   * @throws NullPointerException if {@code article} is null
   */
  public Extraction extract(Article article) {
    requireNonNull(article, "article");
    Reading reading = Reading.of(Page.of(article.text()), lexicon);
    List<Find> finds = finder.find(reading);
    List<Quotation> quotations = new ArrayList<>(finds.size());
    for (Find find : finds) {
      quotations.add(quotation(article, reading.page(), find));
    }
    return new Extraction(article, true, quotations);
  }

  private static Quotation quotation(Article article, Page page, Find find) {
    return Quotation.builder(find.type(), passage(article, page, find.words()))
        .cue(passage(article, page, find.cue()))
        .frame(passage(article, page, find.frame()))
        .addressee(passage(article, page, find.addressee()))
        .mention(passage(article, page, find.mention()))
        .context(context(page, find))
        .confidence(find.confidence())
        .nestedIn(find.nestedIn())
        .continues(find.continues())
        .build();
  }

  private static Passage passage(Article article, Page page, List<Range> ranges) {
    List<TextSpan> spans = new ArrayList<>(ranges.size());
    for (Range range : ranges) {
      spans.add(page.span(range.begin(), range.end()));
    }
    return Passage.of(article.text(), spans);
  }

  private static TextSpan context(Page page, Find find) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (List<Range> part : List.of(find.words(), find.frame())) {
      for (Range range : part) {
        first = Math.min(first, page.sentences().of(range.begin()));
        last = Math.max(last, page.sentences().of(range.end() - 1));
      }
    }
    return page.span(page.sentences().first(first), page.sentences().end(last));
  }
}
