package de.wortlaut.text;

import java.util.function.IntPredicate;

/** Look-ups among things that stand in order. */
public final class Ascending {
  private Ascending() {}

  /**
   * {@return how many of {@code count} things in order are before something, in logarithmic time}
   *
   * @param isBefore tells of thing {@code i} whether it is; true for none behind one for which it is false
   */
  public static int before(int count, IntPredicate isBefore) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
