package de.wortlaut.phrase;

import static de.wortlaut.phrase.PhraseWords.FOREIGN_PARTICLE;
import static de.wortlaut.phrase.PhraseWords.GERMAN_PARTICLE;
import static de.wortlaut.phrase.PhraseWords.LINKING;
import static de.wortlaut.phrase.PhraseWords.OPENING;
import static de.wortlaut.phrase.PhraseWords.TITLE;

import de.wortlaut.language.WordForm;

/** Reads names: first names, surnames, words that no dictionary has, particles, initials, nicknames in marks. */
final class NameRun {
  /** No name has more tokens; a page of capitals is cut, so that the work stays linear. */
  private static final int LONGEST = 12;

  private final PageWords words;

  NameRun(PageWords words) {
    this.words = words;
  }

  /** Token behind the titles at {@code t} if a name follows; {@code t} if none stands there. */
  int endOfTitles(int t, int limit) {
    int k = t;
    while (k < limit && k - t < LONGEST && words.has(k, TITLE) && (words.tokens.isCapital(k) || k > t)) {
      k += k + 1 < limit && words.tokens.is(k + 1, '.') ? 2 : 1;
    }
    return k > t && k < limit && (opensName(k) || isNameBehindTitle(k)) ? k : t;
  }

  /** „Frau Koch“: behind a form of address a surname may be a noun too. */
  private boolean isNameBehindTitle(int t) {
    WordForm f = words.forms.of(t);
    return words.isCapitalWord(t) && (f.canBeSurname() || words.isSurnameHere(t));
  }

  /** Whether a name can begin with the token, whatever stands before it. */
  boolean opensName(int t) {
    if (!words.isCapitalWord(t)) {
      return words.tokens.isWord(t) && words.hasInnerCapital(t) && words.has(t, FOREIGN_PARTICLE)
          || isLinkedParticle(t);
    }
    WordForm f = words.forms.of(t);
    if (words.isTime(t) || isFunctionAtStart(t) || words.isDeterminer(t) || words.isPreposition(t)) {
      return false;
    }
    boolean proper = f.canBeNominal() || isUnknown(f, t) && !isAttributeOfName(f, t);
    return f.canBeFirstName() || words.isSurnameHere(t) || !f.canBeNoun() && proper;
  }

  /** „de Holm“, „van Lind“, „Van der Lind“: the token of the name behind the particles; -1 if none opens here. */
  int behindOpeningParticles(int t, int limit) {
    if (!words.tokens.isWord(t) || !words.has(t, OPENING) || t + 1 >= limit) {
      return -1;
    }
    boolean second = words.has(t + 1, GERMAN_PARTICLE | FOREIGN_PARTICLE) && !words.tokens.isCapital(t + 1);
    int name = second ? t + 2 : t + 1;
    return name < limit && words.isCapitalWord(name) ? name : -1;
  }

  /** „al-Omair“ in small letters. */
  private boolean isLinkedParticle(int t) {
    return words.tokens.isWord(t) && words.hasInnerCapital(t) && words.tokens.text(t).indexOf('-') == 2;
  }

  /** „Sicherer“ in die Initiative Sicherer Hafen. */
  private boolean isAttributeOfName(WordForm f, int t) {
    return t + 1 < words.tokens.count() && words.isCapitalWord(t + 1) && words.forms.of(t + 1).canBeNoun()
        && PhraseWords.isAdjectiveInSmall(f);
  }

  private boolean isUnknown(WordForm f, int t) {
    return !f.isKnown() || words.isCapitals(t);
  }

  /** „Gestern“, „Sagte“: a capital that only its place gives. */
  boolean isFunctionAtStart(int t) {
    WordForm f = words.forms.of(t);
    if (!words.isAtStart(t) || !f.isKnown() || words.isCapitals(t) || words.isSurnameHere(t)) {
      return false;
    }
    boolean small = f.isFunctionWord() || f.isAdverb() || f.isSubjunction() || f.isNumeral();
    boolean named = f.canBeFirstName() || f.canBeSurname() || f.isPlace();
    return small && !named || f.canBeFinite() && !f.canBeNominal();
  }

  /** Token behind the name that follows the common noun before {@code from}; {@code from} if none does. */
  int behindNoun(int from, int limit) {
    if (from >= limit) {
      return from;
    }
    int marked = words.endOfMarked(from, limit, true);
    if (marked >= 0) {
      return end(marked, from, limit);
    }
    boolean surname = words.isCapitalWord(from) && words.forms.of(from).canBeSurname() && !words.isTime(from);
    boolean likely = opensName(from) || surname || words.isCapitals(from) || isNounInName(from, limit)
        || isSmallNoun(from);
    boolean begins = likely && !isGenitiveAlone(from, limit);
    return begins ? end(from + 1, from, limit) : from;
  }

  /** „Alba“ in die Lehrerin Alba Moreno: a noun in the singular before what can only be a name. */
  private boolean isNounInName(int t, int limit) {
    WordForm f = words.forms.of(t);
    boolean singular = !f.isKnown() || f.canBeCase(Cases.NOMINATIVE) && !isPlural(f);
    if (!words.isCapitalWord(t) || !f.canBeNoun() || !singular || words.isTime(t) || t + 1 >= limit) {
      return false;
    }
    return words.isCapitalWord(t + 1) && opensName(t + 1) && !words.forms.of(t + 1).canBeFirstName();
  }

