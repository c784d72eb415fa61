package de.wortlaut.phrase;

import de.wortlaut.language.Forms;
import de.wortlaut.language.Use;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Marks;
import de.wortlaut.text.Page;
import de.wortlaut.text.Range;
import de.wortlaut.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stretches that may stand for a speaker: a pronoun, or article, attributes and nouns, in growing extents with
 * genitives, prepositional attributes, brackets and appositions. They are the candidates among which the learned
 * model of mentions chooses, deliberately more and cruder than the phrases themselves; its weights hold only for
 * just these.
 */
final class Extents {
  /** Extents behind the core that are offered: longer ones were never right. */
  private static final int MOST_EXTENTS = 9;
  /** Cuts behind one of the first nouns that are offered beside the whole core. */
  private static final int MOST_CUTS = 3;
  /** Longest stretch in tokens; together with the other reaches it keeps the work for each token bounded. */
  private static final int LONGEST = 35;
  /** The reaches below are those that the weights were estimated with. */
  private static final int LONGEST_ATTRIBUTES = 8;
  private static final int FARTHEST_NUMBER = 12;
  private static final int LONGEST_MARKED = 10;
  private static final int LONGEST_BRACKET = 9;
  private static final int LONGEST_APPOSITION = 20;
  private static final int SHORTEST_ATTRIBUTE = 5;

  private static final Map<String, List<String>> WORDS = PhraseWords.byKind("extents.txt");
  private static final Set<String> REFLEXIVES = words("reflexive");
  private static final Set<String> POINTERS = words("pointer");
  private static final Set<String> IMPERSONAL = words("impersonal");
  private static final Set<String> PARTICLES = words("particle");
  private static final Set<String> JOINTS = words("joint");
  private static final Set<String> JOINTS_OF_ATTRIBUTES = words("attributes");
  private static final Set<String> ENDINGS = words("ending");

  private static Set<String> words(String kind) {
    return Set.copyOf(WORDS.getOrDefault(kind, List.of()));
  }

  private final Page page;
  private final Tokens tokens;
  private final Marks marks;
  private final Forms forms;

  Extents(Page page, Forms forms) {
    this.page = page;
    this.tokens = page.tokens();
    this.marks = page.marks();
    this.forms = forms;
  }

  /** The stretches that begin in {@code within}, each in several extents; none begins once there are {@code most}. */
  List<Range> within(Range within, int most) {
    List<Range> out = new ArrayList<>();
    for (int t = within.begin(); t < within.end() && out.size() < most; t++) {
      if (starts(t, within.begin())) {
        add(out, t, within.end());
      }
    }
    return out;
  }

  private boolean starts(int t, int first) {
    if (opensMarks(t) && t + 1 < tokens.count()) {
      return tokens.isCapital(t + 1);
    }
    if (!tokens.isWord(t)) {
      return tokens.isNumber(t) && isFree(t, first);
    }
    WordForm f = forms.of(t);
    if (f.isConjunction() && !f.canBeNominal() || isPreposition(t)) {
      return false;
    }
    if (f.isPersonal() || POINTERS.contains(f.lower())) {
      return !REFLEXIVES.contains(f.lower());
    }
    if (isDetermining(f) || f.isRelative()) {
      return t == first || !forms.of(t - 1).isArticle();
    }
    return (isNounLike(t) || f.canBeAdjective() && !f.isAdverb()) && isFree(t, first);
  }

  private static boolean isDetermining(WordForm f) {
    return f.isArticle() || f.isPossessive() || f.isDemonstrative() || f.isOtherPronoun();
  }

  /** Whether no word before binds to the one at {@code t}. */
  private boolean isFree(int t, int first) {
    return t == first || !isAttributive(t - 1);
  }

  /** „laut“, „vom“; at the start of a sentence with a capital too. */
  private boolean isPreposition(int t) {
    boolean small = !tokens.isCapital(t) || startsSentence(t);
    return small && forms.of(t).isPreposition() && !forms.of(t).canBeNominal();
  }

  private boolean startsSentence(int t) {
    return page.sentences().first(page.sentences().of(t)) == t;
  }

