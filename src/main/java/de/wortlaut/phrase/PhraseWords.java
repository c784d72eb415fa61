package de.wortlaut.phrase;

import de.wortlaut.language.Dictionary;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What noun phrases need to know of single words: the lists of this package as bits, looked up once a form, and
 * the few questions that need another form of the word.
 */
final class PhraseWords {
  static final int DEFINITE = 1;
  static final int INDEFINITE = 1 << 1;
  static final int POSSESSIVE = 1 << 2;
  static final int DEMONSTRATIVE = 1 << 3;
  static final int QUANTIFIER = 1 << 4;
  static final int OWNED = 1 << 5;
  static final int STANDS = 1 << 6;
  static final int ALONE = 1 << 7;
  static final int REFLEXIVE = 1 << 8;
  static final int PREPOSITION = 1 << 9;
  static final int CONTRACTED = 1 << 10;
  static final int SURE = 1 << 11;
  static final int BODILY = 1 << 12;
  static final int PLACE = 1 << 13;
  static final int GERMAN_PARTICLE = 1 << 14;
  static final int FOREIGN_PARTICLE = 1 << 15;
  static final int LINKING = 1 << 16;
  static final int TITLE = 1 << 17;
  static final int RANK = 1 << 18;
  static final int COPULA = 1 << 19;
  static final int AS_VERB = 1 << 20;
  static final int TIME = 1 << 21;
  static final int JOINT = 1 << 22;
  static final int DEGREE = 1 << 23;
  static final int GOVERNS_GENITIVE = 1 << 24;
  static final int GOVERNS_DATIVE = 1 << 25;
  static final int GOVERNS_ACCUSATIVE = 1 << 26;
  static final int MASCULINE = 1 << 27;
  static final int FEMININE = 1 << 28;
  static final int NEUTER = 1 << 29;
  static final int OPENING = 1 << 30;
  static final int DETERMINER = DEFINITE | INDEFINITE | POSSESSIVE | DEMONSTRATIVE | QUANTIFIER | OWNED;

  /** Shorter words in -er are no adjectives of towns. */
  private static final int SHORTEST_TOWN = 5;
  private static final String TOWN_ENDING = "er";
  private static final String AGE = "-jährig";

  private static final Map<String, Integer> WORDS = new HashMap<>();
  private static final Map<String, Integer> VERBS = new HashMap<>();
  private static final List<String> GENITIVES = Lines.read(PhraseWords.class, "genitives.txt");

  static {
    for (String file : new String[] {"determiners.txt", "pronouns.txt", "prepositions.txt", "names.txt", "times.txt",
        "joints.txt", "degrees.txt"}) {
      load(WORDS, file);
    }
    load(VERBS, "verbs.txt");
  }

  private static final List<String> TOWNS = Lines.read(PhraseWords.class, "town-endings.txt");

  private PhraseWords() {}

  private static void load(Map<String, Integer> to, String file) {
    for (String line : Lines.read(PhraseWords.class, file)) {
      String[] parts = line.split(" ");
      int bits = 0;
      for (int k = 1; k < parts.length; k++) {
        bits |= bit(parts[k]);
      }
      to.merge(parts[0], bits, (a, b) -> a | b);
    }
  }

  private static int bit(String kind) {
    return switch (kind) {
      case "definite" -> DEFINITE;
      case "indefinite" -> INDEFINITE;
      case "possessive" -> POSSESSIVE;
      case "demonstrative" -> DEMONSTRATIVE;
      case "quantifier" -> QUANTIFIER;
      case "owned" -> OWNED;
      case "stands" -> STANDS;
      case "alone" -> ALONE;
      case "reflexive" -> REFLEXIVE;
      case "contracted" -> CONTRACTED;
      case "sure" -> SURE;
      case "bodily" -> BODILY;
      case "place" -> PLACE;
      case "german" -> GERMAN_PARTICLE;
      case "foreign" -> FOREIGN_PARTICLE;
      case "opening" -> OPENING;
      case "linking" -> LINKING;
      case "title" -> TITLE;
      case "rank" -> RANK;
      case "copula" -> COPULA;
      case "as" -> AS_VERB;
      case "time" -> TIME;
      case "joint" -> JOINT;
      case "degree" -> DEGREE;
      case "genitive" -> PREPOSITION | GOVERNS_GENITIVE;
      case "dative" -> PREPOSITION | GOVERNS_DATIVE;
      case "accusative" -> PREPOSITION | GOVERNS_ACCUSATIVE;
      case "masculine" -> MASCULINE;
      case "feminine" -> FEMININE;
      case "neuter" -> NEUTER;
      default -> throw new IllegalStateException("no such kind of word: " + kind);
    };
  }

