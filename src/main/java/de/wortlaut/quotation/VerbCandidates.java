package de.wortlaut.quotation;

import de.wortlaut.language.ClauseKind;
import de.wortlaut.language.Clauses;
import de.wortlaut.language.Predicate;
import de.wortlaut.model.QuotationType;
import java.util.ArrayList;
import java.util.Arrays;
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

  VerbCandidates(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
  }

  /** The candidates of clause {@code c} in sentence {@code s}. */
  List<Candidate> of(int s, int c) {
    List<Candidate> out = new ArrayList<>();
    boolean verb = !clauses.predicate(c).lemma().isEmpty();
    if (!verb && !endsInNounOfSaying(c)) {
      return out;
    }
    int last = clauses.endOf(s);
    int stop = reading.endWithoutStop(s);
    after(out, s, c, last, stop);
    if (verb) {
      before(out, s, c, stop);
      around(out, s, c, stop);
      anaphor(out, s, c, stop);
      reported(out, s, c, stop);
    }
    return out;
  }

  private boolean endsInNounOfSaying(int c) {
    int t = clauses.end(c) - 1;
    for (int k = t; k >= Math.max(clauses.first(c), t - 6); k--) {
      if (reading.tokens().isCapital(k) && !reading.lexicon().nounClass(reading.form(k).text()).isEmpty()) {
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
      List<Range> cue = cue(c, begin);
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
    List<Range> frame =
        resumes ? Ranges.of(frameBegin, begin, end, stop) : Ranges.of(frameBegin, begin);
    out.add(new Candidate(QuotationType.INDIRECT, Shape.AFTER, Ranges.of(begin, end), cue, frame, c,
        new Range(frameBegin, begin)));
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

  private List<Range> cue(int c, int begin) {
    Predicate p = clauses.predicate(c);
    int[] tokens = p.tokens();
    int end = clauses.end(c);
    if (tokens.length == 0) {
      return nounCue(c);
    }
    if (end <= begin && end - 1 > clauses.first(c)) {
      int correlate = end - 1;
      if (isCorrelate(correlate) && tokens[tokens.length - 1] < correlate + 1) {
        tokens = with(tokens, correlate);
      } else if (isCorrelate(end - 2) && contains(tokens, end - 1) && end - 2 > clauses.first(c)) {
        tokens = with(tokens, end - 2);
      }
    }
    int reflexive = reflexive(c);
    return Ranges.of(reflexive >= 0 ? with(tokens, reflexive) : tokens);
  }

  /** The noun of saying alone, where the clause has no verb. */
  private List<Range> nounCue(int c) {
    for (int k = clauses.end(c) - 1; k >= Math.max(clauses.first(c), clauses.end(c) - 7); k--) {
      if (reading.tokens().isCapital(k) && !reading.lexicon().nounClass(reading.form(k).text()).isEmpty()) {
        return Ranges.of(k, k + 1);
      }
    }
    return List.of();
  }

  private static int[] with(int[] tokens, int t) {
    int[] more = Arrays.copyOf(tokens, tokens.length + 1);
    more[tokens.length] = t;
    Arrays.sort(more);
    return more;
  }

  private static boolean contains(int[] tokens, int t) {
    for (int x : tokens) {
      if (x == t) {
        return true;
      }
    }
    return false;
  }

  private boolean isCorrelate(int t) {
    return switch (reading.form(t).text()) {
      case "davon", "darauf", "darüber", "dazu", "davor", "daran", "dafür", "dagegen", "darum" -> true;
      default -> false;
    };
  }

  /** „sich“ beside the finite verb, if the verb is of saying only with it. */
  private int reflexive(int c) {
    int v = clauses.finite(c);
    if (v < 0) {
      return -1;
    }
    for (int t = v + 1; t < Math.min(clauses.end(c), v + 8); t++) {
      if (reading.tokens().is(t, "sich")) {
        return t;
      }
    }
    return -1;
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
    if (c == firstClause || !mayFollow(c)) {
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
        out.add(new Candidate(QuotationType.INDIRECT, Shape.BEFORE, Ranges.of(begin, end), wieCue(c),
            Ranges.of(end, stop), c, new Range(clauses.first(c), stop)));
        if (clauses.endOf(s) - c > 2) {
          int near = clauses.end(c);
          out.add(new Candidate(QuotationType.INDIRECT, Shape.BEFORE, Ranges.of(begin, end), wieCue(c),
              Ranges.of(end, near), c, new Range(clauses.first(c), near)));
        }
      }
    }
  }

  private boolean allQuotable(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isQuotable(i)) {
        return false;
      }
    }
    return true;
  }

  private List<Range> wieCue(int c) {
    List<Range> cue = cue(c, Integer.MAX_VALUE);
    int first = clauses.first(c);
    if ((startsWith(c, "wie") || startsWith(c, "Wie")) && !cue.isEmpty() && cue.get(0).begin() > first) {
      List<Range> more = new ArrayList<>();
      more.add(new Range(first, first + 1));
      more.addAll(cue);
      return more;
    }
    return cue;
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
      out.add(new Candidate(QuotationType.INDIRECT, Shape.AROUND, Ranges.of(begin, end, resume, stop), wieCue(c),
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
    out.add(new Candidate(QuotationType.INDIRECT, Shape.ANAPHOR, Ranges.of(from, to, start, end), cue(c, Integer.MAX_VALUE),
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
      out.add(new Candidate(QuotationType.REPORTED, Shape.REPORTED, Ranges.of(begin, end), List.of(), List.of(), c,
          new Range(begin, end)));
    }
  }
}