  /** Whether the word before binds to what follows, so that no phrase starts behind it. */
  private boolean isAttributive(int t) {
    WordForm f = forms.of(t);
    if (isPreposition(t)) {
      return false;
    }
    boolean adjective = f.canBeAdjective() && !f.canBeFinite() && !f.isAdverb();
    boolean noun = tokens.isCapital(t) && !startsSentence(t) && !f.isPreposition();
    return f.isArticle() || f.isPossessive() || adjective || noun || tokens.is(t, '„');
  }

  private void add(List<Range> out, int start, int limit) {
    WordForm f = forms.of(start);
    int stop = Math.min(limit, start + LONGEST);
    if (isPronoun(f)) {
      out.add(new Range(start, start + 1));
      if (f.isPersonal() && !f.isArticle() && !f.isPossessive() || IMPERSONAL.contains(f.lower())) {
        return;
      }
    }
    int end = core(start, stop);
    if (end <= start) {
      return;
    }
    cuts(out, start, end);
    out.add(new Range(start, end));
    for (int n = 0; n < MOST_EXTENTS && end < stop; n++) {
      int more = extend(end, stop);
      if (more <= end) {
        return;
      }
      end = more;
      out.add(new Range(start, end));
    }
  }

  /** „die Regierung Georgien …“ may end behind its first noun. */
  private void cuts(List<Range> out, int start, int end) {
    int n = 0;
    for (int t = start + 1; t < end && n < MOST_CUTS; t++) {
      if (tokens.isCapital(t - 1) && !forms.of(t - 1).isArticle() && tokens.isWord(t)) {
        out.add(new Range(start, t));
        n++;
      }
    }
  }

  private static boolean isPronoun(WordForm f) {
    return f.isPersonal() || IMPERSONAL.contains(f.lower()) || f.isDemonstrative() || f.isRelative()
        || f.isOtherPronoun();
  }

  /** Article, attributes, nouns; returns the token behind, or {@code start} if there is no noun. */
  private int core(int start, int limit) {
    int t = start;
    boolean noun = false;
    while (t < limit) {
      if (isNounLike(t) && !opensPhrase(t, start, limit)) {
        noun = true;
        t++;
      } else if (noun ? isNameParticle(t, limit) : isAttribute(t, start)) {
        t++;
      } else if (tokens.isNumber(t) && t - start < FARTHEST_NUMBER) {
        noun |= t == start;
        t++;
      } else if (isInnerStop(t, start, limit)) {
        t++;
      } else if (isMarkedName(t, limit)) {
        noun = true;
        t = marks.end(marks.markOf(t));
      } else {
        break;
      }
    }
    return noun ? t : start;
  }

  private boolean opensPhrase(int t, int start, int limit) {
    return t == start && (forms.of(t).isArticle() || forms.of(t).isPossessive()) && t + 1 < limit;
  }

  private boolean isAttribute(int t, int start) {
    return t - start < LONGEST_ATTRIBUTES && (isModifier(t) || isUnknownAttribute(t))
        || t > start && isJointOfAttributes(t);
  }

  /** The stop of an initial or a title: Dr. Lind. */
  private boolean isInnerStop(int t, int start, int limit) {
    return tokens.is(t, '.') && t > start && t + 1 < limit && tokens.isCapital(t + 1);
  }

  private boolean opensMarks(int t) {
    return marks.markOf(t) >= 0 && marks.open(marks.markOf(t)) == t;
  }

  private boolean isMarkedName(int t, int limit) {
    return opensMarks(t) && marks.end(marks.markOf(t)) <= limit
        && marks.end(marks.markOf(t)) - t < LONGEST_MARKED;
  }

