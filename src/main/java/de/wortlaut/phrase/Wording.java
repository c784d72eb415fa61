package de.wortlaut.phrase;

import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Tokens;
import java.util.List;
import java.util.Map;

/**
 * The only place that inflects: noun phrases in the nominative without their article („des chinesischen
 * Außenministeriums“: chinesisches Außenministerium), and words in other numbers.
 */
public final class Wording {
  private static final Map<String, List<String>> WORDS = PhraseWords.byKind("wording.txt");
  private static final List<String> DATIVES = words("dative");
  private static final List<String> GENITIVES = words("genitive");
  private static final List<String> OBLIQUES = words("oblique");
  private static final List<String> NOUN_ENDINGS = words("noun");
  private static final List<String> ADJECTIVE_ENDINGS = words("adjective");
  private static final List<String> PARTICIPLE_ENDINGS = words("participle");
  private static final List<String> FEMININE_PLURALS =
      words("feminine").stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
  /** How many letters of the ending of a feminine plural go for its singular. */
  private static final List<Integer> OF_PLURAL =
      words("feminine").stream().map(line -> Integer.valueOf(line.substring(line.indexOf(' ') + 1))).toList();
  /** A stem that short is no word of its own: an ending falls only behind more letters. */
  private static final int SHORTEST_STEM = 3;

  private static List<String> words(String kind) {
    return WORDS.getOrDefault(kind, List.of());
  }

  private final Tokens tokens;
  private final Forms forms;

  /** For the tokens of a page. */
  public Wording(Tokens tokens, Forms forms) {
    this.tokens = tokens;
    this.forms = forms;
  }

  /** The words of {@code phrase} up to {@code end} in the nominative, without its article. */
  public String nominative(NounPhrase phrase, int end) {
    boolean contracted = phrase.determiner() >= 0 && phrase.determiner() == phrase.preposition();
    return contracted ? inflected(phrase.begin(), end, forms.of(phrase.determiner()).lower())
        : nominative(phrase.begin(), end);
  }

  /** The words of {@code phrase} from {@code begin}, within its attributes or its head, to {@code end} in the nominative. */
  public String nominativeOf(NounPhrase phrase, int begin, int end) {
    return inflected(begin, end, phrase.determiner() < 0 ? "" : forms.of(phrase.determiner()).lower());
  }

  /** The phrase from {@code begin} to {@code end} in the nominative, without its article. */
  public String nominative(int begin, int end) {
    int t = begin;
    while (t < end && isDeterminer(t)) {
      t++;
    }
    return inflected(t, end, t > begin ? forms.of(t - 1).lower() : "");
  }

  /** The words from {@code t} to {@code end}, which stand behind {@code determiner}; that is empty if there is none. */
  private String inflected(int t, int end, String determiner) {
    int head = head(t, end);
    if (head < 0) {
      return tokens.text(Math.min(t, end - 1), end);
    }
    boolean oblique = !determiner.isEmpty() || head > t;
    String noun = oblique ? noun(head, determiner) : bareNoun(head);
    StringBuilder out = new StringBuilder();
    for (int k = t; k < end; k++) {
      if (!out.isEmpty() && tokens.spaceBefore(k)) {
        out.append(' ');
      }
      out.append(k < head ? adjective(k, noun, determiner) : k == head ? noun : tokens.text(k));
    }
    return out.toString().strip();
  }

  /** „Organisatorinnen“: Organisatorin; what no dictionary knows stays as it is. */
  public static String singular(String noun) {
    for (int k = 0; k < FEMININE_PLURALS.size(); k++) {
      if (noun.endsWith(FEMININE_PLURALS.get(k))) {
        return noun.substring(0, noun.length() - OF_PLURAL.get(k));
      }
    }
    WordForm f = PhraseWords.form(noun);
    return f.isKnown() && f.canBeNoun() ? f.noun() : noun;
  }

