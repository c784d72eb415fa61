package de.wortlaut.learning;

/**
 * Weights of features in an open-addressed table of primitives. Immutable once built, so
 * thread-safe.
 */
public final class LinearModel {
  /**
   * A byte of each slot's key, 0 where it is free: most features that are asked for have no weight,
   * and this table tells so within the processor's cache.
   */
  private final byte[] tags;
  /** Key and, beside it, bits of the weight of each slot, above them the hash code of the third value if it is known. */
  private final long[] slots;
  private final int mask;
  private final float bias;
  private final int size;

  LinearModel(long[] featureKeys, float[] featureWeights, float bias) {
    this(featureKeys, featureWeights, new int[featureKeys.length], bias);
  }

  LinearModel(long[] featureKeys, float[] featureWeights, int[] others, float bias) {
    this.size = featureKeys.length;
    int capacity = Integer.highestOneBit(Math.max(8, 2 * size)) * 2;
    this.tags = new byte[capacity];
    this.slots = new long[2 * capacity];
    this.mask = capacity - 1;
    this.bias = bias;
    for (int i = 0; i < size; i++) {
      put(featureKeys[i], featureWeights[i], others[i]);
    }
  }

  private void put(long key, float weight, int other) {
    int i = first(key);
    while (tags[i] != 0 && slots[2 * i] != key) {
      i = (i + 1) & mask;
    }
    tags[i] = tag(key);
    slots[2 * i] = key;
    slots[2 * i + 1] = (long) other << 32 | Float.floatToRawIntBits(weight) & 0xffffffffL;
  }

  /** Takes a feature's key and weight. */
  interface Taker {
    void take(long key, float weight);
  }

  /** Gives the features whose third value has the hash code {@code other}. */
  void forEachWith(int other, Taker taker) {
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] != 0 && (int) (slots[2 * i + 1] >>> 32) == other) {
        taker.take(slots[2 * i], Float.intBitsToFloat((int) slots[2 * i + 1]));
      }
    }
  }

  private int first(long key) {
    return (int) (key ^ (key >>> 17)) & mask;
  }

  private static byte tag(long key) {
    return (byte) (key >>> 56 | 1);
  }

  /** Weight of the feature with {@code key}, 0 if it has none. */
  float weight(long key) {
    byte tag = tag(key);
    int i = first(key);
    for (byte there = tags[i]; there != 0; there = tags[i]) {
      if (there == tag && slots[2 * i] == key) {
        return Float.intBitsToFloat((int) slots[2 * i + 1]);
      }
      i = (i + 1) & mask;
    }
    return 0;
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
    Features.Beginning beginning = features.beginning();
    double sum = beginning == null ? bias : beginning.score(this);
    for (int i = beginning == null ? 0 : beginning.count(); i < features.count(); i++) {
      sum += weight(features.key(i));
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
