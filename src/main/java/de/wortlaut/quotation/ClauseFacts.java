package de.wortlaut.quotation;

import de.wortlaut.language.ClauseKind;
import de.wortlaut.language.Clauses;
import de.wortlaut.language.Predicate;
import de.wortlaut.language.Use;
import de.wortlaut.language.WordForm;

/** Short descriptions of clauses for features. */
final class ClauseFacts {
  private final Reading r;
  private final Clauses clauses;

  ClauseFacts(Reading r) {
    this.r = r;
    this.clauses = r.clauses();
  }

  /** Kind and mood: „MAIN/K1“. */
  String kindAndMood(int c) {
    if (c < 0) {
      return "none";
    }
    return KINDS[clauses.kind(c).ordinal()][moodIndex(c)];
  }

  private static final String[] MOODS = {"", "/K1", "/K2", "/soll", "/ind"};
  private static final String[][] KINDS = names();

  private static String[][] names() {
    ClauseKind[] kinds = ClauseKind.values();
    String[][] names = new String[kinds.length][MOODS.length];
    for (ClauseKind k : kinds) {
      for (int m = 0; m < MOODS.length; m++) {
        names[k.ordinal()][m] = (k.name() + MOODS[m]).intern();
      }
    }
    return names;
  }

  /** Mood of the finite verb: empty, K1, K2, soll or ind. */
  String mood(int c) {
    return c < 0 ? "" : MOODS[moodIndex(c)];
  }

  private int moodIndex(int c) {
    int v = clauses.finite(c);
    if (v < 0) {
      return 0;
    }
    WordForm f = r.form(v);
    if (f.isKonjunktiv1()) {
      return 1;
    }
    if (f.isKonjunktiv2()) {
      return 2;
    }
    return f.verb().equals("sollen") ? 3 : 4;
  }

  /** Whether any finite verb in the tokens is Konjunktiv: 2 for Konjunktiv I, 1 for II, else 0. */
  int strongestKonjunktiv(int from, int to) {
    int best = 0;
    for (int t = from; t < to; t++) {
      WordForm f = r.form(t);
      if (f.isKonjunktiv1() && !r.tokens().isCapital(t)) {
        return 2;
      }
      if (f.isKonjunktiv2()) {
        best = 1;
      }
    }
    return best;
  }

  /** Tense and voice of the predicate: „past“, „present“, „perfect“, „passive“ …, modal added. */
  String voice(int c) {
    Predicate p = clauses.predicate(c);
    int v = clauses.finite(c);
    if (v < 0) {
      return "no verb";
    }
    if (p.passive()) {
      return "passive";
    }
    if (!p.modal().isEmpty()) {
      return "modal";
    }
    WordForm f = r.form(v);
    if (f.isAuxiliary()) {
      return p.tokens().length > 1 ? "perfect" : "copula";
    }
    return f.canBePast() ? "past" : "present";
  }

  /** The first small words that may be the subject: er, man, es, or the class of the first word. */
  String subject(int c) {
    int v = clauses.finite(c);
    for (int t = clauses.first(c); t < clauses.end(c); t++) {
      if (r.form(t).is(Use.SUBJECT)) {
        return r.form(t).lower();
      }
      if (t > v + 3 && v >= 0) {
        break;
      }
    }
    return WordClass.of(r, clauses.first(c));
  }

  boolean negated(int c) {
    for (int t = clauses.first(c); t < clauses.end(c); t++) {
      if (r.form(t).is(Use.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** The word that makes a clause behind „dass“ a consequence, empty if there is none. */
  String degree(int c) {
    for (int t = clauses.first(c); t < clauses.end(c); t++) {
      if (r.form(t).is(Use.DEGREE)) {
        return r.form(t).lower();
      }
    }
    return "";
  }

  /** The last capitalised noun of the clause, empty if there is none near its end. */
  int lastNoun(int c) {
    for (int t = clauses.end(c) - 1; t >= Math.max(clauses.first(c), clauses.end(c) - 6); t--) {
      if (r.tokens().isCapital(t)) {
        return t;
      }
    }
    return -1;
  }

  boolean isPlainMain(int c) {
    return clauses.kind(c) == ClauseKind.MAIN || clauses.kind(c) == ClauseKind.VERB_FIRST;
  }
}
