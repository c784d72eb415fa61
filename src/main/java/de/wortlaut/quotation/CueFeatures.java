package de.wortlaut.quotation;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Predicate;
import de.wortlaut.learning.Features;
import de.wortlaut.text.Range;
import org.jspecify.annotations.Nullable;

/** The features of candidates that hang on a verb or noun, and of leaving the verb alone. */
final class CueFeatures {
  private final Reading r;
  private final Clauses clauses;
  private final ClauseFacts facts;
  private final Features.@Nullable Beginning[] begun = new Features.Beginning[Shape.values().length];
  private final int[] begunClause = new int[begun.length];

  CueFeatures(Reading r) {
    this.r = r;
    this.clauses = r.clauses();
    this.facts = new ClauseFacts(r);
  }

  /** The features of the choice „nothing“ for clause {@code c} of sentence {@code s}. */
  void nothing(Features f, int s, int c, SentenceFeatures.History history) {
    f.clear();
    cue(f, "0", c);
    f.add("0");
    f.add("0:sentenceK", K[facts.strongestKonjunktiv(r.sentences().first(s), r.sentences().end(s))]);
  }

  private static final String[] K = {"", "K2", "K1"};

  /** The features of {@code candidate}. */
  void of(Features f, int s, Candidate candidate, SentenceFeatures.History history) {
    String shape = candidate.shape().name();
    begin(f, candidate.shape(), candidate.clause());
    switch (candidate.shape()) {
      case REPORTED -> reported(f, s, candidate);
      case ANAPHOR -> anaphor(f, s, candidate);
      default -> indirect(f, s, candidate, shape);
    }
  }

  /** What the candidates of a clause and shape have in common is made once. */
  private void begin(Features f, Shape shape, int c) {
    int i = shape.ordinal();
    Features.Beginning known = begun[i];
    if (known != null && begunClause[i] == c) {
      f.begin(known);
      return;
    }
    f.clear();
    f.add("shape", shape.name());
    cue(f, shape.name(), c);
    begun[i] = f.keep();
    begunClause[i] = c;
  }

  private void cue(Features f, String shape, int c) {
    f.under(shape);
    Predicate p = clauses.predicate(c);
    String lemma = p.lemma();
    String kind = p.verb().kind();
    f.add(":verb", lemma);
    f.add(":class", kind);
    String usage = p.verb().usage();
    f.add(":usage", usage);
    f.add(":usage+class", usage, kind);
    f.add(":usage+kind", usage, facts.kindAndMood(c));
    f.add(":class+voice", kind, facts.voice(c));
    f.add(":class+kind", kind, facts.kindAndMood(c));
    f.add(":class+subject", kind, facts.subject(c));
    f.add(":verb+voice", lemma, facts.voice(c));
    f.addIf(facts.negated(c), ":negated");
    f.add(":modal", p.modal());
    int noun = facts.lastNoun(c);
    if (noun >= 0) {
      String nounClass = r.form(noun).nounClass();
      f.add(":noun class", nounClass);
      if (!nounClass.isEmpty() || (kind.isEmpty() && clauses.end(c) - noun <= 2)) {
        f.add(":noun", r.form(noun).noun());
      }
      f.add(":noun+verb class", nounClass, kind);
    }
    f.add(":before boundary", WordClass.of(r, clauses.end(c) - 1), WordClass.of(r, clauses.end(c)));
    f.add(":first", WordClass.of(r, clauses.first(c)), kind);
    f.under("");
  }

  private static final String[] BEHIND = {
      "first two", "opening+class", "opening+verb", "first+class", "first+before", "first+correlate", "opening+closing",
      "noun class+opening", "noun+opening", "konjunktiv", "cue kind", "usage+opening", "usage+first"
  };
  private static final String[] IN_FRONT = {
      "first two, before", "opening+class, before", "opening+verb, before", "first+class, before",
      "first+before, before", "first+correlate, before", "opening+closing, before", "noun class+opening, before",
      "noun+opening, before", "konjunktiv, before", "cue kind, before", "usage+opening, before", "usage+first, before"
  };

  private void indirect(Features f, int s, Candidate candidate, String shape) {
    int c = candidate.clause();
    String[] name = candidate.shape() == Shape.AFTER ? BEHIND : IN_FRONT;
    String kind = clauses.predicate(c).verb().kind();
    int begin = candidate.begin();
    int end = candidate.end();
    int firstClause = clauses.of(begin);
    int lastClause = clauses.of(end - 1);
    String first = WordClass.of(r, begin);
    String opening = facts.kindAndMood(firstClause);
    f.add("first", shape, first);
    f.add(name[0], first, WordClass.of(r, begin + 1));
    f.add("opening", shape, opening);
    f.add(name[1], opening, kind);
    f.add(name[2], opening, clauses.predicate(c).lemma());
    f.add(name[3], first, kind);
    f.add(name[4], first, WordClass.of(r, begin - 1));
    f.add(name[5], first, WordClass.of(r, begin - 2));
    int noun = facts.lastNoun(c);
    if (noun >= 0 && clauses.end(c) - noun <= 2) {
      f.add(name[7], r.form(noun).nounClass(), opening);
      f.add(name[8], r.form(noun).noun(), opening);
    }
    f.add("closing", shape, facts.kindAndMood(lastClause));
    f.add(name[6], opening, facts.kindAndMood(lastClause));
    f.addCount("clauses", lastClause - firstClause, 5);
    f.addCount("words", Math.min(12, Ranges.size(candidate.words()) / 3), 12);
    int distance = candidate.shape() == Shape.AFTER ? firstClause - c : c - lastClause;
    f.add("distance", shape, DISTANCE[Math.max(0, Math.min(distance, DISTANCE.length - 1))]);
    if (distance > 1 && candidate.shape() == Shape.AFTER) {
      f.add("between", facts.kindAndMood(c + 1), opening);
    }
    f.add(name[9], K[konjunktiv(candidate)], kind);
    f.add(name[10], clauses.kind(c).name(), kind);
    String usage = clauses.predicate(c).verb().usage();
    f.add(name[11], usage, opening);
    f.add(name[12], usage, first);
    next(f, s, candidate, lastClause);
    previous(f, s, candidate, firstClause);
  }