  /** „dpa“ in die Agentur dpa. */
  private boolean isSmallNoun(int t) {
    WordForm f = words.forms.of(t);
    boolean other = f.isFunctionWord() || f.isAdverb() || f.canBeAdjective() || f.canBeFinite() || f.canBeInfinitive();
    return words.tokens.isWord(t) && !words.tokens.isCapital(t) && f.isKnown() && f.canBeNoun() && !other;
  }

  /** „Kasachstans“ in der Präsident Kasachstans: no name of his. */
  private boolean isGenitiveAlone(int t, int limit) {
    boolean more = t + 1 < limit && words.isCapitalWord(t + 1) && !words.forms.of(t + 1).canBeNoun();
    return !more && !words.isSurnameHere(t) && words.isGenitiveOfName(t);
  }

  /** Token behind the name that begins at {@code from}. */
  int from(int from, int limit) {
    return end(from + 1, from, limit);
  }

  private int end(int second, int from, int limit) {
    int stop = Math.min(limit, from + LONGEST);
    int k = second;
    while (k < stop) {
      int next = step(k, from, stop);
      if (next <= k) {
        return k;
      }
      k = next;
    }
    return k;
  }

  /** Token behind the next part of the name, {@code k} if it ends there. */
  private int step(int k, int from, int limit) {
    if (words.tokens.is(k, '.')) {
      return isInnerStop(k, from, limit) ? k + 1 : k;
    }
    if (words.has(k, GERMAN_PARTICLE | FOREIGN_PARTICLE | LINKING) && !words.tokens.isCapital(k)) {
      return endOfParticles(k, from, limit);
    }
    if (words.tokens.is(k, '&') && k + 1 < limit && words.isCapitalWord(k + 1)) {
      return k + 2;
    }
    int marked = words.endOfMarked(k, limit, false);
    if (marked >= 0) {
      return marked;
    }
    return isFurther(k, from) ? k + 1 : k;
  }

  /** The stop of an initial („Jan C. Holm“) or of a king's number. */
  private boolean isInnerStop(int k, int from, int limit) {
    String before = words.tokens.text(k - 1);
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0)) && k + 1 < limit
        && (words.isCapitalWord(k + 1) || words.has(k + 1, GERMAN_PARTICLE | FOREIGN_PARTICLE));
    boolean number = k - 1 > from && PhraseWords.isRoman(before) && k + 1 < limit;
    return (initial || number) && !words.tokens.spaceBefore(k);
  }

  /** „von der“ in Ulla von der Heide; German particles only behind first names: Jana Holm von Nordnet is from there. */
  private int endOfParticles(int k, int from, int limit) {
    boolean german = true;
    int t = k;
    while (t < limit && words.has(t, GERMAN_PARTICLE | FOREIGN_PARTICLE | LINKING) && !words.tokens.isCapital(t)) {
      german &= !words.has(t, FOREIGN_PARTICLE | LINKING) || words.has(t, GERMAN_PARTICLE);
      t++;
    }
    boolean name = t < limit && words.isCapitalWord(t) && !words.isTime(t);
    return name && (german ? hasOnlyFirstNames(from, k) && !words.isCapitals(t) : isForeign(k - 1)) ? t + 1 : k;
  }

  private boolean isForeign(int t) {
    WordForm f = words.forms.of(t);
    return f.canBeFirstName() || f.canBeSurname() || f.isPlace() || !f.isKnown();
  }

  private boolean hasOnlyFirstNames(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean small = words.tokens.is(t, '.') || words.tokens.text(t).length() == 1 || words.has(t, OPENING);
      if (!small && (!words.forms.of(t).canBeFirstName() || !words.tokens.isCapital(t))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name goes on with the word. */
  private boolean isFurther(int k, int from) {
    if (!words.isCapitalWord(k)) {
      return words.tokens.isWord(k) && isLinkedParticle(k);
    }
    WordForm f = words.forms.of(k);
    boolean function = isFunctionAtStart(k) || words.isDeterminer(k) || words.isPreposition(k);
    if (words.isTime(k) || function || PhraseWords.isAge(words.tokens.text(k))) {
      return false;
    }
    if (isOwner(k - 1) && (f.canBeNoun() || f.canBeFirstName() && words.forms.of(k - 1).isPlace())) {
      return false;
    }
    if (f.canBeFirstName() || words.isSurnameHere(k) || words.isCapitals(k)) {
      return true;
    }
    if (!f.canBeNoun()) {
      return !PhraseWords.isAdjectiveInSmall(f) || f.canBeNominal() || isForeign(k - 1) && !isOwner(k - 1);
    }
    boolean compound = !f.isKnown() && k - from == 1 && !words.forms.of(from).isKnown(); // Sahra Wagenknecht
    return f.canBeSurname() || (compound || behindFirstName(k, from)) && f.canBeCase(Cases.NOMINATIVE) && !isPlural(f);
  }

  /** Right behind first names any noun may be a surname: Jan Apfel. */
  private boolean behindFirstName(int k, int from) {
    return k - from < 3 && hasOnlyFirstNames(from, k);
  }

  private static boolean isPlural(WordForm f) {
    int nominative = f.agreement() & Cases.of(Cases.NOMINATIVE);
    return nominative != 0 && (nominative & Cases.SINGULAR) == 0;
  }

  /** Whether the word can be the owner of what follows: Brandts, Kasachstans. */
  boolean isOwner(int t) {
    return words.isCapitalWord(t) && words.isGenitiveOfName(t) && !words.isSurnameHere(t);
  }
}
