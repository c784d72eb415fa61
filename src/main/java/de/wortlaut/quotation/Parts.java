package de.wortlaut.quotation;

import de.wortlaut.learning.Features;
import java.util.Arrays;

/**
 * The parts of features that candidates of one group share, by what they depend on. Few at a time, so that they are
 * looked for one by one. Not thread-safe.
 */
final class Parts {
  /** What {@link #find} gives where there is no such part. */
  static final int NONE = -1;

  /** Room for the starts and ends of all candidates of a cue; there may be more. */
  private long[] keys = new long[16];
  private int[] parts = new int[keys.length];
  private int count;
  private int generation = NONE;

  /** Forgets all parts. */
  void clear() {
    count = 0;
  }

  /** The part of {@code f} that depends on {@code key} alone, or {@link #NONE}. */
  int find(Features f, long key) {
    if (generation != f.generation()) {
      generation = f.generation();
      count = 0;
    }
    for (int i = count - 1; i >= 0; i--) {
      if (keys[i] == key) {
        return parts[i];
      }
    }
    return NONE;
  }

  /** Makes what was added to {@code f} since {@code mark} the part that depends on {@code key}, and uses it. */
  void add(Features f, long key, int mark) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      parts = Arrays.copyOf(parts, 2 * count);
    }
    keys[count] = key;
    parts[count] = f.cut(mark);
    f.use(parts[count++]);
  }

  /** A key of two numbers. */
  static long key(int a, int b) {
    return (long) a << Integer.SIZE | Integer.toUnsignedLong(b);
  }

  /** Uses the part of {@code key} if there is one. */
  boolean use(Features f, long key) {
    int part = find(f, key);
    if (part >= 0) {
      f.use(part);
    }
    return part >= 0;
  }
}
