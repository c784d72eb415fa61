package de.wortlaut.cast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All evidence of one person for one value. */
final class FactGroup {
  private final String key;
  private final Set<String> words;
  private final List<Evidence> evidence = new ArrayList<>();
  private final Set<Rule> rules = EnumSet.noneOf(Rule.class);

  private FactGroup(String key) {
    this.key = key;
    this.words = Set.of(key.split(" "));
  }

  /** The groups of a slot, in the order in which their values come. */
  static List<FactGroup> of(Collection<Evidence> all, Slot slot) {
    Map<String, FactGroup> groups = new LinkedHashMap<>();
    for (Evidence e : all) {
      if (e.slot() == slot) {
        FactGroup group = groups.computeIfAbsent(key(e.value()), FactGroup::new);
        group.evidence.add(e);
        group.rules.add(e.rule());
      }
    }
    return List.copyOf(groups.values());
  }

  /** Values that differ in signs and capitals only are one. */
  private static String key(String value) {
    StringBuilder out = new StringBuilder(value.length());
    String lower = BodyIndex.key(value);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean blank = out.isEmpty() || out.charAt(out.length() - 1) == ' ';
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (!blank) {
        out.append(' ');
      }
    }
    // „-“ keeps values of signs alone apart from nothing
    String key = out.toString().strip();
    return key.isEmpty() ? "-" : distinct(key);
  }

  private static String distinct(String key) {
    return String.join(" ", new java.util.LinkedHashSet<>(List.of(key.split(" "))));
  }

  String value() {
    return best().value();
  }

  List<Evidence> evidence() {
    return evidence;
  }

  Set<Rule> rules() {
    return rules;
  }

  /** The evidence by the construction that comes first. */
  Evidence best() {
    Evidence best = evidence.get(0);
    for (int i = 1; i < evidence.size(); i++) {
      Evidence e = evidence.get(i);
      best = e.rule().compareTo(best.rule()) < 0 ? e : best;
    }
    return best;
  }

  /** How much of the evidence is by the construction. */
  int count(Rule rule) {
    int n = 0;
    for (int i = 0; i < evidence.size() && rules.contains(rule); i++) {
      n += evidence.get(i).rule() == rule ? 1 : 0;
    }
    return n;
  }

  /** Whether one of the two has all words of the other. */
  boolean isLike(FactGroup other) {
    return isWithin(other) || other.isWithin(this);
  }

  boolean has(Evidence.Trait trait) {
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.get(i).has(trait)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no evidence is without the trait. */
  boolean hasOnly(Evidence.Trait trait) {
    for (int i = 0; i < evidence.size(); i++) {
      if (!evidence.get(i).has(trait)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the other has all words of this one and more. */
  boolean isWithin(FactGroup other) {
    return other.words.size() > words.size() && other.words.containsAll(words)
        || other.key.length() > key.length() && other.key.endsWith(key);
  }

  int wordCount() {
    return words.size();
  }

  /** Whether evidence of this one was read from the same office as some of the other. */
  boolean sharesOffice(FactGroup other) {
    for (Evidence a : evidence) {
      for (Evidence b : other.evidence) {
        if (a.head() >= 0 && a.head() == b.head()) {
          return true;
        }
      }
    }
    return false;
  }
}
