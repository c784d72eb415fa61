package de.wortlaut.index.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Durations of one kind of work. */
final class Timing {
  private final long[] nanos;
  private int count;

  Timing(int most) {
    nanos = new long[most];
  }

  void measure(Callable<?> work) throws Exception {
    long begin = System.nanoTime();
    work.call();
    long end = System.nanoTime();
    synchronized (this) {
      nanos[count++] = end - begin;
    }
  }

  void reset() {
    count = 0;
  }

  double millis(double quantile) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) (count * quantile))] / 1e6;
  }

  static String row(String work, Timing own, Timing bare) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
        work,
        own.millis(0.5), own.millis(0.99),
        bare.millis(0.5), bare.millis(0.99),
        own.millis(0.5) / bare.millis(0.5), own.millis(0.99) / bare.millis(0.99));
  }
}
