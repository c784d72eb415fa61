package de.wortlaut.learning;

import java.util.HashMap;
import java.util.Map;

/** What the keys of features stand for; needed only when weights are written. Not thread-safe. */
public final class FeatureNames {
  private final Map<Long, String> names = new HashMap<>();

  /** A recorder that has seen nothing. */
  public FeatureNames() {}

  void record(long key, String template, String value, String other) {
    names.computeIfAbsent(key, k -> join(template, value, other));
  }

  /**
   * {@return the name of {@code key}: template, value and second value parted by tabs}
   *
   * @param key of a feature that was recorded
   */
  public String of(long key) {
    String name = names.get(key);
    if (name == null) {
      throw new IllegalArgumentException("no feature was recorded under key " + key);
    }
    return name;
  }

  private static String join(String template, String value, String other) {
    String name = other.isEmpty() ? template + '\t' + value : template + '\t' + value + '\t' + other;
    return value.isEmpty() && other.isEmpty() ? template : name;
  }
}
