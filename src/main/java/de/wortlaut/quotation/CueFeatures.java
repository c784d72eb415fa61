package de.wortlaut.quotation;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Predicate;
import de.wortlaut.language.WordForm;
import de.wortlaut.learning.Features;
import de.wortlaut.text.Range;

/** The features of candidates that hang on a verb or noun, and of leaving the verb alone. */
final class CueFeatures {
  private final Reading r;
  private final Clauses clauses;
  private final ClauseFacts facts;
  private final Surroundings around;
  /** What depends on the clause and the shape, on where the words begin, and on where they end. */
  private final Parts ofShape = new Parts();
  private final Parts ofBegin = new Parts();
  private final Parts ofEnd = new Parts();
  private int sentence = -1;
  private int clause = -1;
  /** What is asked of the clause at hand for every shape. */
  private String mood = "";
  private String voice = "";
  private String subject = "";
  private boolean negated;
  private int noun;
  private String who = "";
  private boolean inMarks;
  private String degree = "";
  /** What is asked of the sentence at hand. */
  private String next = "";
  private String before = "";
  /** The strongest Konjunktiv of the sentence at hand. */
  private String konjunktiv = "";

  CueFeatures(Reading r) {
    this.r = r;
    this.clauses = r.clauses();
    this.facts = new ClauseFacts(r);
    this.around = new Surroundings(r);
  }

  /** The features of the choice „nothing“ for clause {@code c} of sentence {@code s}. */
  void nothing(Features f, int s, int c, SentenceFeatures.History history) {
    at(f, s, c, history);
    f.clear();
    cue(f, "0", c);
    f.add("0");
    f.add("0:sentenceK", konjunktiv);
  }

  private static final String[] K = {"", "K2", "K1"};

  /** The features of {@code candidate}. */
  void of(Features f, int s, Candidate candidate, SentenceFeatures.History history) {
    at(f, s, candidate.clause(), history);
    f.clear();
    shape(f, s, candidate);
    switch (candidate.shape()) {
      case REPORTED -> reported(f, s, candidate);
      case ANAPHOR -> anaphor(f, s, candidate);
      default -> indirect(f, s, candidate);
    }
  }

  /** Turns to clause {@code c} of sentence {@code s}: what the candidates of either have in common is made once. */
  private void at(Features f, int s, int c, SentenceFeatures.History history) {
    if (s != sentence) {
      sentence = s;
      clause = -1;
      f.forget();
      next = around.next(s);
      before = around.isFragment() ? Surroundings.UNKNOWN : history.typeBefore(s);
      konjunktiv = K[facts.strongestKonjunktiv(r.sentences().first(s), r.sentences().end(s))];
    }
    if (c != clause) {
      clause = c;
      ofShape.clear();
      ofBegin.clear();
      mood = facts.kindAndMood(c);
      voice = facts.voice(c);
      subject = facts.subject(c);
      negated = facts.negated(c);
      noun = facts.lastNoun(c);
      who = around.who(c);
      inMarks = r.marks().innermost(clauses.first(c)) >= 0;
      degree = facts.degree(c);
    }
  }

  private void shape(Features f, int s, Candidate candidate) {
    Shape shape = candidate.shape();
    if (ofShape.use(f, shape.ordinal())) {
      return;
    }
    int mark = f.mark();
    f.add("shape", shape.name());
    cue(f, shape.name(), clause);
    String kind = clauses.predicate(clause).verb().kind();
    if (shape == Shape.REPORTED) {
      reportedVerb(f, s, kind);
    } else if (shape != Shape.ANAPHOR) {
      f.add(names(shape)[10], clauses.kind(clause).name(), kind);
    }
    ofShape.add(f, shape.ordinal(), mark);
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
    f.add(":usage+kind", usage, mood);
    f.add(":class+voice", kind, voice);
    f.add(":class+kind", kind, mood);
    f.add(":class+subject", kind, subject);
    f.add(":verb+voice", lemma, voice);
    f.addIf(negated, ":negated");
    f.add(":modal", p.modal());
    if (noun >= 0) {
      String nounClass = r.form(noun).nounClass();
      f.add(":noun class", nounClass);
      if (!nounClass.isEmpty() || (kind.isEmpty() && clauses.end(c) - noun <= NEAR)) {
        f.add(":noun", r.form(noun).noun());
      }
      f.add(":noun+verb class", nounClass, kind);
    }
    f.add(":before boundary", WordClass.of(r, clauses.end(c) - 1), WordClass.of(r, clauses.end(c)));
    f.add(":first", WordClass.of(r, clauses.first(c)), kind);
    surroundings(f, kind, usage);
    f.under("");
  }

