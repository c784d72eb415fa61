package de.wortlaut.quotation;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Use;
import de.wortlaut.language.WordForm;
import de.wortlaut.learning.Features;
import de.wortlaut.model.QuotationType;

/** The features of a sentence as a Konjunktiv continuation, as hearsay, or as neither. */
final class SentenceFeatures {
  private final Reading r;
  private final Clauses clauses;
  private final ClauseFacts facts;
  private final Surroundings surroundings;

  SentenceFeatures(Reading r) {
    this.r = r;
    this.clauses = r.clauses();
    this.facts = new ClauseFacts(r);
    this.surroundings = new Surroundings(r);
  }

  /** Whether the sentence has anything that either type needs: „kämen“, but behind a quotation also „bauten“. */
  boolean isPossible(int s, History history) {
    return hasMood(s) || mayBeKonjunktiv(s) && isReported(history.typeBefore(s));
  }

  private static boolean isReported(String type) {
    return type.startsWith("INDIRECT");
  }

  /** Whether the main verb is a plural that reads alike in the past tense and in the Konjunktiv II. */
  private boolean mayBeKonjunktiv(int s) {
    int main = mainClause(s);
    WordForm v = main < 0 ? null : r.form(clauses.finite(main));
    return v != null && v.canBePast() && v.canBePluralVerb() && !v.isModal() && !v.isAuxiliary();
  }

  private boolean hasMood(int s) {
    for (int t = r.sentences().first(s); t < r.sentences().end(s); t++) {
      WordForm f = r.form(t);
      if (f.isKonjunktiv1() || f.isKonjunktiv2() || f.verb().equals("sollen")) {
        return true;
      }
    }
    return false;
  }

  /** The features of taking sentence {@code s} for {@code type}, or for nothing if it is null. */
  void of(Features f, int s, String type, History history) {
    f.clear();
    f.add(type);
    f.under(type);
    int main = mainClause(s);
    String mood = main < 0 ? "none" : facts.mood(main);
    String before = history.typeBefore(s);
    f.add(":mood", mood);
    f.add(":mood+before", mood, before);
    f.add(":before", before);
    f.add(":before 2", before, history.typeBefore(s - 1));
    f.addIf(s > 0 && r.sentences().block(s - 1) == r.sentences().block(s), ":same block");
    if (s > 0 && r.sentences().block(s - 1) != r.sentences().block(s)) {
      f.add(":first of block+" + before);
    }
    counts(f, s, type, mood, before);
    if (main >= 0) {
      main(f, s, type, main, before);
    }
    f.addIf(mayBeKonjunktiv(s), ":past or K2");
    f.addIf(r.endOfOwnWords(s) < r.sentences().end(s), ":before speech+", mood);
    String profile = profile(s);
    f.add(":style", surroundings.style(), profile);
    f.add(":next", surroundings.next(s), profile);
    f.add(":before 2+profile", before + history.typeBefore(s - 1), profile);
    f.add(":cue before+profile", history.cueClassBefore(s), profile);
    if (main >= 0) {
      f.add(":who", surroundings.who(main), profile);
      f.add(":who+before", surroundings.who(main), before);
    }
    f.add(":quoted so far", history.any() ? "yes" : "no");
    f.add(":first", WordClass.of(r, r.start(s)));
    f.add(":first+mood", WordClass.of(r, r.start(s)), mood);
    f.add(":stop", WordClass.of(r, r.sentences().end(s) - 1), mood);
    f.add(":cue before", history.cueClassBefore(s), mood);
  }

  private void counts(Features f, int s, String type, String mood, String before) {
    int k1 = 0;
    int k2 = 0;
    int ind = 0;
    int first = 0;
    for (int c = clauses.firstOf(s); c < clauses.endOf(s); c++) {
      switch (facts.mood(c)) {
        case "/K1" -> k1++;
        case "/K2" -> k2++;
        case "/ind" -> ind++;
        default -> {
        }
      }
    }
    for (int t = r.sentences().first(s); t < r.sentences().end(s); t++) {
      first |= r.form(t).is(Use.OWN) ? 1 : 0;
    }
    f.addCount(":K1", k1, 3);
    f.addCount(":K2", k2, 3);
    f.addCount(":indicative", ind, 3);
    f.addCount(":first person", first, 1);
    f.add(":profile", mood, k1 > 0 ? "K1" : k2 > 0 ? (ind > 0 ? "K2+ind" : "K2") : "ind");
    f.add(":profile+before", k1 > 0 ? "K1" : k2 > 0 ? (ind > 0 ? "K2+ind" : "K2") : "ind", before);
    f.addIf(containsWenn(s), ":wenn");
    f.addCount(":words", (r.sentences().end(s) - r.sentences().first(s)) / 6, 6);
  }

  /** The strongest mood of the sentence. */
  private String profile(int s) {
    String best = "ind";
    for (int c = clauses.firstOf(s); c < clauses.endOf(s); c++) {
      String mood = facts.mood(c);
      if (mood.equals("/K1")) {
        return mood;
      }
      best = mood.equals("/K2") || mood.equals("/soll") ? mood : best;
    }
    return best;
  }

  private boolean containsWenn(int s) {
    for (int t = r.sentences().first(s); t < r.sentences().end(s); t++) {
      if (r.form(t).is(Use.CONDITION)) {
        return true;
      }
    }
    return false;
  }

  private void main(Features f, int s, String type, int main, String before) {
    WordForm v = r.form(clauses.finite(main));
    f.add(":verb form", v.lower());
    f.add(":verb form+before", v.lower(), before);
    f.add(":lemma", clauses.predicate(main).lemma());
    f.add(":voice", facts.voice(main), facts.mood(main));
    f.add(":kind", facts.kindAndMood(main));
    f.add(":class", clauses.predicate(main).verb().kind(), facts.mood(main));
    if (v.verb().equals("sollen")) {
      int[] verbs = clauses.predicate(main).tokens();
      boolean perfect = verbs.length >= 3;
      f.add(":soll", perfect ? "perfect" : "present", before);
      f.add(":soll form", v.lower(), perfect ? "perfect" : "present");
      f.add(":soll place", s == 0 ? "first" : "later", perfect ? "perfect" : "present");
    }
  }

  /** The first main clause with a finite verb, else the first clause with one, else -1. */
  int mainClause(int s) {
    int any = -1;
    for (int c = clauses.firstOf(s); c < clauses.endOf(s); c++) {
      if (clauses.finite(c) >= 0) {
        if (facts.isPlainMain(c)) {
          return c;
        }
        any = any < 0 ? c : any;
      }
    }
    return any;
  }

  /** What has been decided of the sentences before. */
  interface History {
    /** Short name of the last quotation in the sentence before {@code s}, „none“ if there is none. */
    String typeBefore(int s);

    /** Whether anything has been quoted so far. */
    boolean any();

    /** Lexicon class of the last cue in the sentence before {@code s}. */
    String cueClassBefore(int s);
  }

  /** The type's short name in features. */
  static String name(QuotationType type) {
    return type == QuotationType.FREE_INDIRECT ? "F" : "IF";
  }
}
