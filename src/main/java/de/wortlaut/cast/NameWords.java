package de.wortlaut.cast;

import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Page;
import de.wortlaut.text.Sentences;
import de.wortlaut.text.Tokens;

/** What single words can be within the names of people. One page each; not thread-safe. */
final class NameWords {
  /** Longer unknown words are rather compounds than first names. */
  private static final int LONGEST_STRANGER = 12;
  /** Weiße, Neue: shorter capital attributes are rather names. */
  private static final int SHORTEST_TOWN = 5;

  final Page page;
  final Tokens tokens;
  final Sentences sentences;
  final Forms forms;
  private final byte[] labels;

  NameWords(Page page, Forms forms, byte[] labels) {
    this.page = page;
    this.tokens = page.tokens();
    this.sentences = page.sentences();
    this.forms = forms;
    this.labels = labels;
  }

  WordForm form(int t) {
    return forms.of(t);
  }

  /** What the model takes token {@code t} for. */
  NameLabel label(int t) {
    return t >= 0 && t < labels.length ? NameLabel.ALL[labels[t]] : NameLabel.OUTSIDE;
  }

  boolean isCapitalWord(int t) {
    return t >= 0 && t < tokens.count() && tokens.isCapital(t) && tokens.isWord(t);
  }

  boolean sameSentence(int a, int b) {
    return b < tokens.count() && sentences.of(a) == sentences.of(b);
  }

  boolean opensSentence(int t) {
    return sentences.first(sentences.of(t)) == t;
  }

  /** An office by the lexicon that is no first name. */
  boolean isRole(int t) {
    return t >= 0 && form(t).isRole() && !form(t).canBeFirstName();
  }

  /** A noun for an office, or for people, right before a first name: der Kämmerer Jens … */
  boolean isOffice(int t) {
    if (t < 1 || !isCapitalWord(t) || !isCapitalWord(t + 1)) {
      return false;
    }
    WordForm f = form(t);
    boolean noun = f.canBeNoun() && !f.canBeFirstName() && form(t + 1).canBeFirstName() && !f.isBody();
    return noun && (isDescribed(t) || isPeople(t)) && !isBehindPreposition(t);
  }

  private boolean isDescribed(int t) {
    return form(t - 1).isArticle() || form(t - 1).canBeAdjective() && !tokens.isCapital(t - 1);
  }

  /** „Freibadgegner“: a noun for people that is no surname. */
  private boolean isPeople(int t) {
    return (form(t).isPerson() || form(t).isGroup()) && !form(t).canBeSurname() && !form(t - 1).isPossessive();
  }

  /** „in der zweiten Halbzeit Ole Brandt“. */
  private boolean isBehindPreposition(int noun) {
    int t = noun - 1;
    while (t > 0 && !tokens.isCapital(t) && form(t).canBeAdjective() && !form(t).isPreposition()
        && !form(t).isArticle()) {
      t--;
    }
    boolean article = form(t).isArticle() && !form(t).isPreposition();
    int before = article ? t - 1 : t;
    return before >= 0 && form(before).isPreposition() && !tokens.isCapital(before)
        && !form(before).lower().equals("von");
  }

  /** A capital, or al-Harthi, that can be a part of a name by itself. */
  boolean isNamePart(int t) {
    if (!isCapitalWord(t)) {
      return t < tokens.count() && tokens.isWord(t) && isArabicName(tokens.text(t));
    }
    WordForm f = form(t);
    boolean compound = f.canBeNoun() && !f.isKnown() && !f.canBeSurname();
    return f.canBeSurname() || f.canBeFirstName() || !f.isKnown() && !compound && !meansSomething(t);
  }

  /** An office, a group, a body, a text, a small word, a part of a day, or an abbreviation. */
  private boolean meansSomething(int t) {
    WordForm f = form(t);
    boolean noun = f.isRole() || f.isGroup() || f.isPerson() || f.isBody() || f.isDocument();
    return noun || f.isFunctionWord() || f.isPartOfDay() || f.isAllCapitals();
  }

  /** al-Harthi, el-Baradei. */
  private static boolean isArabicName(String word) {
    return (word.startsWith("al-") || word.startsWith("el-")) && word.length() > 4
        && Character.isUpperCase(word.charAt(3));
  }

  /** Any noun may be a surname behind a first name: Papier, Zwanziger. */
  boolean isSurnameBehindFirstName(int t) {
    if (!isCapitalWord(t) || isRole(t)) {
      return false;
    }
    WordForm f = form(t);
    return !f.isParty() && !f.isFunctionWord() && !f.isAllCapitals() && !f.isPartOfDay();
  }

  /** A hyphenated or unknown word that may be somebody's first name: Wei-Ling. */
  boolean isStranger(int t) {
    WordForm f = form(t);
    boolean strange = !f.isKnown() && !f.canBeNoun() && f.text().length() < LONGEST_STRANGER && !f.isBody();
    return strange && (t == 0 || !form(t - 1).isArticle() || isRelativePronoun(t - 1));
  }

  /** „…, der Jose Mourinho alles gab“: what looks like an article behind a comma. */
  boolean isRelativePronoun(int t) {
    return t > 0 && tokens.is(t - 1, ',') && form(t).isRelative() && !tokens.isCapital(t);
  }

  /** A letter, or letters with stops between: „C“, „C.Y“. */
  boolean isInitials(int t) {
    String word = tokens.text(t);
    if (word.length() < 3) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean right = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!right) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  boolean isLetter(int t) {
    return tokens.end(t) - tokens.begin(t) == 1 && tokens.isCapital(t) && tokens.isWord(t);
  }

  boolean isInitialStop(int t) {
    boolean stop = tokens.is(t, '.') && (isLetter(t - 1) || isInitials(t - 1)) && t + 1 < tokens.count();
    return stop && (isNamePart(t + 1) || isSurnameBehindFirstName(t + 1) && !isTownAdjective(t + 1));
  }

  /** „II“, „XVI“. */
  boolean isNumeral(int t) {
    String word = tokens.text(t);
    for (int i = 0; i < word.length(); i++) {
      if ("IVX".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A small word within names, in either case. */
  boolean isParticle(int t) {
    return t >= 0 && t < tokens.count() && (form(t).isNameParticle() || form(t).isCapitalNameParticle());
  }

  /** „Wolfsburger“, which no dictionary has: the attribute of a noun, no name. */
  boolean isTownAdjective(int t) {
    return !form(t).isKnown() && form(t).text().length() > SHORTEST_TOWN && form(t).text().endsWith("er");
  }
}
