package de.wortlaut.language;

import de.wortlaut.text.Lines;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that say that something is said, with a class each: {@code reporting-verbs.txt} and {@code
 * reporting-nouns.txt} beside this class, and what the caller adds. Immutable.
 */
final class ReportingWords {
  private static final Map<String, String> USAGE = usage();

  private final Map<String, String> verbs;
  private final Map<String, String> nouns;

  private ReportingWords(Map<String, String> verbs, Map<String, String> nouns) {
    this.verbs = Map.copyOf(verbs);
    this.nouns = Map.copyOf(nouns);
  }

  /** The words that come with the project. */
  static ReportingWords standard() {
    return new ReportingWords(load("reporting-verbs.txt"), load("reporting-nouns.txt"));
  }

  private static Map<String, String> load(String name) {
    Map<String, String> entries = new HashMap<>();
    for (String line : Lines.read(ReportingWords.class, name)) {
      String[] parts = line.split("\\s+");
      entries.putIfAbsent(parts[1], parts[0].intern());
    }
    return entries;
  }

  private static Map<String, String> usage() {
    Map<String, String> entries = new HashMap<>();
    for (String line : Lines.read(ReportingWords.class, "verb-usage.txt")) {
      entries.put(line.substring(6), (line.substring(0, 1) + line.charAt(2) + line.charAt(4)).intern());
    }
    return Map.copyOf(entries);
  }

  /** These words with more verbs of saying, as infinitives. */
  ReportingWords withVerbs(Collection<String> infinitives) {
    Map<String, String> more = new HashMap<>(verbs);
    infinitives.forEach(v -> more.put(v, "say"));
    return new ReportingWords(more, nouns);
  }

  /** What is known of the verb with this infinitive. */
  ReportingVerb verb(String infinitive) {
    return infinitive.isEmpty() ? ReportingVerb.NONE : new ReportingVerb(infinitive.intern(),
        verbs.getOrDefault(infinitive, ""), USAGE.getOrDefault(infinitive, "?"));
  }

  /** Class of the noun as written, or of the end of a compound; empty if it is no noun of saying. */
  String nounClass(String noun) {
    String direct = nouns.get(noun);
    if (direct != null) {
      return direct;
    }
    for (int i = 3; i <= noun.length() - 5; i++) { // a compound's parts have three letters or more, its last five
      String found = nouns.get(Character.toUpperCase(noun.charAt(i)) + noun.substring(i + 1));
      if (found != null) {
        return found;
      }
    }
    return "";
  }
}
