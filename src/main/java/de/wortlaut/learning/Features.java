package de.wortlaut.learning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The named binary features of one candidate. A feature is a template with up to two values; it is
 * kept as a 64-bit key, and by name only where a recorder asks for names (when training). Reused
 * from candidate to candidate; not thread-safe.
 */
public final class Features {
  /** Powers of 31: the hash code of joined strings is that of the first times such a one plus the other's. */
  private static final int[] POWERS = new int[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 31 * POWERS[i - 1];
    }
  }

  /** Room at first, which only those pay for who add features at all. */
  private static final int ROOM = 64;

  private long[] keys = {};
  private int count;
  private final @Nullable FeatureNames names;
  private final FeatureParts parts = new FeatureParts();
  private String prefix = "";
  private int prefixHash;
  /** What the units of a model have got. */
  private final int[] units = new int[Units.COUNT];

  /** Features without names, for scoring. */
  public Features() {
    this(null);
  }

  /**
   * Features that tell {@code names} what each key stands for.
   *
   * @param names recorder of what each key stands for, or null
   */
  public Features(@Nullable FeatureNames names) {
    this.names = names;
  }

  /** Forgets all features of this candidate; parts can be {@linkplain #use used} further on. */
  public void clear() {
    count = 0;
    parts.unuse();
    under("");
  }

  /**
   * Puts {@code prefix} before the templates to come, as if they were joined, but without joining them.
   *
   * @param prefix put before each template
   */
  public void under(String prefix) {
    this.prefix = prefix;
    this.prefixHash = prefix.hashCode();
  }

  /** {@return where a part begins that {@link #cut} will end} */
  public int mark() {
    return count;
  }

  /**
   * Makes the features since {@code mark} a part, which other candidates can {@linkplain #use use} without making
   * and scoring them again.
   *
   * @param mark where it begins
   * @return the part's number, good until {@link #forget}
   */
  public int cut(int mark) {
    int part = parts.add(keys, mark, count);
    count = mark;
    return part;
  }

  /**
   * Adds the features of a part.
   *
   * @param part number that {@link #cut} gave
   */
  public void use(int part) {
    parts.use(part);
  }

  /** Forgets all features and parts. */
  public void forget() {
    clear();
    parts.clear();
  }

  /** {@return a number that changes whenever parts are forgotten} */
  public int generation() {
    return parts.generation();
  }

  /**
   * Adds the feature {@code template}.
   *
   * @param template the feature's name
   */
  public void add(String template) {
    put(template, "", "");
  }

  /**
   * Adds the feature {@code template} where {@code holds}.
   *
   * @param holds whether it is added
   * @param template the feature's name
   */
  public void addIf(boolean holds, String template) {
    if (holds) {
      add(template);
    }
  }

  /**
   * Adds the feature whose name is {@code begin} and {@code end} joined, where {@code holds}; they are not joined where
   * it does not.
   *
   * @param holds whether it is added
   * @param begin the first part of its name
   * @param end the second part
   */
  public void addIf(boolean holds, String begin, String end) {
    if (holds) {
      put(joined(hashUnderPrefix(begin), end), "", "", names == null ? "" : begin + end);
    }
  }

  /**
   * Adds the feature {@code template=value}.
   *
   * @param template the feature's name
   * @param value its value
   */
  public void add(String template, String value) {
    put(template, value, "");
  }

  /**
   * Adds the feature {@code template=value&other}.
   *
   * @param template the feature's name
   * @param value its value
   * @param other a second value
   */
  public void add(String template, String value, String other) {
    put(template, value, other);
  }

  /**
   * Adds the feature {@code template=bucket}, numbers beyond {@code most} falling together.
   *
   * @param template the feature's name
   * @param value its value
   * @param most the greatest number told apart
   */
  public void addCount(String template, int value, int most) {
    add(template, Counts.name(Math.min(value, most)));
  }

  private void put(String template, String value, String other) {
    put(hashUnderPrefix(template), value, other, template);
  }

  /** Adds a feature by the hash code of prefix and template joined; {@code name} is the template, if names are recorded. */
  private void put(int template, String value, String other, String name) {
    long key = key(template, value.hashCode(), other.hashCode());
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, Math.max(ROOM, 2 * count));
    }
    keys[count++] = key;
    if (names != null) {
      names.record(key, prefix + name, value, other);
    }
  }

  /** The hash code of a string with the hash code {@code first} and {@code second} joined, without joining them. */
  private static int joined(int first, String second) {
    int power = 1;
    for (int n = second.length(); n > 0; n -= POWERS.length - 1) {
      power *= POWERS[Math.min(n, POWERS.length - 1)];
    }
    return first * power + second.hashCode();
  }

  /** The hash code of prefix and template joined. */
  private int hashUnderPrefix(String template) {
    return joined(prefixHash, template);
  }

  /** {@return how many features there are} */
  public int count() {
    return count + parts.features();
  }

  /** The sum of the weights in {@code model}, those of a part summed up once. */
  double sum(LinearModel model) {
    return model.hasUnits() ? sumWithUnits(model) : parts.sum(model) + model.sum(keys, 0, count);
  }

  private double sumWithUnits(LinearModel model) {
    Arrays.fill(units, 0);
    double sum = parts.sum(model);
    parts.addUnits(units);
    return sum + model.take(keys, 0, count, units, 0) + model.ofUnits(units);
  }

  /** {@return the keys, sorted and without doubles} */
  public long[] distinctKeys() {
    long[] copy = Arrays.copyOf(keys, count());
    parts.copyTo(copy, count);
    Arrays.sort(copy);
    int n = 0;
    for (int i = 0; i < copy.length; i++) {
      if (i == 0 || copy[i] != copy[i - 1]) {
        copy[n++] = copy[i];
      }
    }
    return Arrays.copyOf(copy, n);
  }

  /** The key of a feature by the hash codes of its three strings. */
  static long key(int template, int value, int other) {
    return finished(part(template, value), other);
  }

  /** What the first two strings give to a key. */
  static long part(int template, int value) {
    long h = template * 0x9E3779B97F4A7C15L;
    h = (h ^ (h >>> 29)) + value * 0xC2B2AE3D27D4EB4FL;
    return (h ^ (h >>> 32)) * 0x165667B19E3779F9L;
  }

  /** What the first two strings gave to {@code key}, whose third has the hash code {@code other}. */
  static long partOf(long key, int other) {
    long h = key ^ (key >>> 31) ^ (key >>> 62);
    return h - other * 0x27D4EB2F165667C5L;
  }

  /** The key of {@code part} and the third string. */
  static long finished(long part, int other) {
    long h = part + other * 0x27D4EB2F165667C5L;
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
