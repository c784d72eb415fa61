package de.wortlaut.quotation;

import de.wortlaut.learning.Features;
import de.wortlaut.model.QuotationType;
import de.wortlaut.phrase.Phrases;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives every draft its frame, cue and the mention of its speaker. */
final class Attribution {
  static final int MOST_MENTIONS = 40;
  /** Further back than this many sentences no speech is carried on. */
  static final int FARTHEST = 6;

  private final Reading r;
  private final Scorer frameScorer;
  private final Scorer mentionScorer;
  private final Scorer addresseeScorer;
  private final MarkFrames frames;
  private final MentionFeatures mentionFeatures;
  private final Phrases phrases;
  private final Features f;

  /** An attribution that makes its features in {@code f}, which nobody else needs any more. */
  Attribution(Reading r, Features f, Scorer frameScorer, Scorer mentionScorer, Scorer addresseeScorer) {
    this.f = f;
    this.addresseeScorer = addresseeScorer;
    this.r = r;
    this.frameScorer = frameScorer;
    this.mentionScorer = mentionScorer;
    this.frames = new MarkFrames(r);
    this.mentionFeatures = new MentionFeatures(r);
    this.phrases = r.phrases();
  }

  void complete(Drafts drafts) {
    List<Draft> inOrder = new ArrayList<>(drafts.all());
    inOrder.sort(java.util.Comparator.comparingInt(Draft::begin));
    Draft before = null;
    for (Draft d : inOrder) {
      d.carried = before != null && d.sentence - before.lastSentence <= FARTHEST ? before : null;
      if (d.type == QuotationType.DIRECT && d.outer == null && !d.settled) {
        frame(d);
      }
      if (d.outer == null && resumes(d)) {
        drafts.merge(before, d);
        continue;
      }
      if (d.outer == null) {
        if (!d.settled) {
          mention(d);
          addressee(d);
        }
        before = d;
      }
    }
    for (Draft d : inOrder) {
      if (d.outer != null) {
        inherit(d);
      }
    }
  }

  /** „Das ist gut“, sagte er, „und es bleibt so.“: the second half of an interrupted sentence. */
  private boolean resumes(Draft d) {
    Draft c = d.carried;
    if (c == null || d.given || d.type != QuotationType.DIRECT || c.type != QuotationType.DIRECT) {
      return false;
    }
    boolean behind = c.lastSentence == d.sentence && d.begin() >= c.end();
    return behind && goesOn(d.begin()) && isInterrupted(c);
  }

  /** Whether words in marks open behind a comma with a small letter. */
  private boolean goesOn(int open) {
    return r.marks().markOf(open) >= 0 && open > 0 && r.tokens().is(open - 1, ',')
        && Character.isLowerCase(r.tokens().first(open + 1));
  }

  /** Whether the frame stands behind the words, and these end without a stop. */
  private boolean isInterrupted(Draft d) {
    return !d.frame.isEmpty() && d.frame.get(0).begin() >= d.end() && !r.isStop(d.end() - 2);
  }

  private void inherit(Draft d) {
    Draft outer = d.outer;
    if (outer == null) {
      return;
    }
    d.mention = outer.mention;
    if (outer.type == QuotationType.INDIRECT) {
      d.cue = outer.cue;
      d.frame = outer.frame;
    } else if (outer.type == QuotationType.INDIRECT_FREE_INDIRECT && outer.carried != null) {
      d.cue = outer.carried.cue;
      d.frame = outer.carried.frame;
    }
  }

  private void frame(Draft d) {
    int own = r.marks().markOf(d.begin());
    int p = own < 0 ? r.marks().outermost(d.begin()) : own;
    if (p < 0) {
      return; // annotators take words for direct speech that stand in no marks
    }
    List<Candidate> candidates = frames.of(p);
    double[] z = new double[candidates.size() + 2];
    frames.features(f, p, null, "none");
    z[0] = frameScorer.score(f);
    frames.features(f, p, null, carry(d));
    z[1] = d.carried == null ? Double.NEGATIVE_INFINITY : frameScorer.score(f);
    int best = z[1] > z[0] ? 1 : 0;
    for (int i = 0; i < candidates.size(); i++) {
      frames.features(f, p, candidates.get(i), "");
      z[i + 2] = frameScorer.score(f);
      best = z[i + 2] > z[best] ? i + 2 : best;
    }
    if (best >= 2) {
      Candidate c = candidates.get(best - 2);
      d.frame = c.frame();
      d.cue = c.cue();
      d.clause = c.clause();
      d.source = c.source();
    } else if (best == 1 && d.carried != null) {
      d.frame = d.carried.frame;
      d.cue = d.carried.cue;
      d.clause = d.carried.clause;
      d.source = new Range(d.begin(), d.begin());
    }
  }

