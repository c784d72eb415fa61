package de.wortlaut.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Estimates a {@link LinearModel} by maximum likelihood with an L2 prior: yes-or-no examples by
 * logistic regression, choices among several candidates by a conditional logit. Stochastic gradient
 * with per-feature steps (AdaGrad: Duchi, Hazan and Singer, JMLR 2011), deterministic for a seed.
 * Not thread-safe.
 */
public final class Trainer {
  private static final double STEP = 0.15;
  /** Orders of the examples whose results are averaged: one order alone leaves the weights to chance. */
  private static final int RUNS = 5;

  private final Map<Long, Integer> index = new HashMap<>();
  private final List<Long> keys = new ArrayList<>();
  private int[] seen = new int[1024];
  private final List<int[][]> groups = new ArrayList<>();
  /** Of each example the right candidates; of a yes-or-no one the first for yes, none for no. */
  private final List<BitSet> answers = new ArrayList<>();
  private final List<Float> importance = new ArrayList<>();

  private final double prior;
  private final int rounds;
  private final int rarest;
  private final long seed;

  /**
   * A trainer without examples.
   *
   * @param prior strength of the L2 prior, per example
   * @param rounds passes over the examples
   * @param rarest features seen in fewer candidates are left out
   * @param seed of the order of examples
   */
  public Trainer(double prior, int rounds, int rarest, long seed) {
    this.prior = prior;
    this.rounds = rounds;
    this.rarest = rarest;
    this.seed = seed;
  }

  /**
   * Adds a yes-or-no example.
   *
   * @param features of the example
   * @param yes whether it is a case
   */
  public void add(Features features, boolean yes) {
    add(features, yes, 1);
  }

  /**
   * Adds a yes-or-no example that counts {@code weight} times.
   *
   * @param features of the example
   * @param yes whether it is a case
   * @param weight more than 0
   */
  public void add(Features features, boolean yes, double weight) {
    groups.add(new int[][] {intern(features.distinctKeys())});
    answers.add(only(yes ? 0 : -1));
    importance.add((float) weight);
  }

  /**
   * Adds a choice: {@code candidates} by their distinct keys, of which number {@code right} is it.
   *
   * @param candidates keys of each candidate
   * @param right index of the right one
   */
  public void addChoice(List<long[]> candidates, int right) {
    addChoice(candidates, only(right), 1);
  }

  /**
   * Adds a choice of which several candidates are right, it does not matter which: the probability of all of them
   * together is what grows, so that what tells them apart is learned from the other examples (a latent variable).
   *
   * @param candidates keys of each candidate
   * @param right the right ones, at least one
   * @param weight how often it counts, more than 0
   */
  public void addChoice(List<long[]> candidates, BitSet right, double weight) {
    int[][] group = new int[candidates.size()][];
    for (int i = 0; i < group.length; i++) {
      group[i] = intern(candidates.get(i));
    }
    groups.add(group);
    answers.add(right);
    importance.add((float) weight);
  }

  private static BitSet only(int i) {
    BitSet out = new BitSet();
    if (i >= 0) {
      out.set(i);
    }
    return out;
  }

  /** {@return how many examples there are} */
  public int examples() {
    return groups.size();
  }

  private int[] intern(long[] features) {
    int[] ids = new int[features.length];
    for (int i = 0; i < features.length; i++) {
      Integer id = index.get(features[i]);
      if (id == null) {
        id = keys.size();
        index.put(features[i], id);
        keys.add(features[i]);
        if (id == seen.length) {
          seen = Arrays.copyOf(seen, 2 * id);
        }
      }
      seen[id]++;
      ids[i] = id;
    }
    return ids;
  }

  /** {@return the trained model} */
  public LinearModel train() {
    double[] w = estimate(groups.size());
    int n = 0;
    long[] k = new long[keys.size()];
    float[] v = new float[keys.size()];
    for (int i = 0; i < keys.size(); i++) {
      if (Math.abs(w[i]) >= 0.005) {
        k[n] = keys.get(i);
        v[n++] = Math.round(w[i] * 1000) / 1000f;
      }
    }
    return new LinearModel(Arrays.copyOf(k, n), Arrays.copyOf(v, n), (float) w[keys.size()]);
  }

  /**
   * Trains and writes the model by its features' names.
   *
   * @param out takes the model's lines
   * @param name the model's heading
   * @param names what the keys stand for
   * @return the trained model
   * @throws IOException if {@code out} fails
   */
  public LinearModel write(Appendable out, String name, FeatureNames names) throws IOException {
    LinearModel model = train();
    Map<String, Float> named = new HashMap<>();
    for (long key : keys) {
      float weight = model.weight(key);
      if (weight != 0) {
        named.put(names.of(key), weight);
      }
    }
    Weights.write(out, name, named, model.bias());
    return model;
  }

