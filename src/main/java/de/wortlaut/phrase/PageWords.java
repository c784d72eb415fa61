package de.wortlaut.phrase;

import de.wortlaut.language.ClauseKind;
import de.wortlaut.language.Clauses;
import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Marks;
import de.wortlaut.text.Page;
import de.wortlaut.text.Sentences;
import de.wortlaut.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/** What each token of a page can be within a noun phrase. */
final class PageWords {
  /** Names and titles of works are short; longer words in marks are somebody's speech. */
  private static final int LONGEST_MARKED = 8;

  final Page page;
  final Tokens tokens;
  final Marks marks;
  final Sentences sentences;
  final Forms forms;
  final Clauses clauses;
  private final int[] bits;
  /** Answers about each token that are asked again and again while phrases are read. */
  private final byte[] facts;
  private static final int CAPITAL_WORD = 1;
  private static final int SMALL = 1 << 1;
  private static final int AGE = 1 << 2;
  private static final int NUMERAL = 1 << 3;
  private static final int ADJECTIVE = 1 << 4;

  /** Words that stand behind a first name somewhere on the page. */
  private final Set<String> surnames = new HashSet<>();
  /** Capitals that no dictionary has. */
  private final Set<String> unknown = new HashSet<>();

  PageWords(Page page, Forms forms, Clauses clauses) {
    this.page = page;
    this.tokens = page.tokens();
    this.marks = page.marks();
    this.sentences = page.sentences();
    this.forms = forms;
    this.clauses = clauses;
    this.bits = new int[tokens.count()];
    this.facts = new byte[bits.length];
    for (int t = 0; t < bits.length; t++) {
      bits[t] = tokens.isWord(t) || tokens.is(t, '&') ? PhraseWords.of(forms.of(t)) : 0;
      facts[t] = tokens.isWord(t) || tokens.isNumber(t) ? facts(t) : 0;
      if (t > 0 && isCapitalWord(t) && followsFirstName(t)) {
        surnames.add(tokens.text(t));
      }
      if (isCapitalWord(t) && !forms.of(t).isKnown()) {
        unknown.add(tokens.text(t));
      }
    }
  }

  /** Jana Holm, but neither Jana Maria nor Jana Brandts (Anwalt). */
  private boolean followsFirstName(int t) {
    WordForm before = forms.of(t - 1);
    boolean first = before.canBeFirstName() && !before.canBeNoun() && tokens.isCapital(t - 1);
    return first && !forms.of(t).canBeFirstName() && !PhraseWords.isGenitiveOfName(forms.of(t));
  }

  private byte facts(int t) {
    boolean capital = tokens.isCapital(t);
    boolean word = tokens.isWord(t);
    int all = word && capital ? CAPITAL_WORD : 0;
    boolean small = word && (!capital || isAtStart(t) || isMisplaced(t));
    all |= small ? SMALL : 0;
    boolean number = tokens.isNumber(t);
    boolean age = number && PhraseWords.isAge(tokens.text(t));
    all |= age ? AGE : 0;
    boolean counts = number && !age && !capital;
    all |= counts || small && forms.of(t).isNumeral() && !has(t, PhraseWords.INDEFINITE) ? NUMERAL : 0;
    boolean adjective = age ? !capital : small && isAdjectiveForm(t);
    return (byte) (all | (adjective ? ADJECTIVE : 0));
  }

  private boolean isAdjectiveForm(int t) {
    WordForm f = forms.of(t);
    return f.canBeAdjective() && !f.isArticle() && !has(t, PhraseWords.DETERMINER | PhraseWords.PREPOSITION)
        && PhraseWords.isInflected(f.lower());
  }

  private boolean is(int t, int fact) {
    return (facts[t] & fact) != 0;
  }

  boolean has(int t, int mask) {
    return (bits[t] & mask) != 0;
  }

  int bits(int t) {
    return bits[t];
  }

  /** Whether the token opens its sentence, or stands where a capital shows as little. */
  boolean isAtStart(int t) {
    if (t == 0 || sentences.first(sentences.of(t)) == t) {
      return true;
    }
    return !tokens.isWord(t - 1) && !tokens.isNumber(t - 1) && !tokens.is(t - 1, ',') && !tokens.is(t - 1, ')');
  }

  /** In small letters, or with a capital that its place explains; a listed word may open a line that lost its stop. */
  boolean isSmall(int t) {
    return is(t, SMALL);
  }

  private boolean isMisplaced(int t) {
    return has(t, PhraseWords.DETERMINER | PhraseWords.PREPOSITION) && !forms.of(t).canBeNominal();
  }

  boolean isCapitalWord(int t) {
    return is(t, CAPITAL_WORD);
  }

  boolean isPreposition(int t) {
    return has(t, PhraseWords.PREPOSITION) && isSmall(t);
  }

