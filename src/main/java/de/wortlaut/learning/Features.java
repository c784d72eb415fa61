package de.wortlaut.learning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The named binary features of one candidate. A feature is a template with up to two values; it is
 * kept as a 64-bit key, and by name only where a recorder asks for names (when training). Reused
 * from candidate to candidate; not thread-safe.
 */
public final class Features {
  private long[] keys = new long[128];
  private int count;
  private final @Nullable FeatureNames names;

  /** Features without names, for scoring. */
  public Features() {
    this(null);
  }

  /**
   * Features that tell {@code names} what each key stands for.
   *
   * @param names told of each feature, {@code null} for none
   */
  public Features(@Nullable FeatureNames names) {
    this.names = names;
  }

  /** Forgets all features. */
  public void clear() {
    count = 0;
  }

  /**
   * Adds the feature {@code template}.
   *
   * @param template name of the feature
   */
  public void add(String template) {
    put(key(template, "", ""), template, "", "");
  }

  /**
   * Adds the feature {@code template} where {@code holds}.
   *
   * @param holds whether the feature is there
   * @param template name of the feature
   */
  public void addIf(boolean holds, String template) {
    if (holds) {
      add(template);
    }
  }

  /**
   * Adds the feature {@code template=value}.
   *
   * @param template name of the feature
   * @param value its value
   */
  public void add(String template, String value) {
    put(key(template, value, ""), template, value, "");
  }

  /**
   * Adds the feature {@code template=value&other}.
   *
   * @param template name of the feature
   * @param value its value
   * @param other its second value
   */
  public void add(String template, String value, String other) {
    put(key(template, value, other), template, value, other);
  }

  /**
   * Adds the feature {@code template=bucket}, numbers beyond {@code most} falling together.
   *
   * @param template name of the feature
   * @param value the number
   * @param most the largest number told apart
   */
  public void addCount(String template, int value, int most) {
    add(template, Counts.name(Math.min(value, most)));
  }

  private void put(long key, String template, String value, String other) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
    }
    keys[count++] = key;
    if (names != null) {
      names.record(key, template, value, other);
    }
  }

  /** {@return how many features there are} */
  public int count() {
    return count;
  }

  /**
   * {@return key of feature {@code i}}
   *
   * @param i from 0
   */
  public long key(int i) {
    return keys[i];
  }

  /** {@return the keys, sorted and without doubles} */
  public long[] distinctKeys() {
    long[] copy = Arrays.copyOf(keys, count);
    Arrays.sort(copy);
    int n = 0;
    for (int i = 0; i < copy.length; i++) {
      if (i == 0 || copy[i] != copy[i - 1]) {
        copy[n++] = copy[i];
      }
    }
    return Arrays.copyOf(copy, n);
  }

  static long key(String template, String value, String other) {
    return finished(part(template, value.hashCode()), other.hashCode());
  }

  static long part(String template, int valueHash) {
    long h = template.hashCode() * 0x9E3779B97F4A7C15L;
    h = (h ^ (h >>> 29)) + valueHash * 0xC2B2AE3D27D4EB4FL;
    return (h ^ (h >>> 32)) * 0x165667B19E3779F9L;
  }

  static long finished(long part, int otherHash) {
    long h = part + otherHash * 0x27D4EB2F165667C5L;
    return h ^ (h >>> 31);
  }

  /** Small numbers as words, made once. */
  private static final class Counts {
    private static final String[] NAMES = new String[128];

    static {
      for (int i = 0; i < NAMES.length; i++) {
        NAMES[i] = Integer.toString(i);
      }
    }

    static String name(int value) {
      return value >= 0 && value < NAMES.length ? NAMES[value] : Integer.toString(value);
    }
  }
}
