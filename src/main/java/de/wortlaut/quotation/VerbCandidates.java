package de.wortlaut.quotation;

import de.wortlaut.language.ClauseKind;
import de.wortlaut.language.Clauses;
import de.wortlaut.language.WordForm;
import de.wortlaut.model.QuotationType;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * What a clause with a verb (or a noun of saying) can introduce: the clauses behind it, those before
 * it, those around it, the sentence before it, or itself as a reported statement.
 */
final class VerbCandidates {
  private static final int MOST_STARTS = 3;
  private static final int MOST_ENDS = 7;

  private final Reading reading;
  private final Clauses clauses;
  private final Cues cues;

  VerbCandidates(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.cues = new Cues(reading);
  }

  /** The candidates of clause {@code c} in sentence {@code s}. */
  List<Candidate> of(int s, int c) {
    boolean verb = !clauses.predicate(c).lemma().isEmpty();
    if (!verb && !endsInNounOfSaying(c)) {
      return List.of();
    }
    List<Candidate> out = new ArrayList<>();
    int last = clauses.endOf(s);
    int stop = reading.endWithoutStop(s);
    if (verb && interrupts(s, c)) {
      around(out, s, c, stop);
      return out;
    }
    after(out, s, c, last, stop);
    if (verb) {
      before(out, s, c, stop);
      around(out, s, c, stop);
      anaphor(out, s, c, stop);
      reported(out, s, c, stop);
    }
    return out;
  }

  /** „Die Pumpen, sagte sie, seien gelaufen“, „Er sei, sagte er, gegangen“: neither side has a whole verb of its own. */
  private boolean interrupts(int s, int c) {
    int front = c - 1;
    int rest = c + 1;
    if (front != clauses.firstOf(s) || rest >= clauses.endOf(s) || !mayFollow(c) || !isQuotable(front)
        || !isQuotable(rest)) {
      return false;
    }
    int v = clauses.finite(front);
    if (v < 0) {
      return clauses.finite(rest) == clauses.first(rest);
    }
    boolean open = reading.form(v).isAuxiliary() && clauses.predicate(front).tokens().length < 2;
    WordForm last = reading.form(clauses.end(rest) - 1);
    boolean completes = last.canBeParticiple() || last.canBeInfinitive() || last.isAuxiliary();
    return open && completes && !reading.form(clauses.first(rest)).isSubjunction();
  }

