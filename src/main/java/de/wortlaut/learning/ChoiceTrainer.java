package de.wortlaut.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Estimates a {@link LinearModel} for choices among several candidates: a conditional logit by maximum likelihood with
 * an L2 prior, to convergence by {@link Lbfgs}. Of a choice several candidates may be right; then the probability of all
 * of them together grows (a latent variable). Deterministic, whatever the order of the examples. Not thread-safe.
 */
public final class ChoiceTrainer {
  private final double prior;
  private final int rarest;
  private final int rounds;
  private final Map<Long, Integer> index = new HashMap<>();
  private final List<Long> keys = new ArrayList<>();
  private int[] seen = new int[1024];
  private final List<Choice> choices = new ArrayList<>();

  /** Of each candidate the numbers of its features and what speaks for it beforehand, and which are right. */
  private record Choice(int[][] candidates, double[] given, BitSet right) {}

  /**
   * A trainer without examples.
   *
   * @param prior strength of the L2 prior: its inverse is the variance that weights are expected to have
   * @param rarest features seen in fewer choices are left out
   * @param rounds most passes over the examples
   */
  public ChoiceTrainer(double prior, int rarest, int rounds) {
    this.prior = prior;
    this.rarest = rarest;
    this.rounds = rounds;
  }

  /**
   * Adds a choice.
   *
   * @param candidates distinct keys of each candidate's features
   * @param given what is added to each candidate's score without being learned, such as the logarithm of a probability
   *     by another model
   * @param right which are right, at least one
   */
  public void add(List<long[]> candidates, double[] given, BitSet right) {
    int[][] ids = new int[candidates.size()][];
    BitSet met = new BitSet();
    for (int i = 0; i < ids.length; i++) {
      ids[i] = intern(candidates.get(i), met);
    }
    choices.add(new Choice(ids, given.clone(), (BitSet) right.clone()));
  }

  private int[] intern(long[] features, BitSet met) {
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
      if (!met.get(id)) {
        met.set(id);
        seen[id]++;
      }
      ids[i] = id;
    }
    return ids;
  }

  /** {@return how many examples there are} */
  public int examples() {
    return choices.size();
  }

  /**
   * Trains and writes the model by its features' names.
   *
   * @param out takes the model's lines
   * @param name the model's heading
   * @param names what the keys stand for
   * @throws IOException if {@code out} fails
   */
  public void write(Appendable out, String name, FeatureNames names) throws IOException {
    double[] w = new Lbfgs(rounds).minimise(new double[keys.size()], this::loss);
    Map<String, Float> named = new HashMap<>();
    for (int i = 0; i < w.length; i++) {
      float rounded = Math.round(w[i] * 1000) / 1000f;
      if (Math.abs(rounded) >= LEAST_WEIGHT) {
        named.put(names.of(keys.get(i)), rounded);
      }
    }
    Weights.write(out, name, named, 0);
  }

  /** Smaller weights change no choice and only lengthen the file. */
  private static final float LEAST_WEIGHT = .005f;

  /** The negative logarithm of the likelihood and of the prior at {@code w}; puts its gradient into {@code gradient}. */
  private double loss(double[] w, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < w.length; i++) {
      loss += prior * w[i] * w[i] / 2;
      gradient[i] = prior * w[i];
    }
    for (Choice choice : choices) {
      loss += loss(choice, w, gradient);
    }
    for (int i = 0; i < w.length; i++) {
      gradient[i] = seen[i] < rarest ? 0 : gradient[i];
    }
    return loss;
  }

  private static double loss(Choice choice, double[] w, double[] gradient) {
    double[] z = choice.given.clone();
    double max = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < z.length; c++) {
      for (int id : choice.candidates[c]) {
        z[c] += w[id];
      }
      max = Math.max(max, z[c]);
    }
    double all = 0;
    double ofRight = 0;
    for (int c = 0; c < z.length; c++) {
      z[c] = Math.exp(z[c] - max);
      all += z[c];
      ofRight += choice.right.get(c) ? z[c] : 0;
    }
    ofRight = Math.max(ofRight, Double.MIN_NORMAL);
    for (int c = 0; c < z.length; c++) {
      double slope = z[c] / all - (choice.right.get(c) ? z[c] / ofRight : 0);
      if (slope != 0) {
        for (int id : choice.candidates[c]) {
          gradient[id] += slope;
        }
      }
    }
    return Math.log(all) - Math.log(ofRight);
  }
}
