package de.wortlaut.quotation;

import de.wortlaut.model.QuotationType;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The quotations decided so far, and what the next decisions ask of them. */
final class Drafts implements MarkFeatures.History {
  private final Reading r;
  private final List<Draft> all = new ArrayList<>();
  private final @Nullable Draft[] covering;
  private final @Nullable Draft[] lastOf;
  /** The pairs of marks that were taken for somebody's words. */
  private final BitSet quoted = new BitSet();

  Drafts(Reading r) {
    this.r = r;
    this.covering = new Draft[r.tokens().count()];
    this.lastOf = new Draft[r.sentences().count()];
  }

  List<Draft> all() {
    return all;
  }

  void add(Draft d) {
    all.add(d);
    for (int s = d.sentence; s <= d.lastSentence; s++) {
      Draft last = lastOf[s];
      if (last == null || last.end() <= d.begin() || d.type != QuotationType.DIRECT) {
        lastOf[s] = d;
      }
    }
    if (d.type != QuotationType.DIRECT) {
      for (Range w : d.words) {
        for (int t = w.begin(); t < w.end(); t++) {
          covering[t] = d;
        }
      }
    }
  }

  /** Makes {@code second} a piece of {@code first}. */
  void merge(Draft first, Draft second) {
    List<Range> words = new ArrayList<>(first.words);
    words.addAll(second.words);
    first.words = List.copyOf(words);
    first.lastSentence = second.lastSentence;
    all.remove(second);
  }

  boolean isFree(Candidate c) {
    for (Range w : c.words()) {
      for (int t = w.begin(); t < w.end(); t++) {
        if (covering[t] != null) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a quotation that is no Direct lies in sentence {@code s}. */
  boolean hasClauseIn(int s) {
    for (int t = r.sentences().first(s); t < r.sentences().end(s); t++) {
      if (covering[t] != null) {
        return true;
      }
    }
    return false;
  }

  /** Adds sentence {@code s}, or carries the same type on from the sentence before. */
  void addSentence(int s, QuotationType type, double confidence) {
    Draft before = s > 0 ? lastOf[s - 1] : null;
    int begin = r.start(s);
    int end = r.endOfOwnWords(s);
    if (before != null && before.type == type && before.shape == Shape.SENTENCE
        && r.sentences().block(s - 1) == r.sentences().block(s)) {
      before.words = List.of(new Range(before.begin(), end));
      before.lastSentence = s;
      before.confidence = Math.max(before.confidence, confidence);
      lastOf[s] = before;
      for (int t = begin; t < end; t++) {
        covering[t] = before;
      }
      return;
    }
    Draft d = new Draft(new Candidate(type, Shape.SENTENCE, Ranges.of(begin, end), List.of(), List.of(), -1,
        new Range(begin, begin)), s, confidence);
    add(d);
  }

  void addMarked(int p, double confidence) {
    int open = r.marks().open(p);
    int end = r.marks().end(p);
    int s = r.sentences().of(open);
    Draft outer = covering[open];
    Draft d = new Draft(new Candidate(QuotationType.DIRECT, Shape.MARKS, Ranges.of(open, end), List.of(), List.of(), -1,
        new Range(open, open)), s, confidence);
    if (outer != null && outer.contains(open, end)) {
      d.outer = outer;
    }
    d.lastSentence = r.sentences().of(end - 1);
    quoted.set(p);
    add(d);
  }

  @Override
  public boolean isQuoted(int p) {
    return quoted.get(p);
  }

  @Override
  public String around(int p) {
    Draft d = covering[r.marks().open(p)];
    return d == null ? (hasClauseIn(r.sentences().of(r.marks().open(p))) ? "beside" : "none") : d.type.name();
  }

  @Nullable
  Draft lastIn(int s) {
    return s < 0 || s >= lastOf.length ? null : lastOf[s];
  }

  @Override
  public String typeBefore(int s) {
    Draft d = lastIn(s - 1);
    return d == null ? "none" : d.type.name();
  }

  @Override
  public boolean any() {
    return !all.isEmpty();
  }

  @Override
  public String cueClassBefore(int s) {
    Draft d = lastIn(s - 1);
    if (d == null || d.cue.isEmpty()) {
      return "";
    }
    return d.clause < 0 ? "" : r.clauses().predicate(d.clause).verb().kind();
  }

  /** All quotations in tokens, ordered by begin, then the longer first. */
  List<Find> finds() {
    all.sort(Comparator.comparingInt(Draft::begin).thenComparing(Comparator.comparingInt(Draft::end).reversed())
        .thenComparing(d -> d.type));
    Map<Draft, Integer> position = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      position.put(all.get(i), i);
    }
    List<Find> out = new ArrayList<>();
    for (Draft d : all) {
      out.add(new Find(d.type, d.words, d.cue, d.frame, d.addressee, d.mention, d.confidence,
          d.outer == null ? -1 : position.getOrDefault(d.outer, -1),
          d.carried == null ? -1 : position.getOrDefault(d.carried, -1)));
    }
    return out;
  }
}
