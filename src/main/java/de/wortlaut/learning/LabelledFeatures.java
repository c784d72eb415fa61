package de.wortlaut.learning;

import java.util.Arrays;

/**
 * The features of one place for which one of several labels is to be chosen: hashed once, scored for
 * each label. A feature is a template, a value of one or two words, and the label. Reused from place to
 * place; not thread-safe.
 */
public final class LabelledFeatures {
  private static final int[] POWERS = powers();

  private long[] parts = new long[64];
  private int count;

  /** No features yet. */
  public LabelledFeatures() {}

  /** Forgets all features. */
  public void clear() {
    count = 0;
  }

  /**
   * Adds the feature {@code template=value&label}.
   *
   * @param template the feature's name
   * @param value its value
   */
  public void add(String template, String value) {
    put(template, value.hashCode());
  }

  /**
   * Adds the feature {@code template=value other&label}, the two words with a blank between them.
   *
   * @param template the feature's name
   * @param value its value
   * @param other a second value
   */
  public void add(String template, String value, String other) {
    put(template, joined(value, other));
  }

  /**
   * Adds the feature {@code template=} the part of {@code word} between {@code from} and {@code to}, without making that string.
   *
   * @param template the feature's name
   * @param word the word
   * @param from first place
   * @param to place behind the last
   */
  public void addPart(String template, CharSequence word, int from, int to) {
    int h = 0;
    for (int i = from; i < to; i++) {
      h = 31 * h + word.charAt(i);
    }
    put(template, h);
  }

  private void put(String template, int valueHash) {
    if (count == parts.length) {
      parts = Arrays.copyOf(parts, 2 * count);
    }
    parts[count++] = Features.part(template.hashCode(), valueHash);
  }

  /**
   * Puts the sums of the weights for each label into {@code scores}.
   *
   * @param model the weights
   * @param scores takes a sum for each label
   */
  public void score(LabelledModel model, double[] scores) {
    Arrays.fill(scores, 0);
    model.add(parts, count, scores);
  }

  /** The hash of {@code a + " " + b}, without making that string. */
  static int joined(String a, String b) {
    int h = a.hashCode() * 31 + ' ';
    int n = b.length();
    return h * (n < POWERS.length ? POWERS[n] : power(n)) + b.hashCode();
  }

  private static int power(int n) {
    int p = 1;
    for (int i = 0; i < n; i++) {
      p *= 31;
    }
    return p;
  }

  private static int[] powers() {
    int[] out = new int[64];
    for (int i = 0; i < out.length; i++) {
      out[i] = power(i);
    }
    return out;
  }
}
