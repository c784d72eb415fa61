package de.wortlaut.learning;

import java.util.Arrays;
import java.util.Random;

/**
 * Estimates weights by stochastic gradient with per-feature steps (AdaGrad: Duchi, Hazan and Singer, JMLR 2011), few
 * rounds being a prior too; the mean over several orders of the examples, since one alone leaves weights to chance.
 */
final class GradientDescent {
  private static final double STEP = 0.15;
  private static final int RUNS = 5;

  private final Examples examples;
  private final double prior;
  private final int rounds;
  private final long seed;

  GradientDescent(Examples examples, double prior, int rounds, long seed) {
    this.examples = examples;
    this.prior = prior;
    this.rounds = rounds;
    this.seed = seed;
  }

  double[] estimate() {
    double[] mean = new double[examples.features() + 1];
    for (int run = 0; run < RUNS; run++) {
      double[] w = estimate(seed + 1000L * run);
      for (int i = 0; i < w.length; i++) {
        mean[i] += w[i] / RUNS;
      }
    }
    return mean;
  }

  private double[] estimate(long orderSeed) {
    int f = examples.features();
    double[] w = new double[f + 1];
    double[] squares = new double[f + 1];
    double[] sum = new double[f + 1];
    Arrays.fill(squares, 1e-2);
    int[] order = new int[examples.count()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(orderSeed);
    int averaged = 0;
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      for (int g : order) {
        step(g, w, squares);
      }
      if (round >= rounds / 2) {
        averaged++;
        for (int i = 0; i <= f; i++) {
          sum[i] += w[i];
        }
      }
    }
    for (int i = 0; i <= f; i++) {
      w[i] = sum[i] / Math.max(1, averaged);
    }
    return w;
  }

  /** Puts {@code order} in the next order of {@code random}. */
  static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int x = order[i];
      order[i] = order[j];
      order[j] = x;
    }
  }

  private void step(int g, double[] w, double[] squares) {
    int bias = w.length - 1;
    int[][] candidates = examples.candidates(g);
    double[] z = new double[candidates.length];
    for (int c = 0; c < z.length; c++) {
      z[c] = z.length == 1 ? w[bias] : 0;
      for (int id : candidates[c]) {
        z[c] += w[id];
      }
    }
    examples.slopes(g, z);
    for (int c = 0; c < z.length; c++) {
      for (int id : candidates[c]) {
        if (examples.isFrequent(id)) {
          update(w, squares, id, z[c] + prior * w[id]);
        }
      }
    }
    if (z.length == 1) {
      update(w, squares, bias, z[0]);
    }
  }

  private static void update(double[] w, double[] squares, int id, double gradient) {
    squares[id] += gradient * gradient;
    w[id] -= STEP * gradient / Math.sqrt(squares[id]);
  }
}