  /** How the quotation before stands to this one, as a feature. */
  String carry(Draft d) {
    Draft c = d.carried;
    if (c == null) {
      return "carry";
    }
    boolean sameSentence = c.lastSentence == d.sentence;
    boolean sameBlock = r.sentences().block(c.lastSentence) == r.sentences().block(d.sentence);
    return "carry " + c.type.name() + (sameSentence ? " same" : d.sentence - c.lastSentence == 1 ? " next" : " far")
        + (sameBlock ? "" : " block") + (c.frame.isEmpty() ? " bare" : "");
  }

  /** Where the mention is looked for, the ranges of candidates; those of carried ones come first. */
  List<Range> mentionCandidates(Draft d) {
    List<Range> out = new ArrayList<>();
    Draft carried = d.carried;
    if (carried != null && carried.mention.size() == 1 && mayInherit(d)) {
      out.add(carried.mention.get(0));
    }
    if (d.source.length() > 0) {
      out.addAll(phrases.extents(d.source, MOST_MENTIONS));
      if (d.shape == Shape.PHRASE) {
        wholePhrase(out, d);
      }
    } else if (mayInherit(d) && d.sentence > 0 && r.start(d.sentence - 1) >= r.page().titleEnd()) {
      sentenceBefore(out, d);
    }
    return out;
  }

  private static boolean mayInherit(Draft d) {
    return d.shape == Shape.SENTENCE || (d.shape == Shape.MARKS && d.source.length() == 0);
  }

  private void sentenceBefore(List<Range> out, Draft d) {
    int s = d.sentence - 1;
    Draft carried = d.carried;
    for (Range phrase : phrases.extents(new Range(r.start(s), r.sentences().end(s)), 24)) {
      boolean talkedAbout = carried != null && carried.type != QuotationType.REPORTED
          && Ranges.common(List.of(phrase), carried.words) > 0;
      if (!talkedAbout) {
        out.add(phrase);
      }
    }
  }

  private void wholePhrase(List<Range> out, Draft d) {
    int cue = d.cue.isEmpty() ? -1 : d.cue.get(0).begin();
    Range whole = cue == d.source.begin() ? new Range(cue + 1, d.source.end())
        : cue == d.source.end() - 1 ? new Range(d.source.begin(), cue) : d.source;
    int end = whole.end();
    while (end > whole.begin() + 1 && r.tokens().is(end - 1, ',')) {
      end--; // it closes an apposition or opens the clause behind
    }
    Range phrase = new Range(whole.begin(), end);
    if (phrase.length() > 0 && !out.contains(phrase)) {
      out.add(phrase);
    }
    if (d.source.length() == 1) {
      out.add(d.source);
    }
  }

  boolean isInherited(Draft d, Range phrase) {
    Draft carried = d.carried;
    return mayInherit(d) && carried != null && carried.mention.size() == 1 && carried.mention.get(0).equals(phrase);
  }

  void begin(Features features, Draft d, List<Range> candidates) {
    mentionFeatures.begin(features, d, candidates);
  }

  void features(Features features, Draft d, @Nullable Range phrase, int k) {
    if (phrase == null) {
      mentionFeatures.nothing(features, d);
    } else {
      mentionFeatures.of(features, d, phrase, isInherited(d, phrase), k);
    }
  }

  private void mention(Draft d) {
    List<Range> candidates = mentionCandidates(d);
    begin(f, d, candidates);
    features(f, d, null, 0);
    double best = mentionScorer.score(f);
    Range found = null;
    for (int k = 0; k < candidates.size(); k++) {
      features(f, d, candidates.get(k), k);
      double z = mentionScorer.score(f);
      if (z > best) {
        best = z;
        found = candidates.get(k);
      }
    }
    d.mention = found == null ? List.of() : List.of(found);
  }

  /** Whom it may have been said to: the phrases of the frame beside the mention. */
  List<Range> addresseeCandidates(Draft d) {
    if (d.source.length() == 0 || d.shape == Shape.PHRASE) {
      return List.of();
    }
    List<Range> out = new ArrayList<>();
    for (Range phrase : phrases.extents(d.source, MOST_MENTIONS)) {
      if (Ranges.common(List.of(phrase), d.mention) == 0) {
        out.add(phrase);
      }
    }
    return out;
  }

  private void addressee(Draft d) {
    List<Range> candidates = addresseeCandidates(d);
    begin(f, d, candidates);
    features(f, d, null, 0);
    double best = addresseeScorer.score(f);
    for (int k = 0; k < candidates.size() && addresseeScorer.model() != null; k++) {
      features(f, d, candidates.get(k), k);
      double z = addresseeScorer.score(f);
      if (z > best) {
        best = z;
        d.addressee = List.of(candidates.get(k));
      }
    }
  }
}