  private boolean endsInNounOfSaying(int c) {
    int t = clauses.end(c) - 1;
    for (int k = t; k >= Math.max(clauses.first(c), t - 6); k--) {
      if (reading.tokens().isCapital(k) && !reading.form(k).nounClass().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The end of clause {@code c}, or of the sentence without its stop. */
  private int end(int c, int lastClause, int stop) {
    return c == lastClause - 1 ? Math.max(stop, clauses.end(c)) : clauses.end(c);
  }

  private boolean isQuotable(int c) {
    return clauses.kind(c) != ClauseKind.SPEECH;
  }

  private void after(List<Candidate> out, int s, int c, int last, int stop) {
    int starts = 0;
    for (int i = c + 1; i < last && starts < MOST_STARTS; i++) {
      if (!isQuotable(i)) {
        break;
      }
      starts++;
      int begin = clauses.first(i);
      List<Range> cue = cues.withWie(c, begin);
      int ends = 0;
      int speech = firstSpeech(i, last);
      for (int j = speech - 1; j >= i && ends < MOST_ENDS; j--) {
        ends++;
        addAfter(out, s, c, begin, end(j, last, stop), cue, stop);
      }
    }
  }

  private int firstSpeech(int from, int last) {
    int i = from;
    while (i < last && isQuotable(i)) {
      i++;
    }
    return i;
  }

  private void addAfter(List<Candidate> out, int s, int c, int begin, int end, List<Range> cue, int stop) {
    int frameBegin = frameBegin(s, c);
    boolean resumes = clauses.finite(c) < 0 && end < stop;
    Range source = new Range(frameBegin, begin);
    List<Range> frame = resumes ? Ranges.of(frameBegin, begin, end, stop)
        : frameBegin < begin ? List.of(source) : List.of();
    out.add(new Candidate(QuotationType.INDIRECT, Shape.AFTER, Ranges.of(begin, end), cue, frame, c, source));
  }

  /** A frame reaches back to the start of its sentence, or to a speech or a joint before it. */
  private int frameBegin(int s, int c) {
    for (int k = c; k > clauses.firstOf(s); k--) {
      if (clauses.kind(k - 1) == ClauseKind.SPEECH) {
        return clauses.end(k - 1) < clauses.first(k) ? clauses.end(k - 1) : clauses.first(k);
      }
    }
    return reading.start(s);
  }

  /** The clause that comes behind what was said: verb first, „so …“ or „wie … mitteilte“. */
  private boolean mayFollow(int c) {
    ClauseKind k = clauses.kind(c);
    return k == ClauseKind.VERB_FIRST || startsWith(c, "wie") || startsWith(c, "so") || startsWith(c, "heißt")
        || clauses.finite(c) == clauses.first(c);
  }

  private boolean startsWith(int c, String word) {
    return reading.form(clauses.first(c)).text().equals(word);
  }

  private void before(List<Candidate> out, int s, int c, int stop) {
    int firstClause = clauses.firstOf(s);
    if (c == firstClause || !mayFollow(c) || goesOnBehind(s, c)) {
      return;
    }
    int end = clauses.end(c - 1);
    int starts = 0;
    for (int i = firstClause; i < c && starts < MOST_STARTS; i++) {
      if (!isQuotable(i)) {
        starts = 0;
        continue;
      }
      if (allQuotable(i, c)) {
        starts++;
        int begin = i == firstClause ? reading.start(s) : clauses.first(i);
        out.add(new Candidate(QuotationType.INDIRECT, Shape.BEFORE, Ranges.of(begin, end),
            cues.withWie(c, Integer.MIN_VALUE),
            Ranges.of(end, stop), c, reading.sourceOf(c, stop)));
        if (clauses.endOf(s) - c > 2) {
          int near = clauses.end(c);
          out.add(new Candidate(QuotationType.INDIRECT, Shape.BEFORE, Ranges.of(begin, end),
              cues.withWie(c, Integer.MIN_VALUE),
              Ranges.of(end, near), c, new Range(clauses.first(c), near)));
        }
      }
    }
  }

  /** „…, der Weizen habe, wie sie sagte, gelitten“: wherever the verb before the frame stands, it waits for the rest behind it. */
  private boolean goesOnBehind(int s, int c) {
    int verb = clauses.finite(c - 1);
    boolean waits = verb >= 0 && verb == clauses.end(c - 1) - 1 && reading.form(verb).isAuxiliary()
        && clauses.finite(c - 1) > clauses.first(c - 1);
    return waits && c + 1 < clauses.endOf(s) && clauses.finite(c + 1) < 0;
  }

  private boolean allQuotable(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isQuotable(i)) {
        return false;
      }
    }
    return true;
  }

  private void around(List<Candidate> out, int s, int c, int stop) {
    int firstClause = clauses.firstOf(s);
    int last = clauses.endOf(s);
    if (c == firstClause || c == last - 1 || !mayFollow(c)) {
      return;
    }
    if (!allQuotable(firstClause, last)) {
      return;
    }
    int begin = reading.start(s);
    int end = clauses.end(c - 1);
    for (int k = c + 1; k < Math.min(last, c + 3); k++) {
      int resume = clauses.first(k);
      out.add(new Candidate(QuotationType.INDIRECT, Shape.AROUND, Ranges.of(begin, end, resume, stop),
          cues.withWie(c, Integer.MIN_VALUE),
          Ranges.of(end, resume), c, new Range(clauses.first(c), resume)));
    }
  }

  private void anaphor(List<Candidate> out, int s, int c, int stop) {
    int start = reading.start(s);
    if (s == 0 || c != clauses.firstOf(s) || clauses.finite(c) < 0
        || reading.sentences().block(s - 1) != reading.sentences().block(s) || !reading.page().isBody(s - 1)) {
      return;
    }
    String first = reading.form(start).text();
    int end = first.equals("Das") || first.equals("Dies") ? start + 1
        : first.startsWith("Diese") || first.equals("Entsprechende") ? clauses.finite(c) : -1;
    if (end < 0 || end - start > 5 || end > clauses.finite(c)) {
      return;
    }
    int from = reading.start(s - 1);
    int to = reading.endWithoutStop(s - 1);
    out.add(new Candidate(QuotationType.INDIRECT, Shape.ANAPHOR, Ranges.of(from, to, start, end),
        cues.of(c, Integer.MIN_VALUE),
        Ranges.of(end, stop), c, new Range(end, stop)));
  }

  private void reported(List<Candidate> out, int s, int c, int stop) {
    ClauseKind k = clauses.kind(c);
    if (k == ClauseKind.INFINITIVE || clauses.finite(c) < 0) {
      return;
    }
    int start = reading.start(s);
    int last = clauses.endOf(s);
    int from = clauses.first(c);
    boolean first = c == clauses.firstOf(s);
    boolean final_ = c == last - 1;
    int full = reading.sentences().end(s);
    addReported(out, c, start, full);
    if (!first) {
      int begin = skipJoint(from);
      addReported(out, c, begin, full);
      addReported(out, c, begin, final_ ? stop : clauses.end(c));
    }
    if (!final_) {
      addReported(out, c, start, clauses.end(c));
    }
  }

  private int skipJoint(int t) {
    return reading.tokens().is(t, "und") ? t + 1 : t;
  }

  private void addReported(List<Candidate> out, int c, int begin, int end) {
    if (begin < end) {
      Range words = new Range(begin, end);
      out.add(new Candidate(QuotationType.REPORTED, Shape.REPORTED, List.of(words), List.of(), List.of(), c, words));
    }
  }
}
