package de.wortlaut.learning;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Estimates a {@link LinearModel} by maximum likelihood with an L2 prior: yes-or-no examples by
 * logistic regression, choices among several candidates by a conditional logit; by stochastic gradient, or exactly, and
 * then with a small layer of units on top if that is wanted. Deterministic for a seed. Not thread-safe.
 */
public final class Trainer {
  /** The exact estimate is near enough behind so many rounds: more change the third digit of figures. */
  private static final int EXACT_ROUNDS = 60;
  /** Weights nearer to nothing are not kept. */
  private static final double LEAST = 0.005;

  private final Examples examples;
  private final Function<Examples, double[]> estimator;
  private final @Nullable Long unitsSeed;

  private Trainer(Examples examples, Function<Examples, double[]> estimator, @Nullable Long unitsSeed) {
    this.examples = examples;
    this.estimator = estimator;
    this.unitsSeed = unitsSeed;
  }

  /**
   * A trainer by stochastic gradient, without examples.
   *
   * @param prior strength of the L2 prior, per example
   * @param rounds passes over the examples
   * @param rarest features seen in fewer candidates are left out
   * @param seed of the order of examples
   */
  public Trainer(double prior, int rounds, int rarest, long seed) {
    this(new Examples(rarest), examples -> new GradientDescent(examples, prior, rounds, seed).estimate(), null);
  }

  /**
   * {@return a trainer that finds the likeliest weights, whatever the order of examples}
   *
   * @param prior strength of the L2 prior
   * @param rarest features seen in fewer candidates are left out
   */
  public static Trainer exact(double prior, int rarest) {
    return new Trainer(new Examples(rarest), examples -> new Lbfgs(EXACT_ROUNDS)
        .minimise(new double[examples.features() + 1], new Likelihood(examples, prior)), null);
  }

  /**
   * {@return this trainer's examples and way, with a layer of units that learn how features work together}
   *
   * @param seed of their first weights and the order of examples
   */
  public Trainer withUnits(long seed) {
    return new Trainer(examples, estimator, seed);
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
    examples.add(List.of(features.distinctKeys()), only(yes ? 0 : -1), weight);
  }

  /**
   * Adds a choice: {@code candidates} by their distinct keys, of which number {@code right} is it.
   *
   * @param candidates keys of each candidate
   * @param right index of the right one
   */
  public void addChoice(List<long[]> candidates, int right) {
    addChoice(candidates, right, 1);
  }

  /**
   * Adds a choice that counts {@code weight} times.
   *
   * @param candidates keys of each candidate
   * @param right index of the right one
   * @param weight more than 0
   */
  public void addChoice(List<long[]> candidates, int right, double weight) {
    addChoice(candidates, only(right), weight);
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
    examples.add(candidates, right, weight);
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
    return examples.count();
  }

  /** {@return the model that was estimated, without units} */
  public LinearModel train() {
    double[] w = estimator.apply(examples);
    int n = 0;
    long[] k = new long[examples.features()];
    float[] v = new float[examples.features()];
    for (int i = 0; i < examples.features(); i++) {
      if (Math.abs(w[i]) >= LEAST) {
        k[n] = examples.key(i);
        v[n++] = rounded(w[i]);
      }
    }
    return new LinearModel(Arrays.copyOf(k, n), Arrays.copyOf(v, n), (float) w[examples.features()]);
  }

  private static float rounded(double w) {
    return Math.round(w * 1000) / 1000f;
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
    double[] w = estimator.apply(examples);
    int n = examples.features();
    Units.Learned units = unitsSeed == null ? null : new UnitsTrainer(examples, w, unitsSeed).train();
    Map<String, Weights.Line> named = new HashMap<>();
    for (int i = 0; i < n; i++) {
      float weight = Math.abs(w[i]) >= LEAST ? rounded(w[i]) : 0;
      String letters = units == null ? "" : units.letters(i);
      if (weight != 0 || !letters.isEmpty()) {
        named.put(names.of(examples.key(i)), new Weights.Line(weight, letters));
      }
    }
    Weights.write(out, name, named, (float) w[n], units);
  }
}
