package de.wortlaut.quotation;

import de.wortlaut.language.WordForm;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Noun phrases that may stand for a speaker: a pronoun, or article, attributes and nouns, in growing
 * extents with genitives, prepositional attributes, brackets and appositions.
 */
final class NounPhrases {
  private static final int MOST_EXTENTS = 9;
  private static final int LONGEST = 35;

  private final Reading r;

  NounPhrases(Reading r) {
    this.r = r;
  }

  /** The phrases that begin in {@code within}, each in several extents; at most {@code most}. */
  List<Range> within(Range within, int most) {
    List<Range> out = new ArrayList<>();
    for (int t = within.begin(); t < within.end() && out.size() < most; t++) {
      if (starts(t, within.begin())) {
        extents(out, t, within.end());
      }
    }
    return out;
  }

  private boolean starts(int t, int first) {
    if (r.marks().markOf(t) >= 0 && t + 1 < r.tokens().count() && r.marks().open(r.marks().markOf(t)) == t) {
      return r.tokens().isCapital(t + 1);
    }
    if (!r.tokens().isWord(t)) {
      return r.tokens().isNumber(t) && (t == first || !isAttributive(t - 1));
    }
    WordForm f = r.form(t);
    if (f.isConjunction() && !f.canBeNominal() || isPreposition(t)) {
      return false;
    }
    if (f.isPersonal() || f.lower().equals("man") || f.lower().equals("wer")) {
      return !isReflexive(f);
    }
    if (f.isArticle() || f.isPossessive() || f.isDemonstrative() || f.isRelative() || f.isOtherPronoun()) {
      return t == first || !r.form(t - 1).isArticle();
    }
    if (isNounLike(t) || (f.canBeAdjective() && !f.isAdverb())) {
      return t == first || !isAttributive(t - 1);
    }
    return false;
  }

  /** „laut“, „vom“; at the start of a sentence with a capital too. */
  private boolean isPreposition(int t) {
    boolean small = !r.tokens().isCapital(t) || r.sentences().first(r.sentences().of(t)) == t;
    return small && r.form(t).isPreposition() && !r.form(t).canBeNominal();
  }

  private static boolean isReflexive(WordForm f) {
    return switch (f.lower()) {
      case "sich", "mich", "dich", "mir", "dir", "ihm", "ihn", "uns", "euch" -> true;
      default -> false;
    };
  }

  /** Whether the word before binds to what follows, so that no phrase starts behind it. */
  private boolean isAttributive(int t) {
    WordForm f = r.form(t);
    if (isPreposition(t)) {
      return false;
    }
    return f.isArticle() || f.isPossessive() || (f.canBeAdjective() && !f.canBeFinite() && !f.isAdverb())
        || (r.tokens().isCapital(t) && r.sentences().first(r.sentences().of(t)) != t && !f.isPreposition())
        || r.tokens().is(t, "„");
  }

  private void extents(List<Range> out, int start, int limit) {
    WordForm f = r.form(start);
    int stop = Math.min(limit, start + LONGEST);
    if (isPronoun(start)) {
      out.add(new Range(start, start + 1));
      if (f.isPersonal() && !f.isArticle() && !f.isPossessive() || f.lower().equals("man")) {
        return;
      }
    }
    int end = core(start, stop);
    if (end <= start) {
      return;
    }
    int n = 0;
    shorter(out, start, end);
    out.add(new Range(start, end));
    while (n++ < MOST_EXTENTS && end < stop) {
      int more = extend(end, stop);
      if (more <= end) {
        return;
      }
      end = more;
      out.add(new Range(start, end));
    }
  }

  /** „die Regierung Georgien …“ may end behind its first noun. */
  private void shorter(List<Range> out, int start, int end) {
    int n = 0;
    for (int t = start + 1; t < end && n < 3; t++) {
      if (r.tokens().isCapital(t - 1) && !r.form(t - 1).isArticle() && r.tokens().isWord(t)) {
        out.add(new Range(start, t));
        n++;
      }
    }
  }

  private boolean isPronoun(int t) {
    WordForm f = r.form(t);
    return f.isPersonal() || f.lower().equals("man") || f.isDemonstrative() || f.isRelative() || f.isOtherPronoun();
  }

  /** Article, attributes, nouns; returns the token behind, or {@code start} if there is no noun. */
  private int core(int start, int limit) {
    int t = start;
    boolean noun = false;
    while (t < limit) {
      WordForm f = r.form(t);
      if (isNounLike(t) && !(t == start && (f.isArticle() || f.isPossessive()) && t + 1 < limit)) {
        noun = true;
        t++;
      } else if (!noun && t - start < 8 && (isModifier(t) || isUnknownAttribute(t))) {
        t++;
      } else if (!noun && t > start && isJointOfAttributes(t)) {
        t++;
      } else if (noun && isNameParticle(t) && t + 1 < limit && r.tokens().isCapital(t + 1)) {
        t++;
      } else if (r.tokens().isNumber(t) && t - start < 12) {
        noun |= t == start;
        t++;
      } else if (r.tokens().is(t, '.') && t > start && t + 1 < limit && r.tokens().isCapital(t + 1)) {
        t++; // an initial or a title: Dr. Lind
      } else if (r.marks().markOf(t) >= 0 && r.marks().end(r.marks().markOf(t)) <= limit
          && r.marks().open(r.marks().markOf(t)) == t && r.marks().end(r.marks().markOf(t)) - t < 10) {
        noun = true;
        t = r.marks().end(r.marks().markOf(t));
      } else {
        break;
      }
    }
    return noun ? t : start;
  }

