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
  private final Map<String, Integer> times = new HashMap<>();

  MarkFeatures(Reading r) {
    this.r = r;
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

  /** The features of pair {@code p}; {@code around} names what the narrator's words around it are. */
  void of(Features f, int p, String around) {
    f.clear();
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
