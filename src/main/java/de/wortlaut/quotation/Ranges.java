package de.wortlaut.quotation;

import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of tokens as ranges. */
final class Ranges {
  private Ranges() {}

  /** The tokens in any order, neighbours joined. */
  static List<Range> of(int[] unsorted) {
    if (unsorted.length == 1) {
      return of(unsorted[0], unsorted[0] + 1);
    }
    int[] tokens = unsorted.clone();
    Arrays.sort(tokens);
    List<Range> out = new ArrayList<>(2);
    int i = 0;
    while (i < tokens.length) {
      int j = i + 1;
      while (j < tokens.length && tokens[j] <= tokens[j - 1] + 1) {
        j++;
      }
      out.add(new Range(tokens[i], tokens[j - 1] + 1));
      i = j;
    }
    return out;
  }

  /** The non-empty ones of two ranges. */
  static List<Range> of(int begin, int end, int begin2, int end2) {
    if (begin >= end) {
      return of(begin2, end2);
    }
    return begin2 >= end2 ? of(begin, end) : List.of(new Range(begin, end), new Range(begin2, end2));
  }

  /** The range as a list, empty if it is. */
  static List<Range> of(int begin, int end) {
    return begin < end ? List.of(new Range(begin, end)) : List.of();
  }

  /** The ranges in order, overlapping and touching ones joined. */
  static List<Range> joined(List<Range> ranges) {
    List<Range> sorted = new ArrayList<>(ranges);
    sorted.sort(java.util.Comparator.comparingInt(Range::begin));
    List<Range> out = new ArrayList<>(sorted.size());
    for (Range range : sorted) {
      int last = out.size() - 1;
      if (last >= 0 && out.get(last).end() >= range.begin()) {
        out.set(last, new Range(out.get(last).begin(), Math.max(out.get(last).end(), range.end())));
      } else {
        out.add(range);
      }
    }
    return out;
  }

  static int size(List<Range> ranges) {
    int n = 0;
    for (int i = 0; i < ranges.size(); i++) { // no iterator: asked for every candidate
      n += ranges.get(i).length();
    }
    return n;
  }

  /** How many tokens the two have in common. */
  static int common(List<Range> a, List<Range> b) {
    int n = 0;
    for (int i = 0; i < a.size(); i++) {
      Range x = a.get(i);
      for (int k = 0; k < b.size(); k++) {
        Range y = b.get(k);
        n += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.begin(), y.begin()));
      }
    }
    return n;
  }

  /** Harmonic mean of the shares that the two have in common. */
  static double overlap(List<Range> a, List<Range> b) {
    int both = common(a, b);
    return both == 0 ? 0 : 2.0 * both / (size(a) + size(b));
  }
}
