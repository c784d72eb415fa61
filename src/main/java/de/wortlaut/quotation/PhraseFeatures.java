package de.wortlaut.quotation;

import de.wortlaut.language.Clauses;
import de.wortlaut.learning.Features;

/** The features of candidates that hang on a phrase of attribution. */
final class PhraseFeatures {
  private static final String[] K = {"", "K2", "K1"};

  private final Reading r;
  private final Clauses clauses;
  private final ClauseFacts facts;
  private final Surroundings surroundings;

  PhraseFeatures(Reading r) {
    this.r = r;
    this.clauses = r.clauses();
    this.facts = new ClauseFacts(r);
    this.surroundings = new Surroundings(r);
  }

  /** The features of the choice „nothing“ for the cue at token {@code t}. */
  void nothing(Features f, int s, int t, SentenceFeatures.History history) {
    f.clear();
    f.add("P0");
    cue(f, "P0", s, t, history);
  }

  private void cue(Features f, String prefix, int s, int t, SentenceFeatures.History history) {
    f.under(prefix);
    String cue = r.form(t).lower();
    f.add(":cue", cue);
    f.add(":cue+next", cue, WordClass.of(r, t + 1));
    f.add(":cue+place", cue, t == r.start(s) ? "start" : WordClass.of(r, t - 1));
    f.add(":noun near", cue, nounNear(t));
    f.add(":sentence", cue, K[facts.strongestKonjunktiv(r.sentences().first(s), r.sentences().end(s))]);
    f.add(":style", cue, surroundings.style());
    f.add(":next", cue, surroundings.next(s));
    f.add(":sentence before", cue, history.typeBefore(s));
    f.addCount(":colons", surroundings.colons(s), 4);
    int noun = firstNoun(t);
    if (noun >= 0) {
      f.add(":noun", cue, r.form(noun).noun());
      f.add(":sort", cue, surroundings.sort(noun));
      f.add(":noun before verb", cue, WordClass.of(r, noun + 1));
    }
    int c = clauses.of(t);
    if (c >= 0) {
      f.add(":mood", cue, facts.kindAndMood(c));
    }
    f.under("");
  }

  /** The first capitalised word behind the cue, or -1. */
  private int firstNoun(int t) {
    for (int k = t + 1; k < Math.min(t + 7, r.tokens().count()) && !r.isBoundary(k); k++) {
      if (r.tokens().isCapital(k)) {
        return k;
      }
    }
    return -1;
  }

  private String nounNear(int t) {
    for (int k = t + 1; k < Math.min(t + 7, r.tokens().count()) && !r.isBoundary(k); k++) {
      if (r.tokens().isCapital(k)) {
        String kind = r.form(k).nounClass();
        if (!kind.isEmpty()) {
          return k == t + 1 ? kind + "!" : kind;
        }
      }
    }
    return "";
  }

  /** The features of {@code candidate} for the cue at token {@code t}. */
  void of(Features f, int s, int t, Candidate candidate, SentenceFeatures.History history) {
    f.clear();
    cue(f, "P", s, t, history);
    String cue = r.form(t).lower();
    int from = candidate.source().begin();
    int to = candidate.source().end();
    f.add("P source first", cue, WordClass.of(r, from == t ? t + 1 : from));
    f.add("P source last", WordClass.of(r, to - 1));
    f.add("P behind source", WordClass.of(r, to), cue);
    f.add("P last+behind", WordClass.of(r, to - 1), WordClass.of(r, to));
    f.add("P behind two", WordClass.of(r, to), WordClass.of(r, to + 1));
    f.add("P before source", WordClass.of(r, from - 1), cue);
    f.addCount("P source words", to - from, 12);
    int c = clauses.of(t);
    boolean verbBehind = c >= 0 && clauses.finite(c) == to;
    f.addIf(verbBehind, "P verb behind");
    f.addIf(verbBehind && from == r.start(s), "P verb behind first phrase");
    f.addIf(c >= 0 && clauses.finite(c) >= from && clauses.finite(c) < to, "P swallows verb");
    f.addIf(commaInside(from, to), "P comma inside");
    int begin = Math.min(candidate.begin(), from);
    int end = Math.max(candidate.end(), to);
    boolean whole = begin <= r.start(s) && end >= r.endWithoutStop(s);
    f.add("P extent",
        whole ? "whole" : begin <= r.start(s) ? "from start" : end >= r.endWithoutStop(s) ? "to end" : "middle", cue);
    f.add("P pieces", candidate.words().size() == 1 ? "1" : "2", cue);
    f.addCount("P words", Math.min(8, Ranges.size(candidate.words()) / 3), 8);
    edges(f, s, candidate, c, begin, end);
  }

  private void edges(Features f, int s, Candidate candidate, int c, int begin, int end) {
    if (c >= 0) {
      f.add("P clause", facts.kindAndMood(c));
    }
    if (begin > r.start(s)) {
      int first = clauses.of(begin);
      f.add("P starts behind", facts.kindAndMood(first - 1), facts.kindAndMood(first));
      f.add("P first", WordClass.of(r, begin));
    }
    if (end < r.endWithoutStop(s)) {
      int last = clauses.of(end - 1);
      f.add("P left out", facts.kindAndMood(last), last + 1 < clauses.count() ? facts.kindAndMood(last + 1) : "none");
      f.add("P left out first", WordClass.of(r, end), WordClass.of(r, end + 1));
    }
    f.add("P quotation first", WordClass.of(r, candidate.begin()));
  }

  private boolean commaInside(int from, int to) {
    for (int t = from; t < to; t++) {
      if (r.tokens().is(t, ',')) {
        return true;
      }
    }
    return false;
  }
}
