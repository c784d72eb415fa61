package de.wortlaut.reporting;

import de.wortlaut.text.Lines;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words that say that something is said, with a class each: {@code verbs.txt} and {@code nouns.txt}
 * beside this class, and what the caller adds. Immutable.
 */
public final class ReportingLexicon {
  private static final int MOST_KEPT = 50_000;
  private static final ReportingLexicon STANDARD =
      new ReportingLexicon(load("verbs.txt"), load("nouns.txt"));

  private final Map<String, String> verbs;
  private final Map<String, String> nouns;
  private final Map<String, String> nounClasses = new ConcurrentHashMap<>();
  private static final Map<String, String> USAGE = usage();

  private ReportingLexicon(Map<String, String> verbs, Map<String, String> nouns) {
    this.verbs = Map.copyOf(verbs);
    this.nouns = Map.copyOf(nouns);
  }

  /** The lexicon that comes with the project. */
  public static ReportingLexicon standard() {
    return STANDARD;
  }

  private static Map<String, String> load(String name) {
    Map<String, String> entries = new HashMap<>();
    for (String line : Lines.read(ReportingLexicon.class, name)) {
      String[] parts = line.split("\\s+");
      entries.putIfAbsent(parts[1], parts[0].intern());
    }
    return entries;
  }

  /** This lexicon with more verbs of saying, as infinitives. */
  public ReportingLexicon withVerbs(Collection<String> infinitives) {
    Map<String, String> more = new HashMap<>(verbs);
    infinitives.forEach(v -> more.put(v, "say"));
    return new ReportingLexicon(more, nouns);
  }

  /** Class of the verb with this infinitive, empty if it is no verb of saying. */
  public String verbClass(String infinitive) {
    return verbs.getOrDefault(infinitive, "");
  }

  /**
   * How the verb is used in news text: three digits from 0 (hardly ever) to 3 (often) for speech or
   * Konjunktiv beside it, a dass clause, an infinitive; „?“ if it is too rare to say.
   */
  public String usage(String infinitive) {
    return USAGE.getOrDefault(infinitive, "?");
  }

  private static Map<String, String> usage() {
    Map<String, String> entries = new HashMap<>();
    for (String line : Lines.read(ReportingLexicon.class, "usage.txt")) {
      entries.put(line.substring(6), (line.substring(0, 1) + line.charAt(2) + line.charAt(4)).intern());
    }
    return Map.copyOf(entries);
  }

  /** Class of the noun as written, or of the end of a compound; empty if it is no noun of saying. */
  public String nounClass(String noun) {
    String known = nounClasses.get(noun);
    if (known == null) {
      known = find(noun);
      if (nounClasses.size() < MOST_KEPT) {
        nounClasses.put(noun, known);
      }
    }
    return known;
  }

  private String find(String noun) {
    String direct = nouns.get(noun);
    if (direct != null) {
      return direct;
    }
    for (int i = 3; i <= noun.length() - 5; i++) {
      String found = nouns.get(Character.toUpperCase(noun.charAt(i)) + noun.substring(i + 1));
      if (found != null) {
        return found;
      }
    }
    return "";
  }
}
