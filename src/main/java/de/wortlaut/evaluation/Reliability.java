package de.wortlaut.evaluation;

import java.util.Locale;

/** Ten bins of confidence against the share that was right. Not thread-safe. */
public final class Reliability {
  private final double[] claimed = new double[10];
  private final int[] right = new int[10];
  private final int[] all = new int[10];

  Reliability() {}

  void add(double confidence, boolean isRight) {
    int bin = Math.min(9, (int) (10 * confidence));
    claimed[bin] += confidence;
    all[bin]++;
    right[bin] += isRight ? 1 : 0;
  }

  /** {@return the mean distance of confidence and share, weighted by the size of the bins} */
  public double expectedError() {
    double sum = 0;
    int n = 0;
    for (int b = 0; b < 10; b++) {
      sum += Math.abs(claimed[b] - right[b]);
      n += all[b];
    }
    return n == 0 ? 0 : sum / n;
  }

  /** The table, a line a bin. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("confidence   quotations  claimed  right\n");
    for (int b = 0; b < 10; b++) {
      out.append(String.format(Locale.ROOT, "%.1f to %.1f   %10d  %7.3f  %5.3f%n", b / 10.0, (b + 1) / 10.0, all[b],
          all[b] == 0 ? 0 : claimed[b] / all[b], all[b] == 0 ? 0 : (double) right[b] / all[b]));
    }
    return out.append(String.format(Locale.ROOT, "expected calibration error %.3f%n", expectedError())).toString();
  }
}
