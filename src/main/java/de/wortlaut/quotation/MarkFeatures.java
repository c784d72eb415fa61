package de.wortlaut.quotation;

import de.wortlaut.language.ClauseKind;
import de.wortlaut.language.Clauses;
import de.wortlaut.language.Use;
import de.wortlaut.learning.Features;
import java.util.HashMap;
import java.util.Map;

/** The features of words in quotation marks as someone's words or as a title, a name, irony. */
final class MarkFeatures {
  private final Reading r;
  private final Clauses clauses;
  private final ClauseFacts facts;
  private final Surroundings surroundings;
  private final Map<String, Integer> times = new HashMap<>();

  MarkFeatures(Reading r) {
    this.r = r;
    this.surroundings = new Surroundings(r);
    this.clauses = r.clauses();
    this.facts = new ClauseFacts(r);
    for (int p = 0; p < r.marks().count(); p++) {
      if (words(p) <= 6) {
        times.merge(inner(p), 1, Integer::sum);
      }
    }
  }

  private int words(int p) {
    return r.marks().innerEnd(p) - r.marks().innerBegin(p);
  }

  private String inner(int p) {
    return r.tokens().text(r.marks().innerBegin(p), r.marks().innerEnd(p));
  }

  /** What has been decided before a pair is asked for. */
  interface History extends SentenceFeatures.History {
    /** What the narrator's words around pair {@code p} were taken for. */
    String around(int p);

    /** Whether pair {@code p}, one of those before, was taken for somebody's words. */
    boolean isQuoted(int p);
  }

  /** The features of pair {@code p}. */
  void of(Features f, int p, History history) {
    f.clear();
    String around = history.around(p);
    int open = r.marks().open(p);
    int end = r.marks().end(p);
    int begin = r.marks().innerBegin(p);
    int words = words(p);
    int last = r.marks().innerEnd(p) - 1;
    boolean lower = Character.isLowerCase(r.tokens().first(begin));
    String size = words <= 5 ? Integer.toString(words) : words <= 8 ? "6-8" : words <= 12 ? "9-12" : "13+";
    String start = lower ? "lower" : "capital";
    f.add("M size", size, start);
    f.add("M around", around, start);
    f.add("M around+size", around, size);
    f.add("M before", WordClass.of(r, open - 1));
    f.add("M before+size", WordClass.of(r, open - 1), size);
    f.add("M before two", WordClass.of(r, open - 2), WordClass.of(r, open - 1));
    f.add("M after", WordClass.of(r, end), size);
    f.add("M after two", WordClass.of(r, end), WordClass.of(r, end + 1));
    f.add("M first", WordClass.of(r, begin));
    f.add("M last", WordClass.of(r, last));
    if (open > 0 && r.tokens().isWord(open - 1)) {
      f.add("M word before", r.form(open - 1).noun());
    }
    f.addIf(r.marks().parent(p) >= 0, "M nested");
    boolean finite = hasFinite(begin, last + 1);
    f.add("M finite", finite ? "yes" : "no", start);
    f.addIf(finite && words > 3, "M clause");
    f.addIf(hasFirstPerson(begin, last + 1), "M first person");
    f.add("M stop inside", r.isStop(last) ? "yes" : "no", start);
    f.addIf(words <= 6 && times.getOrDefault(inner(p), 1) > 1, "M repeated");
    f.addIf(outsideToo(p, words), "M as name");
    boolean speech = r.clauses().of(open) >= 0 && clauses.kind(clauses.of(open)) == ClauseKind.SPEECH;
    f.add("M speech", speech ? "yes" : "no", size);
    neighbours(f, p, size, start);
    verbs(f, p, size, start);
    place(f, p, size, start, history);
    look(f, begin, last + 1, size);
  }

  /** The verb of the clause that holds the pair, and those right behind and before it. */
  private void verbs(Features f, int p, String size, String start) {
    int open = r.marks().open(p);
    int own = clauses.of(open);
    if (own >= 0 && clauses.kind(own) != ClauseKind.SPEECH) {
      String kind = clauses.predicate(own).verb().kind();
      f.add("M own class", kind, start);
      f.add("M own class+size", kind, size);
      f.add("M own verb", clauses.predicate(own).lemma(), start);
      f.add("M own usage", clauses.predicate(own).verb().usage(), size);
      f.add("M own mood", facts.kindAndMood(own), start);
      f.add("M own who", surroundings.who(own), kind);
    }
    int behind = r.marks().end(p) < r.tokens().count() ? clauses.of(r.skipBoundary(r.marks().end(p),
        r.sentences().end(r.sentences().of(open)) - 1)) : -1;
    if (behind >= 0 && behind != own && clauses.kind(behind) != ClauseKind.SPEECH) {
      f.add("M behind", facts.kindAndMood(behind), clauses.predicate(behind).verb().kind());
      f.add("M behind usage", clauses.predicate(behind).verb().usage(), start);
    }
    int ahead = open > 0 && r.tokens().is(open - 1, ':') ? clauses.of(Math.max(0, open - 2)) : -1;
    if (ahead >= 0) {
      f.add("M colon", clauses.predicate(ahead).verb().kind(), size);
      f.add("M colon kind", facts.kindAndMood(ahead), start);
      f.add("M colon who", surroundings.who(ahead), start);
    }
  }