  /** The words of {@code file} by their kinds, in the order in which they stand; of each line what follows its kind. */
  static Map<String, List<String>> byKind(String file) {
    Map<String, List<String>> lists = new HashMap<>();
    for (String line : Lines.read(PhraseWords.class, file)) {
      int blank = line.indexOf(' ');
      lists.computeIfAbsent(line.substring(0, blank), kind -> new ArrayList<>()).add(line.substring(blank + 1));
    }
    return Map.copyOf(lists);
  }

  /** What the dictionary knows of a word that need not stand on the page: a stem, the end of a compound. */
  static WordForm form(String word) {
    return Dictionary.shared().form(word, false);
  }

  /** The bits of a form: as written, else in small letters. */
  static int of(WordForm form) {
    int known = form.kept();
    return known >= 0 ? known : form.keep(find(form));
  }

  private static int find(WordForm form) {
    Integer bits = WORDS.get(form.text());
    return bits != null ? bits : WORDS.getOrDefault(form.lower(), 0);
  }

  /** {@link #COPULA} or {@link #AS_VERB} of an infinitive, else 0. */
  static int ofVerb(String infinitive) {
    return VERBS.getOrDefault(infinitive, 0);
  }

  /** Whether the word in small letters is an inflected adjective or participle: Weißen, Nationaler. */
  static boolean isAdjectiveInSmall(WordForm form) {
    return form.isAdjectiveInSmall() && isInflected(form.lower());
  }

  /** Whether the word ends like an inflected adjective. */
  static boolean isInflected(String word) {
    int n = word.length();
    char last = n == 0 ? ' ' : word.charAt(n - 1);
    boolean ending = last == 'n' || last == 'm' || last == 'r' || last == 's';
    return last == 'e' || ending && n > 1 && word.charAt(n - 2) == 'e';
  }

  /** Whether the word is the adjective of a town, which never changes: Berliner, Moorburger. */
  static boolean isOfTown(WordForm form) {
    String word = form.text();
    if (word.length() < SHORTEST_TOWN || !word.endsWith(TOWN_ENDING)) {
      return false;
    }
    if (form.isKnown() || form.canBeNominal()) {
      return form.canBeAdjective() && form.canBeNoun() && !form.isSubstantiveAdjective();
    }
    return !isAdjectiveInSmall(form);
  }

  /** „moorburger“: ends, in lower case, like the adjectives of many towns that look like compounds of other nouns. */
  static boolean endsLikeTown(String word) {
    return TOWNS.stream().anyMatch(end -> word.length() > end.length() && word.endsWith(end));
  }

  /** Whether the word, with its last letter gone, is a name in another case: Kasachstans, Holms. */
  static boolean isGenitiveOfName(WordForm form) {
    String word = form.text();
    int n = word.length();
    if (n < 3 || word.charAt(n - 1) != 's') {
      return false;
    }
    if (form.isKnown()) {
      return form.canBeCase(Cases.GENITIVE) && !form.canBeCase(Cases.NOMINATIVE) && !form.canBeNoun();
    }
    return form.isNameInGenitive() || endsInGenitive(word);
  }

  private static boolean endsInGenitive(String word) {
    for (String ending : GENITIVES) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token says an age: 51-Jährige, 51-jähriger. */
  static boolean isAge(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && word.regionMatches(true, hyphen, AGE, 0, AGE.length());
  }

  /** Whether the word has two capitals or more and no small letter: SPD. */
  static boolean isCapitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** Whether the word counts the kings of a name: II, XVI. */
  static boolean isRoman(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != 'I' && c != 'V' && c != 'X') {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
