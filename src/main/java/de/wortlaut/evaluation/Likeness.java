package de.wortlaut.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When two names, roles or institutions count as the same: by words, or by stems. */
final class Likeness {
  private static final Set<String> SMALL = Set.of(
      "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen", "für",
      "von", "vom", "zum", "zur", "und", "in", "im", "am", "an", "bei", "the", "of");
  private static final List<String> ENDINGS = List.of("en", "es", "er", "em", "s", "e", "n");

  private Likeness() {}

  static List<String> words(@Nullable String s) {
    List<String> out = new ArrayList<>();
    if (s == null) {
      return out;
    }
    for (String w : s.toLowerCase(Locale.ROOT).replace("ß", "ss").split("[^\\p{L}\\p{N}]+")) {
      if (!w.isEmpty()) {
        out.add(w);
      }
    }
    return out;
  }

  /** Whether both end in the same word. */
  static boolean sharesSurname(@Nullable String a, @Nullable String b) {
    List<String> one = words(a);
    List<String> other = words(b);
    return !one.isEmpty() && !other.isEmpty() && one.get(one.size() - 1).equals(other.get(other.size() - 1));
  }

  static boolean sameName(@Nullable String a, @Nullable String b) {
    return !words(a).isEmpty() && words(a).equals(words(b));
  }

  /** Whether the last words are the same, or the words of one name among those of the other. */
  static boolean sharesName(@Nullable String a, @Nullable String b) {
    List<String> one = words(a);
    List<String> other = words(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean surname = one.get(one.size() - 1).equals(other.get(other.size() - 1));
    return surname || one.containsAll(other) || other.containsAll(one);
  }

  private static Set<String> stems(@Nullable String s) {
    Set<String> out = new HashSet<>();
    for (String w : words(s)) {
      if (!SMALL.contains(w)) {
        out.add(w.length() > 4 ? stem(w) : w);
      }
    }
    return out;
  }

  private static String stem(String w) {
    for (String ending : ENDINGS) {
      if (w.endsWith(ending)) {
        return w.substring(0, w.length() - ending.length());
      }
    }
    return w;
  }

  /** Whether {@code got} names the same role or institution, inflection and small words aside. */
  static boolean alike(@Nullable String gold, @Nullable String got, List<String> aliases) {
    if (got == null || got.isEmpty()) {
      return false;
    }
    Set<String> b = stems(got);
    List<String> all = new ArrayList<>(aliases);
    if (gold != null) {
      all.add(gold);
    }
    for (String name : all) {
      Set<String> a = stems(name);
      Set<String> both = new HashSet<>(a);
      both.retainAll(b);
      if (!a.isEmpty() && !b.isEmpty() && 2.0 * both.size() / (a.size() + b.size()) >= 0.6) {
        return true;
      }
    }
    return false;
  }
}
