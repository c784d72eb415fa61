package de.wortlaut.training;

import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.learning.LabelledModel;
import de.wortlaut.mention.Knowledge;
import de.wortlaut.model.TextSpan;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated article as the rooms see it.
 *
 * @param reading the page with its words and clauses
 * @param gold the annotations in tokens, ordered by begin, the longer first
 */
record AnnotatedReading(Reading reading, List<Find> gold) {

  static AnnotatedReading of(AnnotatedArticle article, @Nullable LabelledModel names) {
    Reading reading =
        Reading.of(Page.of(article.article().title(), article.article().text()), Knowledge.of(names));
    List<Find> gold = new ArrayList<>();
    for (AnnotatedArticle.Annotation a : article.quotations()) {
      List<Range> words = ranges(reading.page(), a.quote());
      if (!words.isEmpty()) {
        gold.add(new Find(a.type(), words, ranges(reading.page(), a.cue()), ranges(reading.page(), a.frame()),
            ranges(reading.page(), a.addressee()), ranges(reading.page(), a.speaker()), 1, a.nested() ? 0 : -1, -1));
      }
    }
    gold.sort(Comparator.comparingInt((Find f) -> f.words().get(0).begin())
        .thenComparingInt(f -> -f.words().get(f.words().size() - 1).end()));
    return new AnnotatedReading(reading, gold);
  }

  private static List<Range> ranges(Page page, List<TextSpan> spans) {
    List<Range> out = new ArrayList<>();
    for (TextSpan s : spans.stream().sorted().toList()) {
      int first = firstTouching(page, s.begin());
      int end = first;
      while (end < page.tokens().count() && page.span(end, end + 1).begin() < s.end()) {
        end++;
      }
      int last = out.size() - 1;
      if (end > first && last >= 0 && out.get(last).end() >= first) {
        out.set(last, new Range(out.get(last).begin(), Math.max(end, out.get(last).end())));
      } else if (end > first) {
        out.add(new Range(first, end));
      }
    }
    return out;
  }

  private static int firstTouching(Page page, int offset) {
    int low = page.titleEnd();
    int high = page.tokens().count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (page.span(middle, middle + 1).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
