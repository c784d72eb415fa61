package de.wortlaut.learning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Features that several candidates share, each part made once and scored once a model. Weights are floats with few
 * digits, so their sums in double precision are exact, and do not depend on how they are grouped. Not thread-safe.
 */
final class FeatureParts {
  /** Room at first, which only those pay for who make parts at all. */
  private static final int KEYS = 256;
  private static final int PARTS = 32;
  private static final int USED = 8;
  private static final int[] NO_INTS = {};

  private long[] keys = {};
  /** Where the keys of each part end; they begin where those of the part before end. */
  private int[] ends = NO_INTS;
  private double[] sums = {};
  /** What each part gives to the units of its model. */
  private int[] gifts = NO_INTS;
  /** The model that each part's sum is of; null if it has none yet. */
  private @Nullable LinearModel[] models = {};
  private int count;
  private int generation;
  /** The parts of the candidate at hand. */
  private int[] used = NO_INTS;
  private int usedCount;

  int add(long[] from, int begin, int end) {
    int first = begin(count);
    int last = first + end - begin;
    if (last > keys.length) {
      keys = Arrays.copyOf(keys, Math.max(Math.max(last, KEYS), 2 * keys.length));
    }
    if (count == ends.length) {
      int room = Math.max(PARTS, 2 * count);
      ends = Arrays.copyOf(ends, room);
      sums = Arrays.copyOf(sums, room);
      gifts = Arrays.copyOf(gifts, room * Units.COUNT);
      models = Arrays.copyOf(models, room);
    }
    System.arraycopy(from, begin, keys, first, end - begin);
    ends[count] = last;
    models[count] = null;
    return count++;
  }

  private int begin(int part) {
    return part == 0 ? 0 : ends[part - 1];
  }

  void use(int part) {
    if (usedCount == used.length) {
      used = Arrays.copyOf(used, Math.max(USED, 2 * usedCount));
    }
    used[usedCount++] = part;
  }

  void unuse() {
    usedCount = 0;
  }

  void clear() {
    usedCount = 0;
    count = 0;
    generation++;
  }

  int generation() {
    return generation;
  }

  /** How many features the parts in use have. */
  int features() {
    int n = 0;
    for (int i = 0; i < usedCount; i++) {
      n += ends[used[i]] - begin(used[i]);
    }
    return n;
  }

  void copyTo(long[] to, int at) {
    int next = at;
    for (int i = 0; i < usedCount; i++) {
      int begin = begin(used[i]);
      int n = ends[used[i]] - begin;
      System.arraycopy(keys, begin, to, next, n);
      next += n;
    }
  }

  /** The sum of the weights of the parts in use. */
  double sum(LinearModel model) {
    double sum = 0;
    for (int i = 0; i < usedCount; i++) {
      sum += sum(used[i], model);
    }
    return sum;
  }

  private double sum(int part, LinearModel model) {
    if (models[part] != model) {
      int at = part * Units.COUNT;
      Arrays.fill(gifts, at, at + Units.COUNT, 0);
      models[part] = model;
      sums[part] = model.hasUnits() ? model.take(keys, begin(part), ends[part], gifts, at)
          : model.sum(keys, begin(part), ends[part]);
    }
    return sums[part];
  }

  /** Adds what the parts in use, summed up before, give to the units. */
  void addUnits(int[] to) {
    for (int i = 0; i < usedCount; i++) {
      for (int u = 0; u < Units.COUNT; u++) {
        to[u] += gifts[used[i] * Units.COUNT + u];
      }
    }
  }
}