  boolean isContracted(int t) {
    return has(t, PhraseWords.CONTRACTED) && isPreposition(t);
  }

  boolean isDeterminer(int t) {
    return has(t, PhraseWords.DETERMINER) && isSmall(t);
  }

  boolean isTime(int t) {
    return has(t, PhraseWords.TIME) && tokens.isCapital(t);
  }

  boolean isAge(int t) {
    return is(t, AGE);
  }

  /** A numeral in figures or letters. */
  boolean isNumeral(int t) {
    return is(t, NUMERAL);
  }

  /** Four figures that begin with 1 or 2: „seit 2019 Leiterin“ does not count anybody. */
  boolean isYear(int t) {
    char c = tokens.first(t);
    return tokens.end(t) - tokens.begin(t) == 4 && (c == '1' || c == '2') && tokens.isNumber(t);
  }

  /** A dash between words. */
  boolean isDash(int t) {
    char c = tokens.first(t);
    boolean dash = c == '–' || c == '—' || c == '-';
    return dash && !tokens.isWord(t) && tokens.spaceBefore(t) && tokens.spaceAfter(t);
  }

  /** Whether it is the finite verb of its clause. */
  boolean isFinite(int t) {
    int c = clauses.of(t);
    return c >= 0 && clauses.finite(c) == t;
  }

  /** An inflected adjective, participle or age in small letters. */
  boolean isAdjective(int t) {
    return is(t, ADJECTIVE);
  }

  /** „al-Omair“, „taz-Bericht“: a capital behind a hyphen. */
  boolean hasInnerCapital(int t) {
    if (tokens.text(t).indexOf('-') < 0) {
      return false;
    }
    String source = tokens.source();
    for (int i = tokens.begin(t) + 1; tokens.isWord(t) && i < tokens.end(t) - 1; i++) {
      if (source.charAt(i) == '-' && Character.isUpperCase(source.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** „US-amerikanische“ has a capital, but is an adjective. */
  boolean isHyphenedAdjective(int t) {
    if (!forms.of(t).canBeAdjective()) {
      return false;
    }
    String word = tokens.text(t);
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && hyphen + 1 < word.length() && Character.isLowerCase(word.charAt(hyphen + 1))
        && PhraseWords.isInflected(word);
  }

  boolean isCapitals(int t) {
    return tokens.isWord(t) && PhraseWords.isCapitals(tokens.text(t));
  }

  /** Whether the word follows a first name elsewhere on the page. */
  boolean isSurnameHere(int t) {
    return surnames.contains(tokens.text(t));
  }

  /** „Brandts“, „Kasachstans“: a name in the genitive, known from the dictionary or from elsewhere on the page. */
  boolean isGenitiveOfName(int t) {
    WordForm f = forms.of(t);
    if (PhraseWords.isGenitiveOfName(f)) {
      return true;
    }
    String word = f.text();
    return !f.isKnown() && word.endsWith("s") && unknown.contains(word.substring(0, word.length() - 1));
  }

  /** Token behind words in marks that open at {@code t} and can be a name; -1 if they are none. */
  int endOfMarked(int t, int limit, boolean determined) {
    int p = marks.markOf(t);
    if (p < 0 || marks.open(p) != t || marks.isInferred(p) || marks.end(p) > limit) {
      return -1;
    }
    int first = marks.innerBegin(p);
    int end = marks.innerEnd(p);
    boolean name = end > first && end - first <= LONGEST_MARKED && (isCapitalWord(first) || tokens.isNumber(first));
    return name && !isSpeech(first, end, determined) ? marks.end(p) : -1;
  }

  /** A clause, but behind an article even that may be a name: die „Aktion Küste lebt“. */
  private boolean isSpeech(int first, int end, boolean determined) {
    int c = clauses.of(first);
    if (c >= 0 && clauses.kind(c) == ClauseKind.SPEECH) {
      return true;
    }
    for (int t = first; t < end; t++) {
      if (forms.of(t).isSurelyFinite() && !determined || tokens.is(t, ',')) {
        return true;
      }
    }
    return false;
  }

  /** Where a phrase must end at the latest: the sentence, or the marks around {@code t}. */
  int limit(int t) {
    int end = sentences.end(sentences.of(t));
    int p = marks.markOf(t) >= 0 ? marks.parent(marks.markOf(t)) : marks.innermost(t);
    return p < 0 ? end : Math.min(end, marks.innerEnd(p));
  }

  /** Whether the clause of {@code t} has a finite verb that can only be plural. */
  boolean hasPluralVerb(int t) {
    int c = clauses.of(t);
    int verb = c < 0 ? -1 : clauses.finite(c);
    return verb >= 0 && forms.of(verb).isOnlyPluralVerb();
  }
}