  private static final String[] DISTANCE = {"0", "1", "2", "3", "4"};

  private int konjunktiv(Candidate candidate) {
    int best = 0;
    for (Range w : candidate.words()) {
      best = Math.max(best, facts.strongestKonjunktiv(w.begin(), w.end()));
    }
    return best;
  }

  /** What stands behind the candidate in its sentence: what a right end leaves out. */
  private void next(Features f, int s, Candidate candidate, int lastClause) {
    int sentenceEnd = r.endWithoutStop(s);
    if (candidate.end() >= sentenceEnd) {
      f.add("to end", candidate.shape().name());
      f.add("to end+closing", facts.kindAndMood(lastClause));
      f.add("stop", WordClass.of(r, sentenceEnd));
      return;
    }
    int nextClause = lastClause + 1;
    boolean inside = nextClause < clauses.count() && nextClause < clauses.endOf(s);
    String nextKind = inside ? facts.kindAndMood(nextClause) : "none";
    f.add("left out", candidate.shape().name(), nextKind);
    f.add("left out+closing", nextKind, facts.kindAndMood(lastClause));
    f.add("left out first", WordClass.of(r, candidate.end()), WordClass.of(r, candidate.end() + 1));
    f.add("left out konjunktiv", K[facts.strongestKonjunktiv(candidate.end(), sentenceEnd)]);
    if (inside) {
      f.add("left out verb", clauses.predicate(nextClause).verb().kind(),
          facts.kindAndMood(nextClause));
    }
  }

  private void previous(Features f, int s, Candidate candidate, int firstClause) {
    if (candidate.shape() == Shape.AFTER || firstClause < 0) {
      return;
    }
    boolean fromStart = candidate.begin() <= r.start(s);
    f.add("from start", candidate.shape().name(), fromStart ? "yes" : "no");
    if (!fromStart) {
      f.add("starts behind", facts.kindAndMood(firstClause - 1), facts.kindAndMood(firstClause));
    }
  }

  private void anaphor(Features f, int s, Candidate candidate) {
    int c = candidate.clause();
    String kind = clauses.predicate(c).verb().kind();
    String first = r.form(r.start(s)).lower();
    f.add("anaphor", first, kind);
    f.add("anaphor voice", facts.voice(c), kind);
    f.addCount("anaphor clauses", clauses.endOf(s) - clauses.firstOf(s), 4);
    f.add("anaphor second", WordClass.of(r, r.start(s) + 1));
    f.add("anaphor cue", candidate.cue().isEmpty() ? "" : facts.mood(c), kind);
  }

  private void reported(Features f, int s, Candidate candidate) {
    int c = candidate.clause();
    Predicate p = clauses.predicate(c);
    String kind = p.verb().kind();
    boolean whole = candidate.begin() <= r.start(s) && candidate.end() == r.sentences().end(s);
    f.add("R extent", whole ? "whole" : candidate.end() == r.sentences().end(s) ? "to end"
        : candidate.begin() <= r.start(s) ? "from start" : "clause");
    int first = clauses.of(candidate.begin());
    int last = clauses.of(candidate.end() - 1) < 0 ? clauses.endOf(s) - 1 : clauses.of(candidate.end() - 1);
    f.addCount("R clauses before", Math.max(0, c - first), 3);
    f.addCount("R clauses behind", Math.max(0, last - c), 3);
    f.add("R next kind", c + 1 < clauses.endOf(s) ? facts.kindAndMood(c + 1) : "none", c + 1 <= last ? "in" : "out");
    f.add("R previous kind", c > clauses.firstOf(s) ? facts.kindAndMood(c - 1) : "none", c - 1 >= first ? "in" : "out");
    int v = clauses.finite(c);
    for (int t = clauses.first(c); t < clauses.end(c); t++) {
      if (r.form(t).isPreposition() && t != v) {
        f.add("R verb+preposition", p.lemma(), r.form(t).lower());
        f.add("R class+preposition", kind, r.form(t).lower());
      } else if (r.form(t).lower().equals("als")) {
        f.add("R als", p.lemma());
        f.add("R als class", kind);
      }
    }
    f.add("R verb+modal", p.lemma(), p.modal());
    f.add("R kind+class", facts.kindAndMood(c), kind);
    f.addIf(r.marks().innermost(v) >= 0, "R in marks");
    f.add("R konjunktiv", K[facts.strongestKonjunktiv(candidate.begin(), candidate.end())]);
    f.addCount("R words", Math.min(10, Ranges.size(candidate.words()) / 4), 10);
    f.addCount("R sentence clauses", clauses.endOf(s) - clauses.firstOf(s), 5);
  }
}
