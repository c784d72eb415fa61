package de.wortlaut.learning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Weights of features in an open-addressed table of primitives. Immutable once built, so
 * thread-safe.
 */
public final class LinearModel {
  /** Bits of the filter for each feature at least: one in eight of the keys without a weight passes it. */
  private static final int FILTER = 8;

  /**
   * A bit for each key that has a weight: most features that are asked for have none, and this tells so without a
   * look into the table, which is too large for the processor's nearest cache.
   */
  private final long[] filter;
  /**
   * Key and, beside it, bits of the weight of each slot, above them the hash code of the third value if it is known; a
   * free slot has no bits beside its key.
   */
  private final long[] slots;
  private final int mask;
  private final float bias;
  private final int size;
  /** What the feature of each slot gives to the units, in steps; empty if there are none. */
  private final byte[] gifts;
  /** What each unit adds to the score; empty if there are none. */
  private final float[] outputs;

  LinearModel(long[] featureKeys, float[] featureWeights, float bias) {
    this(featureKeys, featureWeights, new int[featureKeys.length], bias, new byte[0], new float[0]);
  }

  LinearModel(long[] featureKeys, float[] featureWeights, int[] others, float bias, byte[] gifts, float[] outputs) {
    this.size = featureKeys.length;
    int capacity = powerOfTwo(size + size / 2 + 1);
    this.filter = new long[powerOfTwo(Math.max(Long.SIZE, FILTER * size)) / Long.SIZE];
    this.slots = new long[2 * capacity];
    this.mask = capacity - 1;
    this.bias = bias;
    this.outputs = outputs;
    this.gifts = new byte[outputs.length == 0 ? 0 : capacity * Units.COUNT];
    for (int i = 0; i < size; i++) {
      int slot = put(featureKeys[i], featureWeights[i], others[i]);
      if (hasUnits()) {
        System.arraycopy(gifts, i * Units.COUNT, this.gifts, slot * Units.COUNT, Units.COUNT);
      }
    }
  }

  /** The least power of two that is not below {@code n}. */
  static int powerOfTwo(int n) {
    return n <= 1 ? 1 : Integer.highestOneBit(n - 1) * 2;
  }

  private int put(long key, float weight, int other) {
    int i = first(key);
    while (slots[2 * i + 1] != 0 && slots[2 * i] != key) {
      i = (i + 1) & mask;
    }
    int bits = Float.floatToRawIntBits(weight == 0 ? -0f : weight);
    slots[2 * i] = key;
    slots[2 * i + 1] = (long) other << Integer.SIZE | Integer.toUnsignedLong(bits);
    filter[place(key)] |= 1L << key;
    return i;
  }

  /** Word of the filter for {@code key}; the key's last bits say which bit. */
  private int place(long key) {
    return (int) (key >>> Integer.SIZE) & filter.length - 1;
  }

  /** Takes a feature's key and weight. */
  interface Taker {
    void take(long key, float weight);
  }

  /** Gives the features whose third value has the hash code {@code other}. */
  void forEachWith(int other, Taker taker) {
    for (int i = 0; i <= mask; i++) {
      long beside = slots[2 * i + 1];
      if (beside != 0 && (int) (beside >>> Integer.SIZE) == other) {
        taker.take(slots[2 * i], Float.intBitsToFloat((int) beside));
      }
    }
  }

  private int first(long key) {
    return (int) (key ^ (key >>> 17)) & mask;
  }

  /** 1 if the feature with {@code key} may have a weight, 0 if it has none. */
  private long mayWeigh(long key) {
    return filter[place(key)] >>> key & 1;
  }

  /** The sum of the weights of the features with the {@code keys} from {@code begin} to {@code end}. */
  double sum(long[] keys, int begin, int end) {
    double sum = 0;
    for (int from = begin; from < end; from += Long.SIZE) {
      for (long some = some(keys, from, Math.min(end, from + Long.SIZE)); some != 0; some &= some - 1) {
        sum += weightAt(slot(keys[from + Long.numberOfTrailingZeros(some)]));
      }
    }
    return sum;
  }

  /** Which of the features, at most 64, may have a weight, a bit each. */
  private long some(long[] keys, int from, int to) {
    long some = 0;
    for (int i = from; i < to; i++) { // without a branch, which nothing could predict
      some |= mayWeigh(keys[i]) << i - from;
    }
    return some;
  }

  /** Weight of the feature with {@code key}, 0 if it has none. */
  float weight(long key) {
    return mayWeigh(key) == 0 ? 0 : weightAt(slot(key));
  }

  private float weightAt(int slot) {
    return slot < 0 ? 0 : Float.intBitsToFloat((int) slots[2 * slot + 1]);
  }

  /** The slot of the feature with {@code key}, which the filter lets through; -1 if it has none. */
  private int slot(long key) {
    for (int i = first(key); slots[2 * i + 1] != 0; i = (i + 1) & mask) {
      if (slots[2 * i] == key) {
        return i;
      }
    }
    return -1;
  }

  /** Whether there are units, which get something from features beside their weights. */
  boolean hasUnits() {
    return outputs.length > 0;
  }

  /** The sum of the weights of the features; adds what they give to the units to {@code sums}, from {@code at} on. */
  double take(long[] keys, int begin, int end, int[] sums, int at) {
    double sum = 0;
    for (int from = begin; from < end; from += Long.SIZE) {
      for (long some = some(keys, from, Math.min(end, from + Long.SIZE)); some != 0; some &= some - 1) {
        int slot = slot(keys[from + Long.numberOfTrailingZeros(some)]);
        for (int u = 0; slot >= 0 && u < Units.COUNT; u++) {
          sums[at + u] += gifts[slot * Units.COUNT + u];
        }
        sum += weightAt(slot);
      }
    }
    return sum;
  }

  /** What the units add to a score that have got {@code sums}. */
  double ofUnits(int[] sums) {
    return Units.score(sums, outputs);
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
    return bias + features.sum(this);
  }

  /**
   * {@return what weighs most among {@code features}, for people to read: weight and name, the strongest first}
   *
   * @param features of one candidate, recorded by {@code names}
   * @param names what the keys stand for
   * @param most how many are wanted
   */
  public List<String> strongest(Features features, FeatureNames names, int most) {
    return Arrays.stream(features.distinctKeys()).boxed()
        .filter(key -> weight(key) != 0)
        .sorted(Comparator.comparingDouble((Long key) -> -Math.abs(weight(key))).thenComparing(names::of))
        .limit(most)
        .map(key -> String.format(Locale.ROOT, "%+.2f %s", weight(key), names.of(key).replace('\t', ' ')))
        .toList();
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
