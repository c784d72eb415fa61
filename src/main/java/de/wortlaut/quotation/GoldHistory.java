package de.wortlaut.quotation;

import de.wortlaut.model.QuotationType;
import de.wortlaut.text.Range;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions before a sentence as the annotators made them. */
final class GoldHistory implements MarkFeatures.History {
  private final Reading r;
  private final @Nullable Find[] covering;
  private final @Nullable Find[] last;
  private final int firstQuoted;
  private final BitSet quoted = new BitSet();
  private boolean quotedSoFar;

  GoldHistory(Reading r, List<Find> gold) {
    this.r = r;
    this.covering = new Find[r.tokens().count()];
    this.last = new Find[r.sentences().count()];
    this.firstQuoted = gold.isEmpty() ? Integer.MAX_VALUE : gold.get(0).words().get(0).begin();
    for (Find g : gold) {
      for (Range w : g.words()) {
        for (int t = w.begin(); t < w.end(); t++) {
          if (g.type() != QuotationType.DIRECT) {
            covering[t] = g;
          }
          int s = r.sentences().of(t);
          if (last[s] == null || g.nestedIn() < 0) {
            last[s] = g;
          }
        }
      }
    }
  }

  /** Says that pair {@code p} is somebody's words. */
  void quote(int p) {
    quoted.set(p);
  }

  @Override
  public boolean isQuoted(int p) {
    return quoted.get(p);
  }

  /** Whether a clause on a cue lies in sentence {@code s}. */
  boolean hasClauseIn(int s) {
    for (int t = r.sentences().first(s); t < r.sentences().end(s); t++) {
      Find g = covering[t];
      if (g != null && (g.type() == QuotationType.INDIRECT || g.type() == QuotationType.REPORTED)) {
        return true;
      }
    }
    return false;
  }

  /** 1 for a Konjunktiv continuation, 2 for hearsay, 0 for neither. */
  int sentenceType(int s) {
    int[] counts = new int[3];
    int all = 0;
    int end = r.endOfOwnWords(s);
    for (int t = r.sentences().first(s); t < end; t++) {
      Find g = covering[t];
      all++;
      if (g != null) {
        counts[g.type() == QuotationType.INDIRECT_FREE_INDIRECT ? 1 : g.type() == QuotationType.FREE_INDIRECT ? 2
            : 0]++;
      }
    }
    return counts[1] * 2 > all ? 1 : counts[2] * 2 > all ? 2 : 0;
  }

  @Override
  public String around(int p) {
    Find g = covering[r.marks().open(p)];
    return g == null ? (anyIn(r.sentences().of(r.marks().open(p))) ? "beside" : "none") : g.type().name();
  }

  private boolean anyIn(int s) {
    for (int t = r.sentences().first(s); t < r.sentences().end(s); t++) {
      if (covering[t] != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String typeBefore(int s) {
    Find g = s < 1 ? null : last[s - 1];
    return g == null ? "none" : g.type().name();
  }

  @Override
  public boolean any() {
    return quotedSoFar;
  }

  /** Moves to sentence {@code s}: what comes later has not been quoted yet. */
  void at(int s) {
    quotedSoFar = firstQuoted < r.sentences().first(s);
  }

  @Override
  public String cueClassBefore(int s) {
    Find g = s < 1 ? null : last[s - 1];
    if (g == null || g.cue().isEmpty()) {
      return "";
    }
    int c = r.clauses().of(g.cue().get(0).begin());
    return c < 0 ? "" : r.clauses().predicate(c).verb().kind();
  }
}
