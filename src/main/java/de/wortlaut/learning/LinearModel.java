package de.wortlaut.learning;

/**
 * Weights of features in an open-addressed table of primitives. Immutable once built, so
 * thread-safe.
 */
public final class LinearModel {
  private final long[] keys;
  private final float[] weights;
  private final int mask;
  private final float bias;
  private final int size;

  LinearModel(long[] featureKeys, float[] featureWeights, float bias) {
    this.size = featureKeys.length;
    int capacity = Integer.highestOneBit(Math.max(8, 2 * size)) * 2;
    this.keys = new long[capacity];
    this.weights = new float[capacity];
    this.mask = capacity - 1;
    this.bias = bias;
    for (int i = 0; i < size; i++) {
      int slot = slot(featureKeys[i]);
      keys[slot] = featureKeys[i];
      weights[slot] = featureWeights[i];
    }
  }

  private int slot(long key) {
    int i = (int) (key ^ (key >>> 17)) & mask;
    while (keys[i] != 0 && keys[i] != key) {
      i = (i + 1) & mask;
    }
    return i;
  }

  /** Weight of the feature with {@code key}, 0 if it has none. */
  float weight(long key) {
    return weights[slot(key)];
  }

  /** {@return how many features have a weight} */
  public int size() {
    return size;
  }

  float bias() {
    return bias;
  }

  /**
   * {@return the sum of the weights: log odds, where the model was trained on yes and no}
   *
   * @param features of one candidate
   */
  public double score(Features features) {
    double sum = bias;
    for (int i = 0; i < features.count(); i++) {
      sum += weights[slot(features.key(i))];
    }
    return sum;
  }

  /**
   * {@return {@link #score} as a probability}
   *
   * @param features of one candidate
   */
  public double probability(Features features) {
    return sigmoid(score(features));
  }

  /**
   * {@return the logistic function}
   *
   * @param x log odds
   */
  public static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
