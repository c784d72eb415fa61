package de.wortlaut.training;

import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.model.TextSpan;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * An annotated article as the rooms see it.
 *
 * @param reading the page with its words and clauses
 * @param gold the annotations in tokens, in {@link Find#IN_ORDER}
 */
record AnnotatedReading(Reading reading, List<Find> gold) {

  static AnnotatedReading of(AnnotatedArticle article, Reading reading) {
    List<Find> gold = new ArrayList<>();
    for (AnnotatedArticle.Annotation a : article.quotations()) {
      List<Range> words = ranges(reading.page(), a.quote());
      if (!words.isEmpty()) {
        gold.add(new Find(a.type(), words, ranges(reading.page(), a.cue()), ranges(reading.page(), a.frame()),
            ranges(reading.page(), a.addressee()), ranges(reading.page(), a.speaker()), 1, a.nested() ? 0 : -1, -1));
      }
    }
    gold.sort(Find.IN_ORDER);
    for (int i = 0; i < gold.size(); i++) {
      gold.set(i, gold.get(i).nestedIn() < 0 ? gold.get(i) : gold.get(i).within(around(gold, i)));
    }
    return new AnnotatedReading(reading, gold);
  }

  /** Position of the innermost find around {@code i}, of those before it if there is one, or -1. */
  private static int around(List<Find> gold, int i) {
    int last = gold.size();
    for (int k = i - 1 + last; k > i; k--) {
      if (gold.get(k % last).surrounds(gold.get(i))) {
        return k % last;
      }
    }
    return -1;
  }

  /** The tokens of {@code page} that {@code spans} touch. */
  static List<Range> ranges(Page page, List<TextSpan> spans) {
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