  /** Where the pair stands in its sentence and among the others. */
  private void place(Features f, int p, String size, String start, History history) {
    int open = r.marks().open(p);
    int s = r.sentences().of(open);
    boolean alone = open <= r.start(s) && r.marks().end(p) >= r.endWithoutStop(s);
    f.add("M alone", alone ? "yes" : "no", size);
    f.add("M sentence before", history.typeBefore(s), alone ? "alone" : start);
    if (alone) {
      f.add("M alone+before", history.typeBefore(s), size);
      f.add("M alone+style", surroundings.style(), start);
    }
    f.add("M style", surroundings.style(), size);
    f.addCount("M colons", surroundings.colons(s), 4);
    String neighbour = neighbour(p, history);
    f.add("M neighbour", neighbour, start);
    f.add("M neighbour+size", neighbour, size);
    f.addIf(isInBrackets(open, r.sentences().first(s)), "M in brackets+", size);
  }

  /** Whether the pair stands in a row with the one before it, „A“, „B“ und „C“, and what that was taken for. */
  private String neighbour(int p, History history) {
    if (p == 0 || r.marks().parent(p) >= 0) {
      return "none";
    }
    int q = p - 1;
    while (q > 0 && r.marks().parent(q) >= 0) {
      q = r.marks().parent(q);
    }
    int gap = r.marks().open(p) - r.marks().end(q);
    boolean row = gap <= 1 && r.sentences().of(r.marks().open(q)) == r.sentences().of(r.marks().open(p));
    return row ? (history.isQuoted(q) ? "quoted" : "not quoted") : "none";
  }

  private boolean isInBrackets(int open, int first) {
    for (int t = open - 1; t >= Math.max(first, open - 8); t--) {
      char c = r.tokens().first(t);
      if (c == '(' || c == ')') {
        return c == '(';
      }
    }
    return false;
  }

  /** How the words look: names and titles are all capitals or unknown. */
  private void look(Features f, int begin, int end, String size) {
    int words = 0;
    int capital = 0;
    int unknown = 0;
    for (int t = begin; t < end; t++) {
      if (r.tokens().isWord(t)) {
        words++;
        capital += r.tokens().isCapital(t) ? 1 : 0;
        unknown += r.form(t).isKnown() ? 0 : 1;
      }
    }
    f.add("M capitals", capital == words ? "all" : 2 * capital > words ? "most" : "some", size);
    f.add("M unknown", 2 * unknown > words ? "most" : unknown > 0 ? "some" : "none", size);
    int before = begin - 2;
    if (before >= 0 && r.tokens().isCapital(before)) {
      f.add("M sort before", surroundings.sort(before), size);
    }
  }

  private boolean outsideToo(int p, int words) {
    return words == 1 && !r.form(r.marks().innerBegin(p)).isKnown();
  }

  private void neighbours(Features f, int p, String size, String start) {
    int open = r.marks().open(p);
    int s = r.sentences().of(open);
    String best = "";
    String bestVerb = "";
    for (int c = clauses.firstOf(s); c < clauses.endOf(s); c++) {
      if (clauses.first(c) > r.marks().end(p) + 3) {
        break;
      }
      String lemma = clauses.predicate(c).lemma();
      String kind = clauses.predicate(c).verb().kind();
      if (!kind.isEmpty()
          && (clauses.finite(c) < open || clauses.first(c) >= r.marks().end(p) || clauses.of(open) == c)) {
        best = kind;
        bestVerb = lemma;
      }
    }
    f.add("M verb class", best, start);
    f.add("M verb class+size", best, size);
    f.add("M verb", bestVerb);
    f.add("M konjunktiv", K[facts.strongestKonjunktiv(r.sentences().first(s), r.sentences().end(s))], start);
  }

  private static final String[] K = {"", "K2", "K1"};

  private boolean hasFinite(int from, int to) {
    for (int t = from; t < to; t++) {
      if (r.form(t).isSurelyFinite() && (t > from || !r.tokens().isCapital(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFirstPerson(int from, int to) {
    for (int t = from; t < to; t++) {
      if (r.form(t).is(Use.SPEECH)) {
        return true;
      }
    }
    return false;
  }
}
