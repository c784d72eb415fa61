package de.wortlaut.evaluation;

import de.wortlaut.model.TextSpan;
import java.util.BitSet;
import java.util.List;

/** Places in a text as sets of its tokens. */
final class Tokens {
  private Tokens() {}

  /** The tokens that share at least one unit with the spans. */
  static BitSet touched(List<TextSpan> tokens, List<TextSpan> spans) {
    BitSet touched = new BitSet();
    for (TextSpan span : spans) {
      for (int i = firstEndingBehind(tokens, span.begin());
          i < tokens.size() && tokens.get(i).begin() < span.end();
          i++) {
        touched.set(i);
      }
    }
    return touched;
  }

  private static int firstEndingBehind(List<TextSpan> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** Harmonic mean of the shares of {@code a} and {@code b} that they have in common. */
  static double f1(BitSet a, BitSet b) {
    int common = common(a, b);
    return common == 0 ? 0 : 2.0 * common / (a.cardinality() + b.cardinality());
  }

  /** Orders as the ascending lists of their members, a beginning before the longer list. */
  static int compare(BitSet a, BitSet b) {
    int i = a.nextSetBit(0);
    int j = b.nextSetBit(0);
    while (i >= 0 && j >= 0) {
      if (i != j) {
        return Integer.compare(i, j);
      }
      i = a.nextSetBit(i + 1);
      j = b.nextSetBit(j + 1);
    }
    return Integer.compare(i < 0 ? -1 : 0, j < 0 ? -1 : 0);
  }
}