  /** A capital, or one behind a hyphen: al-Omair, taz-Bericht. */
  private boolean isNounLike(int t) {
    if (!r.tokens().isWord(t)) {
      return false;
    }
    if (r.tokens().isCapital(t)) {
      return !isOpeningAdverb(t);
    }
    String source = r.tokens().source();
    for (int i = r.tokens().begin(t) + 1; i < r.tokens().end(t) - 1; i++) {
      if (source.charAt(i) == '-' && Character.isUpperCase(source.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** An attribute that no dictionary knows: ein somalischer Vertreter. */
  private boolean isUnknownAttribute(int t) {
    return t > 0 && r.form(t - 1).isArticle() && isAttributeLike(t) && isNounLike(t + 1);
  }

  private boolean isAttributeLike(int t) {
    String w = r.form(t).lower();
    return t + 1 < r.tokens().count() && r.tokens().isWord(t) && !r.tokens().isCapital(t) && w.length() > 4
        && (w.endsWith("er") || w.endsWith("e") || w.endsWith("en") || w.endsWith("es") || w.endsWith("em"));
  }

  private boolean isJointOfAttributes(int t) {
    boolean joint = r.tokens().is(t, "und") || r.tokens().is(t, "oder") || r.tokens().is(t, ',');
    return joint && r.form(t - 1).canBeAdjective() && !r.form(t - 1).isArticle() && t + 1 < r.tokens().count()
        && r.form(t + 1).canBeAdjective() && !r.tokens().isCapital(t + 1) && !r.form(t + 1).isFunctionWord();
  }

  /** „Phasenweise“ at the start of a sentence: a capital, but no noun. */
  private boolean isOpeningAdverb(int t) {
    WordForm f = r.form(t);
    return r.sentences().first(r.sentences().of(t)) == t && f.isKnown() && !f.canBeNominal() && !f.canBeAdjective()
        && !f.isFunctionWord() && (f.isAdverb() || f.canBeFinite());
  }

  private boolean isModifier(int t) {
    WordForm f = r.form(t);
    return f.isArticle() || f.isPossessive() || f.isDemonstrative() || f.isOtherPronoun() || f.isNumeral()
        || (f.canBeAdjective() && r.tokens().isWord(t)) || f.lower().equals("so")
        || (f.isAdverb() && t > 0 && (r.form(t - 1).isArticle() || r.form(t - 1).isAdverb()));
  }

  private boolean isNameParticle(int t) {
    return switch (r.form(t).text()) {
      case "von", "van", "de", "der", "den", "zu", "du", "da", "di", "del", "della", "dos", "bin", "ibn", "al", "el",
          "ter", "ten" ->
          r.form(t - 1).canBeFirstName() || r.form(t - 1).canBeSurname() || !r.form(t - 1).isKnown();
      default -> false;
    };
  }

  /** The phrase with the next attribute: genitive, preposition, „und …“, bracket, apposition. */
  private int extend(int end, int limit) {
    WordForm f = r.form(end);
    if (r.tokens().is(end, '(') || r.tokens().is(end, '[')) {
      return bracket(end, limit);
    }
    if (r.tokens().is(end, ',')) {
      return apposition(end, limit);
    }
    if (f.isPreposition() && r.tokens().isWord(end)) {
      int inner = core(end + 1, limit);
      return inner > end + 1 ? inner : end;
    }
    if ((f.isArticle() || f.isPossessive() || f.isDemonstrative() || (f.canBeAdjective() && !f.canBeFinite()))
        && f.canBeCase(1)) {
      return core(end, limit);
    }
    if (r.tokens().is(end, "und") || r.tokens().is(end, "sowie") || r.tokens().is(end, "oder")) {
      return end + 1 < limit ? core(end + 1, limit) : end;
    }
    return end;
  }

  private int bracket(int open, int limit) {
    for (int t = open + 1; t < Math.min(limit, open + 9); t++) {
      if (r.tokens().is(t, ')') || r.tokens().is(t, ']')) {
        return t + 1;
      }
    }
    return open;
  }

  /** Up to the comma that closes the apposition, or to the limit. */
  private int apposition(int comma, int limit) {
    for (int t = comma + 1; t < Math.min(limit, comma + 20); t++) {
      if (r.tokens().is(t, ',')) {
        return t + 1 < limit && t > comma + 1 ? t : comma;
      }
      if (r.tokens().is(t, ':') || r.form(t).isSurelyFinite() || r.marks().markOf(t) >= 0) {
        return r.marks().markOf(t) < 0 && t > comma + 1 ? t : comma;
      }
    }
    return limit > comma + 1 && limit <= comma + 20 ? limit : comma;
  }
}
