package de.wortlaut.learning;

import java.util.Arrays;
import java.util.Random;

/**
 * Estimates a layer of {@link Units} on top of linear weights, which stay as they are: it learns what these miss, by
 * stochastic gradient (AdaGrad), leaving out a part of the features at each step so that none relies on another
 * (dropout: Srivastava and others, JMLR 2014). Deterministic for a seed.
 */
final class UnitsTrainer {
  private static final double STEP = 0.02;
  private static final int ROUNDS = 6;
  private static final double DROPPED = 0.3;
  private static final double PRIOR = 1e-4;
  /** Features seen less often start from nothing: chance would stay in their weights. */
  private static final int OFTEN = 5;
  private static final double FIRST_WEIGHT = 0.1;
  private static final double FIRST_OUTPUT = 0.5;
  /** Slopes below this change nothing. */
  private static final double FLAT = 1e-4;
  private static final double FIRST_SQUARE = 1e-2;

  private final Examples examples;
  private final double[] linear;
  private final Random random;
  private final int units = Units.COUNT;
  private final double[] in;
  private final double[] inSquares;
  private final double[] out = new double[units];
  private final double[] outSquares = new double[units];

  UnitsTrainer(Examples examples, double[] linear, long seed) {
    this.examples = examples;
    this.linear = linear;
    this.random = new Random(seed);
    this.in = new double[examples.features() * units];
    this.inSquares = new double[in.length];
    Arrays.fill(inSquares, FIRST_SQUARE);
    Arrays.fill(outSquares, FIRST_SQUARE);
    for (int i = 0; i < in.length; i++) {
      in[i] = examples.seen(i / units) < OFTEN ? 0 : FIRST_WEIGHT * random.nextGaussian();
    }
    for (int u = 0; u < units; u++) {
      out[u] = FIRST_OUTPUT * random.nextGaussian();
    }
  }

  /** The layer with what each feature gives to it, by the features' numbers. */
  Units.Learned train() {
    int[] order = new int[examples.count()];
    Arrays.setAll(order, i -> i);
    for (int round = 0; round < ROUNDS; round++) {
      GradientDescent.shuffle(order, random);
      for (int g : order) {
        step(g);
      }
    }
    return new Units.Learned(in, out);
  }

  private void step(int g) {
    int[][] candidates = examples.candidates(g);
    int[][] kept = new int[candidates.length][];
    double[][] sums = new double[candidates.length][];
    double[] z = new double[candidates.length];
    long salt = random.nextLong();
    for (int c = 0; c < z.length; c++) {
      kept[c] = kept(candidates[c], salt);
      sums[c] = sums(kept[c]);
      z[c] = z.length == 1 ? linear[linear.length - 1] : 0;
      for (int id : candidates[c]) {
        z[c] += linear[id];
      }
      for (int u = 0; u < units; u++) {
        z[c] += out[u] * Units.squashed(sums[c][u]);
      }
    }
    examples.slopes(g, z);
    for (int c = 0; c < z.length; c++) {
      if (Math.abs(z[c]) >= FLAT) {
        update(kept[c], sums[c], z[c]);
      }
    }
  }

  /** The features that are not left out this time, the same ones in all candidates. */
  private int[] kept(int[] ids, long salt) {
    int[] kept = new int[ids.length];
    int n = 0;
    for (int id : ids) {
      long hash = (id + salt) * 0x9E3779B97F4A7C15L;
      if (examples.isFrequent(id) && (hash >>> 40 & 1023) >= DROPPED * 1024) {
        kept[n++] = id;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private double[] sums(int[] ids) {
    double[] sums = new double[units];
    for (int id : ids) {
      for (int u = 0; u < units; u++) {
        sums[u] += in[id * units + u];
      }
    }
    for (int u = 0; u < units; u++) {
      sums[u] /= 1 - DROPPED;
    }
    return sums;
  }

  private void update(int[] ids, double[] sums, double slope) {
    double[] slopes = new double[units];
    for (int u = 0; u < units; u++) {
      double wide = 1 + Math.abs(sums[u]);
      slopes[u] = slope * out[u] / (wide * wide);
      double gradient = slope * Units.squashed(sums[u]);
      outSquares[u] += gradient * gradient;
      out[u] -= STEP * gradient / Math.sqrt(outSquares[u]);
    }
    for (int id : ids) {
      for (int u = 0; u < units; u++) {
        int at = id * units + u;
        double gradient = slopes[u] + PRIOR * in[at];
        inSquares[at] += gradient * gradient;
        in[at] -= STEP * gradient / Math.sqrt(inSquares[at]);
      }
    }
  }
}
