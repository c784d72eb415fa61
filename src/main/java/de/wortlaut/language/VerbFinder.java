package de.wortlaut.language;

import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.Arrays;

/** Finds the finite verb, the kind and the predicate of one clause after the other. Not thread-safe. */
final class VerbFinder {
  /** Finite verb, full verb and the participle within; or finite verb and particle. */
  private static final int MOST_PARTS = 3;

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private int from;
  private int to;
  private int start;
  private boolean subordinate;
  private boolean relative;
  private int finite;
  /** The verb with the particle that was tried last. */
  private ReportingVerb separated = ReportingVerb.NONE;
  private final int[] parts = new int[MOST_PARTS];

  VerbFinder(Page page, Forms forms) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
  }

  /** Turns to the clause from {@code first} to {@code end}. */
  void read(int first, int end) {
    from = first;
    to = end;
    start = skipConjunction();
    relative = startsRelative();
    subordinate = !relative && startsSubordinate();
    finite = findFinite();
    separated = ReportingVerb.NONE;
  }

  private int skipConjunction() {
    int t = from;
    while (t < to - 1 && (page.marks().markOf(t) >= 0 || forms.of(t).is(Use.JOINER))) {
      t++;
    }
    return t;
  }

  /** A form of der or welcher behind a comma, a preposition before it or not, with the verb last. */
  private boolean startsRelative() {
    if (from == 0 || !isPart(from - 1)) {
      return false;
    }
    int t = start;
    if (t < to - 1 && forms.of(t).isPreposition() && !tokens.isCapital(t)) {
      t++;
    }
    if (t >= to) {
      return false;
    }
    return forms.of(t).is(Use.RELATIVE) && verbLast(t + 1);
  }

  private boolean isPart(int t) {
    char c = tokens.first(t);
    return c == ',' || c == '(' || c == '–' || c == '—';
  }

  private boolean startsSubordinate() {
    WordForm f = forms.of(start);
    if (f.isSubjunction() && !f.is(Use.MAYBE) && !f.lower().equals("wie")) {
      return true;
    }
    boolean maybe = f.isSubjunction() || f.isInterrogative() || f.lower().equals("wie")
        || f.lower().equals("während") || f.lower().equals("als");
    if (!maybe && start + 1 < to && f.isPreposition() && forms.of(start + 1).isInterrogative()) {
      maybe = true;
    }
    if (!maybe && start + 1 < to && f.is(Use.LEAD)) {
      maybe = forms.of(start + 1).isSubjunction() && !tokens.is(start + 1, "als") && !tokens.is(start + 1, "wie");
    }
    return maybe && verbLast(start + 1);
  }

  private boolean verbLast(int from) {
    int last = lastWord();
    if (last < from) {
      return false;
    }
    WordForm f = forms.of(last);
    if (f.canBeFinite() && !tokens.isCapital(last)) {
      return true;
    }
    // extraposed phrase behind the verb: der gewonnen hat in Rom
    for (int t = last - 1; t >= Math.max(from, last - 6); t--) {
      if (forms.of(t).isSurelyFinite() && t > from) {
        return true;
      }
    }
    return false;
  }

  private int lastWord() {
    int t = to - 1;
    while (t > from && page.marks().markOf(t) >= 0) {
      t--;
    }
    return t;
  }

  private int findFinite() {
    return subordinate || relative ? lastFinite() : firstFinite();
  }

  private int lastFinite() {
    int weak = -1;
    for (int t = to - 1; t > start; t--) {
      WordForm f = forms.of(t);
      if (!isVerbal(t, f)) {
        continue;
      }
      if (!f.canBeInfinitive() && !f.canBeParticiple()) {
        return t;
      }
      if (f.canBeInfinitive() && t > start && tokens.is(t - 1, "zu")) {
        continue;
      }
      weak = weak < 0 ? t : weak;
    }
    return weak;
  }

  private boolean isVerbal(int t, WordForm f) {
    if (!f.canBeFinite() || (tokens.isCapital(t) && t != start) || f.isArticle() && !f.text().equals("eine")
        || f.text().equals("eine")) {
      return false;
    }
    if (f.isPreposition() || f.isPersonal() || f.isSubjunction() || f.isConjunction()) {
      return false;
    }
    return !(f.isPossessive() && !f.lower().startsWith("sei")) && !(f.canBeAdjective() && isAttribute(t));
  }

  /** Stands before a noun: „die bekannte Sängerin“. */
  private boolean isAttribute(int t) {
    if (t + 1 >= to || t == start) {
      return false;
    }
    boolean before = forms.of(t - 1).isArticle() || forms.of(t - 1).canBeAdjective() && !forms.of(t - 1).canBeNoun()
        || forms.of(t - 1).isPossessive() || forms.of(t - 1).isPreposition();
    boolean after = tokens.isCapital(t + 1) || forms.of(t + 1).canBeAdjective();
    return before && after;
  }

  private int firstFinite() {
    int weak = -1;
    for (int t = start; t < to; t++) {
      WordForm f = forms.of(t);
      if (!isVerbal(t, f)) {
        continue;
      }
      boolean zu = f.canBeInfinitive() && t > from && tokens.is(t - 1, "zu");
      if (zu) {
        continue;
      }
      boolean certain = !f.canBeInfinitive() && !f.canBeParticiple() && !f.canBeAdjective()
          && !f.isAdverb() && !f.canBeNominal();
      if (certain) {
        return weak >= 0 && t - weak > 8 && !f.isAuxiliary() && !f.isModal() ? weak : t;
      }
      if (weak < 0 || better(t, weak)) {
        weak = t;
      }
    }
    return weak;
  }

  /** Of two uncertain ones a verb-like form beats a capital or an adverb. */
  private boolean better(int t, int weak) {
    WordForm old = forms.of(weak);
    WordForm now = forms.of(t);
    return (old.isAdverb() || old.canBeAdjective() || old.canBeNominal())
        && !now.isAdverb() && !now.canBeAdjective() && !now.canBeNominal();
  }

  int finite() {
    return finite;
  }

  ClauseKind kind() {
    if (relative) {
      return ClauseKind.RELATIVE;
    }
    if (subordinate && finite >= 0) {
      return ClauseKind.SUBORDINATE;
    }
    if (finite >= 0 && !looksLikePhrase()) {
      return finite == start ? ClauseKind.VERB_FIRST : ClauseKind.MAIN;
    }
    return hasZuInfinitive() ? ClauseKind.INFINITIVE : finite >= 0 ? ClauseKind.MAIN : ClauseKind.PHRASE;
  }

  /** A lone form that is as well an adjective, adverb or infinitive is no finite verb here. */
  private boolean looksLikePhrase() {
    WordForm f = forms.of(finite);
    return hasZuInfinitive()
        && (f.canBeInfinitive() || f.canBeAdjective() || f.isAdverb()
            || (f.canBeParticiple() && from > 0 && isPart(from - 1)));
  }

  private boolean hasZuInfinitive() {
    for (int t = to - 1; t > from; t--) {
      WordForm f = forms.of(t);
      if (f.isZuInfinitive() || (f.canBeInfinitive() && !tokens.isCapital(t) && tokens.is(t - 1, "zu"))) {
        return true;
      }
    }
    return false;
  }

  Predicate predicate() {
    if (finite < 0) {
      return infinitivePredicate();
    }
    int n = 0;
    parts[n++] = finite;
    WordForm f = forms.of(finite);
    ReportingVerb verb = f.reportingVerb();
    String modal = "";
    boolean passive = false;
    if (f.isAuxiliary() || f.isModal()) {
      int full = fullVerb();
      if (full >= 0) {
        parts[n++] = full;
        modal = f.isModal() ? f.verb() : "";
        int inner = forms.of(full).isAuxiliary() ? participleBefore(full) : -1;
        if (inner >= 0) {
          parts[n++] = inner;
          passive = forms.of(full).verb().equals("werden");
          verb = forms.of(inner).reportingVerb();
        } else {
          passive = f.verb().equals("werden") && forms.of(full).canBeParticiple();
          verb = forms.of(full).reportingVerb();
        }
      }
    } else {
      int particle = particle();
      if (particle >= 0) {
        parts[n++] = particle;
        verb = separated;
      }
    }
    int[] tokensOfIt = Arrays.copyOf(parts, n);
    Arrays.sort(tokensOfIt);
    return new Predicate(verb, tokensOfIt, passive, modal);
  }

  private Predicate infinitivePredicate() {
    for (int t = to - 1; t > from; t--) {
      WordForm f = forms.of(t);
      if (f.isZuInfinitive()) {
        return new Predicate(f.reportingVerb(), new int[] {t}, false, "");
      }
      if (f.canBeInfinitive() && tokens.is(t - 1, "zu")) {
        return new Predicate(f.reportingVerb(), new int[] {t - 1, t}, false, "");
      }
    }
    return Predicate.NONE;
  }

  /** The last participle or infinitive of the clause, but for one before „zu“. */
  private int fullVerb() {
    for (int t = to - 1; t >= from; t--) {
      WordForm f = forms.of(t);
      if (t != finite && (f.canBeParticiple() || f.canBeInfinitive()) && !tokens.isCapital(t)
          && !f.isPreposition() && !f.isArticle() && !f.isPossessive()
          && !(t > 0 && tokens.is(t - 1, "zu") && f.canBeInfinitive())) {
        return t;
      }
    }
    return -1;
  }

  private int participleBefore(int t) {
    int p = t - 1;
    return p > from && p != finite && forms.of(p).canBeParticiple() && !tokens.isCapital(p) ? p : -1;
  }

  /** A separated particle is the last word of a main clause. */
  private int particle() {
    if (subordinate || relative) {
      return -1;
    }
    int last = lastWord();
    boolean closes =
        last > finite && forms.of(last).isParticle() && !tokens.isCapital(last) && !tokens.is(last, "weiter");
    if (closes && isRealVerb(last)) {
      return last;
    }
    for (int t = last - 1; t > finite; t--) {
      if (isSeparable(t) && !forms.of(t).isPreposition() && !forms.of(t).isAdverb()
          && isRealVerb(t)) {
        return t;
      }
    }
    return -1;
  }

  private boolean isSeparable(int t) {
    WordForm f = forms.of(t);
    return f.isParticle() && !f.isArticle() && !f.text().equals("weiter") && !tokens.isCapital(t);
  }

  private boolean isRealVerb(int particle) {
    separated = forms.separated(particle, finite);
    return separated != ReportingVerb.NONE;
  }
}