  private void surroundings(Features f, String kind, String usage) {
    f.add(":who", who, kind);
    f.add(":who+usage", who, usage);
    f.add(":style", around.style(), kind);
    f.add(":next", next, kind);
    f.add(":next+K", next, konjunktiv);
    f.add(":before", before, kind);
    f.addCount(":colons", around.colons(sentence), 4);
    f.addIf(inMarks, ":in marks+", kind);
  }

  /** A noun is near the end of its clause if at most a particle or participle stands behind it. */
  private static final int NEAR = 2;

  private static final String[] BEHIND = {
      "first two", "opening+class", "opening+verb", "first+class", "first+before", "first+correlate", "opening+closing",
      "noun class+opening", "noun+opening", "konjunktiv", "cue kind", "usage+opening", "usage+first"
  };
  private static final String[] IN_FRONT = {
      "first two, before", "opening+class, before", "opening+verb, before", "first+class, before",
      "first+before, before", "first+correlate, before", "opening+closing, before", "noun class+opening, before",
      "noun+opening, before", "konjunktiv, before", "cue kind, before", "usage+opening, before", "usage+first, before"
  };

  /** Names of features whose weights differ by where the words stand. */
  private static String[] names(Shape shape) {
    return shape == Shape.AFTER ? BEHIND : IN_FRONT;
  }

  private void indirect(Features f, int s, Candidate candidate) {
    Shape shape = candidate.shape();
    int firstClause = clauses.of(candidate.begin());
    int lastClause = clauses.of(candidate.end() - 1);
    if (!ofBegin.use(f, Parts.key(shape.ordinal(), candidate.begin()))) {
      int mark = f.mark();
      opening(f, s, candidate, firstClause);
      ofBegin.add(f, Parts.key(shape.ordinal(), candidate.begin()), mark);
    }
    if (!ofEnd.use(f, Parts.key(shape.ordinal(), candidate.end()))) {
      int mark = f.mark();
      f.add("closing", shape.name(), facts.kindAndMood(lastClause));
      next(f, s, candidate, lastClause);
      ofEnd.add(f, Parts.key(shape.ordinal(), candidate.end()), mark);
    }
    if (shape != Shape.AFTER) {
      resumption(f, s, shape, lastClause);
    }
    f.add(names(shape)[6], facts.kindAndMood(firstClause), facts.kindAndMood(lastClause));
    f.addCount("clauses", lastClause - firstClause, 5);
    f.addCount("words", Math.min(12, Ranges.size(candidate.words()) / 3), 12);
    int distance = shape == Shape.AFTER ? firstClause - clause : clause - lastClause;
    f.add("distance", shape.name(), DISTANCE[Math.max(0, Math.min(distance, DISTANCE.length - 1))]);
    f.add(names(shape)[9], K[konjunktiv(candidate)], clauses.predicate(clause).verb().kind());
  }

  /** „Er sei, sagte er, zu Hause gewesen“: whether the words in front lack a verb that stands behind the cue. */
  private void resumption(Features f, int s, Shape shape, int lastClause) {
    int behind = clause + 1;
    String rest = behind < clauses.endOf(s) ? facts.kindAndMood(behind) : "none";
    int v = lastClause < 0 ? -1 : clauses.finite(lastClause);
    boolean open = v >= 0 && r.form(v).isAuxiliary() && clauses.predicate(lastClause).tokens().length < 2;
    f.add("rest", shape.name(), rest);
    f.add("open verb", shape.name(), open ? rest : "no");
  }

