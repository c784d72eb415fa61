package de.wortlaut.quotation;

import de.wortlaut.language.ClauseKind;
import de.wortlaut.language.Clauses;
import de.wortlaut.learning.Features;
import de.wortlaut.model.QuotationType;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.List;

/** The narrator's clauses that can introduce words in quotation marks. */
final class MarkFrames {
  private static final int MOST = 6;

  private final Reading r;
  private final Clauses clauses;
  private final ClauseFacts facts;
  private final Cues cues;
  private final PhraseCandidates phrases;

  MarkFrames(Reading r) {
    this.r = r;
    this.clauses = r.clauses();
    this.facts = new ClauseFacts(r);
    this.cues = new Cues(r);
    this.phrases = new PhraseCandidates(r);
  }

  /** Candidates for the frame of pair {@code p}; their words are the pair with its marks. */
  List<Candidate> of(int p) {
    List<Candidate> out = new ArrayList<>();
    int s = r.sentences().of(r.marks().open(p));
    int open = r.marks().open(p);
    int end = r.marks().end(p);
    int c = clauses.of(open);
    if (c < 0) {
      return out;
    }
    if (clauses.kind(c) == ClauseKind.SPEECH) {
      after(out, s, p, c);
      before(out, s, p, c);
    } else {
      enclosing(out, s, p, open, end);
    }
    phrase(out, s, p, open, end);
    return out;
  }

  private void add(List<Candidate> out, Shape shape, int p, List<Range> cue, List<Range> frame, int c, Range source) {
    if (out.size() < MOST) {
      out.add(new Candidate(QuotationType.DIRECT, shape, Ranges.of(r.marks().open(p), r.marks().end(p)), cue, frame, c,
          source));
    }
  }

  /** X sagte: „…“ */
  private void after(List<Candidate> out, int s, int p, int speech) {
    int first = clauses.firstOf(s);
    int open = r.marks().open(p);
    int tried = 0;
    for (int c = speech - 1; c >= first && tried < 3; c--, tried++) {
      if (clauses.kind(c) == ClauseKind.SPEECH) {
        break;
      }
      int begin = speechBefore(c, first) >= 0 ? clauses.end(speechBefore(c, first)) : r.start(s);
      add(out, Shape.AFTER, p, cues.withWie(c, open), Ranges.of(begin, open), c, new Range(begin, open));
    }
  }

  private int speechBefore(int c, int first) {
    for (int k = c - 1; k >= first; k--) {
      if (clauses.kind(k) == ClauseKind.SPEECH) {
        return k;
      }
    }
    return -1;
  }

  /** „…“, sagte X. */
  private void before(List<Candidate> out, int s, int p, int speech) {
    int last = clauses.endOf(s);
    int c = speech + 1;
    if (c >= last || clauses.kind(c) == ClauseKind.SPEECH) {
      return;
    }
    int end = c;
    while (end < last && clauses.kind(end) != ClauseKind.SPEECH) {
      end++;
    }
    int begin = r.marks().end(p);
    int stop = end == last ? r.endWithoutStop(s) : clauses.first(end);
    add(out, Shape.BEFORE, p, cues.withWie(c, Integer.MIN_VALUE), Ranges.of(begin, stop), c, r.sourceOf(c, stop));
    if (clauses.end(c) < stop - 1) {
      add(out, Shape.BEFORE, p, cues.withWie(c, Integer.MIN_VALUE), Ranges.of(begin, clauses.end(c)), c,
          new Range(clauses.first(c), clauses.end(c)));
    }
  }

  /** X nannte den Plan „…“. */
  private void enclosing(List<Candidate> out, int s, int p, int open, int end) {
    int c = clauses.of(open);
    int first = clauses.firstOf(s);
    int last = clauses.endOf(s);
    int stop = r.endWithoutStop(s);
    for (int k = c; k >= first && k > c - 3; k--) {
      if (clauses.finite(k) >= 0 || k == c) {
        add(out, Shape.AROUND, p, cues.withWie(k, open), Ranges.of(r.start(s), open, end, stop), k,
            new Range(r.start(s), stop));
      }
    }
    if (c + 1 < last && clauses.finite(c + 1) == clauses.first(c + 1)) {
      add(out, Shape.BEFORE, p, cues.withWie(c + 1, Integer.MIN_VALUE), Ranges.of(end, stop), c + 1,
          new Range(clauses.first(c + 1), stop));
    }
  }

  private void phrase(List<Candidate> out, int s, int p, int open, int end) {
    for (int t = r.sentences().first(s); t < r.sentences().end(s); t++) {
      if ((t < open || t >= end) && r.tokens().isWord(t) && !r.form(t).lower().equals("so") && phrases.isCue(t)) {
        for (Candidate c : phrases.of(s, t)) {
          add(out, Shape.PHRASE, p, c.cue(), c.frame(), c.clause(), c.source());
          break;
        }
      }
    }
  }

  /** The features of frame {@code candidate}, or of none or of a carried one if it is null. */
  void features(Features f, int p, @org.jspecify.annotations.Nullable Candidate candidate, String other) {
    f.clear();
    int open = r.marks().open(p);
    int end = r.marks().end(p);
    String before = WordClass.of(r, open - 1);
    String after = WordClass.of(r, end);
    if (candidate == null) {
      f.add("DF", other);
      f.add("DF:before", other, before);
      f.add("DF:after", other, after);
      f.add("DF:speech", other, clauses.of(open) >= 0 ? clauses.kind(clauses.of(open)).name() : "");
      return;
    }
    int c = candidate.clause();
    String shape = candidate.shape().name();
    String lemma = c < 0 ? "" : clauses.predicate(c).lemma();
    String kind = c < 0 ? "" : clauses.predicate(c).verb().kind();
    f.add("DF", shape);
    f.add("DF:before", shape, before);
    f.add("DF:after", shape, after);
    f.add("DF:verb", shape, lemma);
    f.add("DF:class", shape, kind);
    if (c >= 0) {
      f.add("DF:clause", shape, facts.kindAndMood(c));
      f.add("DF:class+voice", kind, facts.voice(c));
      int own = clauses.of(open);
      f.add("DF:distance", shape, Math.abs(own - c) < 5 ? "d" + Math.abs(own - c) : "far");
      f.add("DF:first", shape, WordClass.of(r, clauses.first(c)));
      f.add("DF:last", shape, WordClass.of(r, clauses.end(c) - 1));
    }
    f.add("DF:to stop", shape,
        candidate.frame().isEmpty() ? "" : WordClass.of(r, candidate.frame().get(candidate.frame().size() - 1).end()));
  }
}