  private static final double L2 = Double.parseDouble(System.getenv().getOrDefault("L2", "0"));
  private static final double POW = Double.parseDouble(System.getenv().getOrDefault("POW", "0"));
  private static final int IT = Integer.parseInt(System.getenv().getOrDefault("IT", "60"));

  private double[] exact(int n) {
    int f = keys.size();
    return new Lbfgs(IT).minimise(new double[f + 1], (w, gradient) -> {
      double loss = 0;
      for (int i = 0; i < f; i++) {
        double l = L2 * Math.pow(seen[i], POW);
        gradient[i] = l * w[i];
        loss += l * w[i] * w[i] / 2;
      }
      gradient[f] = 0;
      for (int g = 0; g < n; g++) {
        int[][] group = groups.get(g);
        if (group.length == 1) {
          double z = w[f];
          for (int id : group[0]) {
            z += w[id];
          }
          boolean yes = answers.get(g).get(0);
          double p = LinearModel.sigmoid(z);
          loss -= importance.get(g) * Math.log(Math.max(1e-12, yes ? p : 1 - p));
          double d = importance.get(g) * (p - (yes ? 1 : 0));
          for (int id : group[0]) {
            if (seen[id] >= rarest) {
              gradient[id] += d;
            }
          }
          gradient[f] += d;
          continue;
        }
        BitSet right = answers.get(g);
        double[] z = new double[group.length];
        double max = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < group.length; c++) {
          for (int id : group[c]) {
            z[c] += w[id];
          }
          max = Math.max(max, z[c]);
        }
        double total = 0;
        double ofRight = 0;
        for (int c = 0; c < z.length; c++) {
          z[c] = Math.exp(z[c] - max);
          total += z[c];
          ofRight += right.get(c) ? z[c] : 0;
        }
        loss -= importance.get(g) * Math.log(Math.max(1e-12, ofRight / total));
        for (int c = 0; c < z.length; c++) {
          double share = !right.get(c) ? 0 : ofRight > 0 ? z[c] / ofRight : 1.0 / right.cardinality();
          double d = importance.get(g) * (z[c] / total - share);
          for (int id : group[c]) {
            if (seen[id] >= rarest) {
              gradient[id] += d;
            }
          }
        }
      }
      return loss;
    });
  }

  private double[] estimate(int n) {
    if (L2 > 0) {
      return exact(n);
    }
    double[] mean = new double[keys.size() + 1];
    for (int run = 0; run < RUNS; run++) {
      double[] w = estimate(n, seed + 1000L * run);
      for (int i = 0; i < w.length; i++) {
        mean[i] += w[i] / RUNS;
      }
    }
    return mean;
  }

  private double[] estimate(int n, long orderSeed) {
    int f = keys.size();
    double[] w = new double[f + 1];
    double[] squares = new double[f + 1];
    double[] sum = new double[f + 1];
    Arrays.fill(squares, 1e-2);
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    Random random = new Random(orderSeed);
    int averaged = 0;
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      for (int g : order) {
        int[][] group = groups.get(g);
        if (group.length == 1) {
          stepYesNo(w, squares, group[0], answers.get(g).get(0), importance.get(g), f);
        } else {
          stepChoice(w, squares, group, answers.get(g), importance.get(g));
        }
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

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int x = order[i];
      order[i] = order[j];
      order[j] = x;
    }
  }

  private void stepYesNo(double[] w, double[] squares, int[] ids, boolean yes, double weight, int bias) {
    double z = w[bias];
    for (int id : ids) {
      z += w[id];
    }
    double gradient = weight * (LinearModel.sigmoid(z) - (yes ? 1 : 0));
    for (int id : ids) {
      if (seen[id] >= rarest) {
        update(w, squares, id, gradient + prior * w[id]);
      }
    }
    update(w, squares, bias, gradient);
  }

  private void stepChoice(double[] w, double[] squares, int[][] group, BitSet right, double weight) {
    double[] z = new double[group.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < group.length; c++) {
      for (int id : group[c]) {
        z[c] += w[id];
      }
      max = Math.max(max, z[c]);
    }
    double total = 0;
    double ofRight = 0;
    for (int c = 0; c < z.length; c++) {
      z[c] = Math.exp(z[c] - max);
      total += z[c];
      ofRight += right.get(c) ? z[c] : 0;
    }
    for (int c = 0; c < z.length; c++) {
      double share = !right.get(c) ? 0 : ofRight > 0 ? z[c] / ofRight : 1.0 / right.cardinality();
      double gradient = weight * (z[c] / total - share);
      for (int id : group[c]) {
        if (seen[id] >= rarest) {
          update(w, squares, id, gradient + prior * w[id]);
        }
      }
    }
  }

  private static void update(double[] w, double[] squares, int id, double gradient) {
    squares[id] += gradient * gradient;
    w[id] -= STEP * gradient / Math.sqrt(squares[id]);
  }
}