  /** What depends on where the words begin. */
  private void opening(Features f, int s, Candidate candidate, int firstClause) {
    Shape shape = candidate.shape();
    String[] name = names(shape);
    Predicate p = clauses.predicate(clause);
    String kind = p.verb().kind();
    int begin = candidate.begin();
    String first = WordClass.of(r, begin);
    String opening = facts.kindAndMood(firstClause);
    f.add("first", shape.name(), first);
    f.add("degree", degree, first);
    f.add(name[0], first, WordClass.of(r, begin + 1));
    f.add("opening", shape.name(), opening);
    f.add(name[1], opening, kind);
    f.add(name[2], opening, p.lemma());
    f.add(name[3], first, kind);
    f.add(name[4], first, WordClass.of(r, begin - 1));
    f.add(name[5], first, WordClass.of(r, begin - 2));
    if (noun >= 0 && clauses.end(clause) - noun <= NEAR) {
      f.add(name[7], r.form(noun).nounClass(), opening);
      f.add(name[8], r.form(noun).noun(), opening);
    }
    if (shape == Shape.AFTER && firstClause - clause > 1) {
      f.add("between", facts.kindAndMood(clause + 1), opening);
    }
    f.add(name[11], p.verb().usage(), opening);
    f.add(name[12], p.verb().usage(), first);
    previous(f, s, candidate, firstClause);
  }

  private static final String[] DISTANCE = {"0", "1", "2", "3", "4"};

  private int konjunktiv(Candidate candidate) {
    int best = 0;
    for (int i = 0; i < candidate.words().size(); i++) {
      Range w = candidate.words().get(i);
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

  /** What all reported statements of a clause have in common. */
  private void reportedVerb(Features f, int s, String kind) {
    Predicate p = clauses.predicate(clause);
    int v = clauses.finite(clause);
    for (int t = clauses.first(clause); t < clauses.end(clause); t++) {
      WordForm form = r.form(t);
      if (form.isPreposition() && t != v) {
        f.add("R verb+preposition", p.lemma(), form.lower());
        f.add("R class+preposition", kind, form.lower());
      } else if (form.lower().equals("als")) {
        f.add("R als", p.lemma());
        f.add("R als class", kind);
      }
    }
    f.add("R verb+modal", p.lemma(), p.modal());
    f.add("R kind+class", mood, kind);
    f.addIf(r.marks().innermost(v) >= 0, "R in marks");
    f.addCount("R sentence clauses", clauses.endOf(s) - clauses.firstOf(s), 5);
  }

  private void reported(Features f, int s, Candidate candidate) {
    int c = clause;
    f.add("R extent", extent(s, candidate));
    int first = clauses.of(candidate.begin());
    int last = clauses.of(candidate.end() - 1) < 0 ? clauses.endOf(s) - 1 : clauses.of(candidate.end() - 1);
    f.addCount("R clauses before", Math.max(0, c - first), 3);
    f.addCount("R clauses behind", Math.max(0, last - c), 3);
    f.add("R next kind", c + 1 < clauses.endOf(s) ? facts.kindAndMood(c + 1) : "none", c + 1 <= last ? "in" : "out");
    f.add("R previous kind", c > clauses.firstOf(s) ? facts.kindAndMood(c - 1) : "none", c - 1 >= first ? "in" : "out");
    f.add("R konjunktiv", K[facts.strongestKonjunktiv(candidate.begin(), candidate.end())]);
    f.addCount("R words", Math.min(10, Ranges.size(candidate.words()) / 4), 10);
  }

  private String extent(int s, Candidate candidate) {
    boolean fromStart = candidate.begin() <= r.start(s);
    boolean toEnd = candidate.end() == r.sentences().end(s);
    return fromStart ? (toEnd ? "whole" : "from start") : toEnd ? "to end" : "clause";
  }
}