  /** A capital, or one behind a hyphen: al-Omair, taz-Bericht. */
  private boolean isNounLike(int t) {
    if (!tokens.isWord(t)) {
      return false;
    }
    if (tokens.isCapital(t)) {
      return !isOpeningAdverb(t);
    }
    if (tokens.text(t).indexOf('-') < 0) {
      return false;
    }
    String source = tokens.source();
    for (int i = tokens.begin(t) + 1; i < tokens.end(t) - 1; i++) {
      if (source.charAt(i) == '-' && Character.isUpperCase(source.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** An attribute that no dictionary knows: ein somalischer Vertreter. */
  private boolean isUnknownAttribute(int t) {
    return t > 0 && forms.of(t - 1).isArticle() && isAttributeLike(t) && isNounLike(t + 1);
  }

  private boolean isAttributeLike(int t) {
    String word = forms.of(t).lower();
    return t + 1 < tokens.count() && tokens.isWord(t) && !tokens.isCapital(t) && word.length() >= SHORTEST_ATTRIBUTE
        && hasEnding(word);
  }

  private static boolean hasEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJointOfAttributes(int t) {
    boolean joint = tokens.is(t, ',') || JOINTS_OF_ATTRIBUTES.contains(forms.of(t).text());
    return joint && t + 1 < tokens.count() && forms.of(t - 1).canBeAdjective() && !forms.of(t - 1).isArticle()
        && isSmallAdjective(t + 1);
  }

  private boolean isSmallAdjective(int t) {
    return forms.of(t).canBeAdjective() && !tokens.isCapital(t) && !forms.of(t).isFunctionWord();
  }

  /** „Phasenweise“ at the start of a sentence: a capital, but no noun. */
  private boolean isOpeningAdverb(int t) {
    WordForm f = forms.of(t);
    boolean nominal = f.canBeNominal() || f.canBeAdjective() || f.isFunctionWord();
    return startsSentence(t) && f.isKnown() && !nominal && (f.isAdverb() || f.canBeFinite());
  }

  private boolean isModifier(int t) {
    WordForm f = forms.of(t);
    boolean adverb = f.isAdverb() && t > 0 && (forms.of(t - 1).isArticle() || forms.of(t - 1).isAdverb());
    boolean adjective = f.canBeAdjective() && tokens.isWord(t);
    return isDetermining(f) || f.isNumeral() || adjective || adverb || f.is(Use.SO);
  }

  private boolean isNameParticle(int t, int limit) {
    if (t + 1 >= limit || !tokens.isCapital(t + 1) || !PARTICLES.contains(forms.of(t).text())) {
      return false;
    }
    WordForm before = forms.of(t - 1);
    return before.canBeFirstName() || before.canBeSurname() || !before.isKnown();
  }

  /** The phrase with the next attribute: genitive, preposition, „und …“, bracket, apposition. */
  private int extend(int end, int limit) {
    WordForm f = forms.of(end);
    if (tokens.is(end, '(') || tokens.is(end, '[')) {
      return bracket(end, limit);
    }
    if (tokens.is(end, ',')) {
      return apposition(end, limit);
    }
    if (f.isPreposition() && tokens.isWord(end)) {
      int inner = core(end + 1, limit);
      return inner > end + 1 ? inner : end;
    }
    boolean opens = f.isArticle() || f.isPossessive() || f.isDemonstrative() || f.canBeAdjective() && !f.canBeFinite();
    if (opens && f.canBeCase(Cases.GENITIVE)) {
      return core(end, limit);
    }
    return JOINTS.contains(f.text()) && end + 1 < limit ? core(end + 1, limit) : end;
  }

  private int bracket(int open, int limit) {
    for (int t = open + 1; t < Math.min(limit, open + LONGEST_BRACKET); t++) {
      if (tokens.is(t, ')') || tokens.is(t, ']')) {
        return t + 1;
      }
    }
    return open;
  }

  /** Up to the comma that closes the apposition, or to the limit. */
  private int apposition(int comma, int limit) {
    for (int t = comma + 1; t < Math.min(limit, comma + LONGEST_APPOSITION); t++) {
      boolean mark = marks.markOf(t) >= 0;
      boolean open = t == comma + 1;
      if (tokens.is(t, ',')) {
        return t + 1 < limit && !open ? t : comma;
      }
      if (mark || tokens.is(t, ':') || forms.of(t).isSurelyFinite()) {
        return mark || open ? comma : t;
      }
    }
    return limit > comma + 1 && limit <= comma + LONGEST_APPOSITION ? limit : comma;
  }
}
