package de.wortlaut.quotation;

import de.wortlaut.language.ClauseKind;
import de.wortlaut.language.Clauses;
import de.wortlaut.language.Use;
import de.wortlaut.language.WordForm;
import de.wortlaut.model.QuotationType;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a phrase of attribution can claim: laut X, nach Angaben von X, X zufolge, so X, demnach. The
 * phrase is cut out of its sentence or clause, the rest is what was said.
 */
final class PhraseCandidates {
  private static final int LONGEST_PHRASE = 40;
  private static final int MOST_ENDS = 8;

  private final Reading reading;
  private final Clauses clauses;

  PhraseCandidates(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
  }

  /** Whether token {@code t} can be the cue of such a phrase. */
  boolean isCue(int t) {
    WordForm f = reading.form(t);
    if (f.is(Use.SOURCE)) {
      return nounOfSayingNear(t) || f.is(Use.NACH) && pronounPhrase(t);
    }
    return f.is(Use.CUE) || f.is(Use.SO) && startsParenthesis(t);
  }

  /** „nach Angaben …“ in any form; other uses of nach must have a capital near by. */
  private boolean nounOfSayingNear(int t) {
    int limit = Math.min(t + 9, reading.tokens().count());
    for (int k = t + 1; k < limit && !reading.isStop(k) && !reading.tokens().is(k, ','); k++) {
      if (reading.tokens().isCapital(k) && !reading.form(k).nounClass().isEmpty()) {
        return true;
      }
    }
    for (int k = t - 1; k >= Math.max(0, t - 4) && !reading.isStop(k) && !reading.tokens().is(k, ','); k--) {
      if (reading.tokens().isCapital(k) && !reading.form(k).nounClass().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean pronounPhrase(int t) {
    return t + 1 < reading.tokens().count() && reading.form(t).text().equals("Nach");
  }

  private boolean startsParenthesis(int t) {
    if (t == 0 || t + 1 >= reading.tokens().count()) {
      return false;
    }
    boolean opens = reading.isBoundary(t - 1) || reading.marks().markOf(t - 1) >= 0;
    return opens && !reading.form(t + 1).isAdverb() && !reading.form(t + 1).isSubjunction();
  }

  /** The candidates of the cue at token {@code t} of sentence {@code s}. */
  List<Candidate> of(int s, int t) {
    List<Candidate> out = new ArrayList<>();
    int begin = reading.start(s);
    int stop = reading.endWithoutStop(s);
    if (t < begin || t >= stop) {
      return out;
    }
    WordForm f = reading.form(t);
    if (f.is(Use.ALONE)) {
      cut(out, s, t, t + 1, t, stop);
    } else if (f.is(Use.WONACH)) {
      cut(out, s, begin, t + 1, t, stop);
    } else if (f.is(Use.SO)) {
      parenthesis(out, s, t, stop);
    } else if (f.is(Use.ZUFOLGE)) {
      behind(out, s, t, begin, stop);
    } else {
      ahead(out, s, t, stop);
      if (f.is(Use.EITHER) && t > begin && isSourceBefore(t)) {
        behind(out, s, t, begin, stop);
      }
    }
    return out;
  }

  private boolean isSourceBefore(int t) {
    return reading.tokens().isCapital(t - 1) && !reading.form(t - 1).nounClass().isEmpty();
  }

  private void ahead(List<Candidate> out, int s, int t, int stop) {
    for (int end : ends(t, stop)) {
      cut(out, s, t, end, t, stop);
    }
  }

  private void parenthesis(List<Candidate> out, int s, int t, int stop) {
    Set<Integer> ends = new LinkedHashSet<>();
    for (int k = t + 1; k <= Math.min(stop, t + LONGEST_PHRASE) && ends.size() < 4; k++) {
      if (k == stop || (reading.isBoundary(k) || reading.marks().markOf(k) >= 0) && k > t + 1) {
        ends.add(k);
      }
    }
    for (int end : ends) {
      cut(out, s, t, end, t, stop);
    }
  }

  private void behind(List<Candidate> out, int s, int t, int begin, int stop) {
    int found = 0;
    for (int k = t - 1; k >= Math.max(begin, t - LONGEST_PHRASE) && found < MOST_ENDS; k--) {
      boolean edge = k == begin || reading.isBoundary(k - 1) || startsPhrase(k);
      if (edge) {
        found++;
        cut(out, s, k, t + 1, t, stop);
      }
      if (reading.isBoundary(k - 1 >= 0 ? k - 1 : 0) && found > 3) {
        break;
      }
    }
  }

  private boolean startsPhrase(int k) {
    WordForm f = reading.form(k);
    WordForm before = reading.form(k - 1);
    boolean opens =
        f.isArticle() || f.isPossessive() || f.isDemonstrative() || f.canBeAdjective() || reading.tokens().isCapital(k);
    boolean attribute = before.canBeAdjective() && !before.canBeFinite();
    return opens && !attribute && !before.isArticle() && !before.isPossessive() && !before.isPreposition();
  }

  /** Where the phrase may end: behind a noun that no attribute follows, before the finite verb. */
  private Set<Integer> ends(int t, int stop) {
    Set<Integer> ends = new LinkedHashSet<>();
    int c = clauses.of(t);
    int finite = c >= 0 ? clauses.finite(c) : -1;
    int limit = Math.min(stop, t + LONGEST_PHRASE);
    int commas = 0;
    for (int k = t + 2; k <= limit && ends.size() < MOST_ENDS; k++) {
      if (k == stop) {
        ends.add(k);
      } else if (reading.isBoundary(k)) {
        ends.add(k);
        if (k + 1 < stop && reading.form(k + 1).canBeFinite() && !reading.tokens().isCapital(k + 1)) {
          ends.add(k + 1);
        }
        if (++commas > 2) {
          break;
        }
      } else if (k == finite || isVerb(k)) {
        ends.add(k);
        if (k == finite) {
          break;
        }
      } else if (endsNoun(k)) {
        ends.add(k);
      }
    }
    return ends;
  }

  private boolean isVerb(int k) {
    int c = clauses.of(k);
    return c >= 0 && clauses.finite(c) == k;
  }

  private boolean endsNoun(int k) {
    boolean nounBefore =
        reading.tokens().isCapital(k - 1) || reading.tokens().is(k - 1, ')') || reading.tokens().isNumber(k - 1)
            || reading.marks().markOf(k - 1) >= 0 || reading.form(k - 1).isPersonal();
    return nounBefore && !reading.tokens().isCapital(k) && reading.tokens().first(k) != ')';
  }

  /** Cuts the phrase [from, to) out of what it may belong to. */
  private void cut(List<Candidate> out, int s, int from, int to, int cue, int stop) {
    int begin = reading.start(s);
    int c = clauses.of(cue);
    add(out, from, to, cue, begin, stop);
    int left = leftEdge(s, from);
    int right = rightEdge(s, to, stop);
    if (left > begin) {
      add(out, from, to, cue, left, stop);
    }
    if (right < stop) {
      add(out, from, to, cue, begin, right);
      if (left > begin) {
        add(out, from, to, cue, left, right);
      }
      int second = rightEdge(s, right + 1, stop);
      if (second < stop) {
        add(out, from, to, cue, begin, second);
      }
    }
    if (c >= 0 && clauses.kind(c) == ClauseKind.RELATIVE && clauses.first(c) < from) {
      add(out, from, to, cue, clauses.first(c), clauses.end(c));
    }
  }

  private int leftEdge(int s, int from) {
    int begin = reading.start(s);
    int t = from;
    while (t > begin && (!reading.isBoundary(t - 1) || t == from)) {
      t--;
    }
    int joint = clauses.of(from);
    return joint >= 0 && clauses.first(joint) > t && clauses.first(joint) < from ? clauses.first(joint) : t;
  }

  private int rightEdge(int s, int to, int stop) {
    int t = Math.min(stop, to + 1);
    while (t < stop && !reading.isBoundary(t)) {
      t++;
    }
    return t;
  }

  private void add(List<Candidate> out, int from, int to, int cue, int begin, int end) {
    int leftEnd = reading.trimBoundary(Math.max(begin, from), begin);
    int rightBegin = reading.skipBoundary(Math.min(end, to), end);
    int leftStop = Math.min(leftEnd, from);
    if (begin >= leftStop && rightBegin >= end || from >= to
        || isThere(out, from, to, begin, leftStop, rightBegin, end)) {
      return;
    }
    List<Range> words = Ranges.of(begin, leftStop, rightBegin, end);
    if (isSpeech(words)) {
      return;
    }
    boolean bare = leftEnd == from || from <= begin;
    int frameBegin = bare ? from : leftEnd;
    int frameEnd = bare ? to : Math.max(to, Math.min(rightBegin, end));
    Candidate last = out.isEmpty() ? null : out.get(out.size() - 1);
    boolean sameCue = last != null && last.cue().get(0).begin() == cue;
    boolean sameSource = last != null && last.source().begin() == from && last.source().end() == to;
    out.add(new Candidate(QuotationType.INDIRECT, Shape.PHRASE, words, sameCue ? last.cue() : Ranges.of(cue, cue + 1),
        Ranges.of(frameBegin, frameEnd), clauses.of(cue), sameSource ? last.source() : new Range(from, to)));
  }

  /** Whether a candidate of this source has these words already. */
  private static boolean isThere(List<Candidate> out, int from, int to, int begin, int end, int begin2, int end2) {
    for (Candidate c : out) {
      if (c.source().begin() == from && c.source().end() == to && hasWords(c.words(), begin, end, begin2, end2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWords(List<Range> words, int begin, int end, int begin2, int end2) {
    int pieces = (begin < end ? 1 : 0) + (begin2 < end2 ? 1 : 0);
    if (words.size() != pieces) {
      return false;
    }
    Range first = words.get(0);
    Range last = words.get(pieces - 1);
    boolean left = begin >= end || first.begin() == begin && first.end() == end;
    return left && (begin2 >= end2 || last.begin() == begin2 && last.end() == end2);
  }

  /** Words in marks that stand for themselves are no clause of the narrator's. */
  private boolean isSpeech(List<Range> words) {
    int c = clauses.of(words.get(0).begin());
    return words.size() == 1 && c >= 0 && clauses.kind(c) == ClauseKind.SPEECH
        && words.get(0).end() <= clauses.end(c) + 1;
  }
}