  /**
   * „Bundeskanzleramts“: Bundeskanzleramt; „Holms“: Holm. Other endings of the genitive fall where the rest is a word.
   */
  public static String withoutGenitiveS(String name) {
    for (String ending : NOUN_ENDINGS) {
      if (endsIn(name, ending)) {
        String stem = name.substring(0, name.length() - ending.length());
        WordForm f = PhraseWords.form(stem);
        if (f.canBeNominal() && f.canBeCase(Cases.NOMINATIVE)) {
          return stem;
        }
      }
    }
    if (!name.endsWith("s")) {
      return name;
    }
    String stem = name.substring(0, name.length() - 1);
    return stem.endsWith("e") && endsInNoun(stem.substring(0, stem.length() - 1)) && !endsInNoun(stem)
        ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static boolean endsIn(String word, String ending) {
    return word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_STEM;
  }

  private boolean isDeterminer(int t) {
    WordForm f = forms.of(t);
    if (f.canBeNoun() && tokens.isCapital(t) && !f.isArticle()) {
      return false;
    }
    return f.isArticle() || f.isPossessive() || f.isDemonstrative() && !f.canBeNoun();
  }

  /** The first noun behind the attributes, -1 if something else comes first. */
  private int head(int t, int end) {
    for (int k = t; k < end; k++) {
      if (tokens.isCapital(k) && !isCapitalAttribute(k, end)) {
        return k;
      }
      if (!forms.of(k).canBeAdjective() && !tokens.isNumber(k) && !tokens.isCapital(k)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isCapitalAttribute(int t, int end) {
    if (t + 1 >= end || !tokens.isCapital(t + 1)) {
      return false;
    }
    return isCapitalAdjective(t) || !forms.of(t).isKnown() && isTownAdjective(t) && forms.of(t + 1).canBeNoun();
  }

  /** „Moorburger“ in des Moorburger Senders: it never changes. */
  private boolean isTownAdjective(int t) {
    String word = tokens.text(t);
    return tokens.isCapital(t) && word.endsWith("er") && word.length() > 4
        && !PhraseWords.form(forms.of(t).lower()).canBeAdjective();
  }

  /** „Weißen“ in des Weißen Hauses. */
  private boolean isCapitalAdjective(int t) {
    WordForm f = forms.of(t);
    if (f.canBeAdjective()) {
      return !f.canBeNoun() || f.isSubstantiveAdjective();
    }
    String word = tokens.text(t);
    boolean inflected = PhraseWords.isInflected(word) && !word.endsWith("em"); // „vor Kurzem“ is no attribute
    return inflected && tokens.isCapital(t) && PhraseWords.form(f.lower()).canBeAdjective();
  }

  /** A noun without article and attribute: only a form that is nothing but genitive changes. */
  private String bareNoun(int t) {
    WordForm f = forms.of(t);
    String word = tokens.text(t);
    boolean genitive = f.canBeCase(Cases.GENITIVE) && !f.canBeCase(Cases.NOMINATIVE);
    return genitive && f.canBeNoun() && f.isKnown() && !f.canBeSurname() && word.endsWith("s")
        ? withoutGenitiveS(word) : word;
  }

  /** The nominative of a noun: genitive -s falls where the article or the dictionary shows it. */
  private String noun(int t, String determiner) {
    String word = tokens.text(t);
    WordForm f = forms.of(t);
    if (f.isSubstantiveAdjective() && f.canBeAdjective() || isParticiple(word, f)) {
      return substantive(word, determiner);
    }
    if (GENITIVES.contains(determiner)) {
      return withoutGenitiveS(word);
    }
    boolean weak = word.endsWith("en") && OBLIQUES.contains(determiner) && f.isKnown()
        && f.noun().length() < word.length();
    return weak ? f.noun() : word;
  }

  /** „Vorsitzende“, „Abgeordneten“: a participle as a noun, for women and men. */
  private static boolean isParticiple(String word, WordForm f) {
    String stem = word.endsWith("n") ? word.substring(0, word.length() - 1) : word;
    boolean plural = f.isKnown() && f.noun().length() < stem.length(); // Gewerkschaften, of Gewerkschaft
    return PARTICIPLE_ENDINGS.stream().anyMatch(stem::endsWith) && !plural && f.canBeNoun()
        && f.canBeGender(Cases.MASCULINE) && f.canBeGender(Cases.FEMININE);
  }

  /** „der Vorsitzende“, „dem Vorsitzenden“: Vorsitzender; „die Vorsitzende“, „der Vorsitzenden“ stay feminine. */
  private static String substantive(String word, String determiner) {
    boolean oblique = word.endsWith("en");
    if (oblique && (GENITIVES.contains(determiner) || DATIVES.contains(determiner))) {
      return word.substring(0, word.length() - 1) + "r";
    }
    if (word.endsWith("e") && determiner.equals("der")) {
      return word + "r";
    }
    return oblique ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether the last part of what may be a compound is a noun: Bundeskanzleramt. */
  private static boolean endsInNoun(String word) {
    for (int from = SHORTEST_STEM; from + SHORTEST_STEM <= word.length(); from++) {
      String tail = Character.toUpperCase(word.charAt(from)) + word.substring(from + 1);
      WordForm f = PhraseWords.form(tail);
      if (f.isKnown() && f.canBeNoun() && f.canBeCase(Cases.NOMINATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** The adjective in its strong nominative. */
  private String adjective(int t, String noun, String determiner) {
    String word = tokens.text(t);
    if (!forms.of(t).canBeAdjective() && !isCapitalAdjective(t) || isTownAdjective(t)) {
      return word;
    }
    for (String ending : ADJECTIVE_ENDINGS) {
      if (endsIn(word, ending)) {
        return word.substring(0, word.length() - ending.length()) + strongEnding(noun, determiner);
      }
    }
    return word;
  }

  private static String strongEnding(String noun, String determiner) {
    WordForm f = PhraseWords.form(noun);
    int nominative = f.agreement() & Cases.of(Cases.NOMINATIVE);
    boolean plural = nominative != 0 && (nominative & Cases.SINGULAR) == 0;
    if (plural || isOnly(f, Cases.FEMININE) || determiner.equals("die")) {
      return "e";
    }
    boolean neuter = f.canBeGender(Cases.NEUTER) && !f.canBeGender(Cases.MASCULINE) || determiner.equals("das")
        || !f.isKnown() && noun.endsWith("um");
    return neuter ? "es" : "er";
  }

  private static boolean isOnly(WordForm f, int gender) {
    for (int g = Cases.MASCULINE; g <= Cases.NEUTER; g++) {
      if (f.canBeGender(g) != (g == gender)) {
        return false;
      }
    }
    return true;
  }
}
