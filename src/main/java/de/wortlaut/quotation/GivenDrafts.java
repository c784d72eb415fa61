package de.wortlaut.quotation;

import de.wortlaut.learning.Features;
import de.wortlaut.model.QuotationType;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes drafts of quotations whose words and types are handed in. One page each. */
final class GivenDrafts {
  private static final double ALIKE = 0.5;

  private final Reading r;
  private final Scorer verb;
  private final Scorer phrase;
  private final Group.Finder groups;
  private final List<Draft> turns = new ArrayList<>();
  private final Drafts drafts;
  private final Features f = new Features();

  GivenDrafts(Reading r, Scorer verb, Scorer phrase, boolean interviews) {
    this.r = r;
    this.verb = verb;
    this.phrase = phrase;
    this.groups = new Group.Finder(r);
    this.drafts = new Drafts(r);
    if (interviews) {
      Drafts answers = new Drafts(r);
      new Interviews(r).addTo(answers);
      turns.addAll(answers.all());
    }
  }

  Drafts of(List<Find> given) {
    List<Draft> made = new ArrayList<>();
    for (Find g : given) {
      Draft d = draft(g);
      d.given = true;
      d.lastSentence = r.sentences().of(g.end() - 1);
      boolean ownCue = d.shape != Shape.MARKS && d.shape != Shape.SENTENCE;
      d.outer = ownCue || g.nestedIn() < 0 || g.nestedIn() >= made.size() ? null : made.get(g.nestedIn());
      made.add(d);
      drafts.add(d);
    }
    return drafts;
  }

  private Draft draft(Find g) {
    int begin = g.begin();
    if (g.type() == QuotationType.INDIRECT || g.type() == QuotationType.REPORTED) {
      int s = r.sentences().of(g.words().get(g.words().size() - 1).begin());
      Candidate c = candidate(g, s);
      if (c != null) {
        return new Draft(new Candidate(g.type(), c.shape(), g.words(), c.cue(), c.frame(), c.clause(), c.source()), s,
            1);
      }
    }
    Shape shape = g.type() == QuotationType.DIRECT ? Shape.MARKS : Shape.SENTENCE;
    Draft d = new Draft(
        new Candidate(g.type(), shape, g.words(), List.of(), List.of(), -1, new Range(begin, begin)),
        r.sentences().of(begin), 1);
    Draft turn = g.type() == QuotationType.DIRECT ? turn(g) : null;
    if (turn != null) {
      d.settled = true;
      d.frame = turn.frame;
      d.mention = turn.mention;
    }
    return d;
  }

  private @Nullable Draft turn(Find g) {
    for (Draft turn : turns) {
      if (Ranges.overlap(turn.words, g.words()) >= ALIKE) {
        return turn;
      }
    }
    return null;
  }

  /** The candidate of sentence {@code s} that fits the words best, of equal ones that which the weights prefer. */
  private @Nullable Candidate candidate(Find g, int s) {
    Candidate best = null;
    double most = 0;
    for (Group group : groups.of(s)) {
      double[] p = null;
      for (int k = 0; k < group.candidates().size(); k++) {
        Candidate c = group.candidates().get(k);
        double words = c.type() == g.type() ? Ranges.overlap(c.words(), g.words()) : 0;
        if (words >= ALIKE) {
          p = p == null ? probabilities(group) : p;
          // a sum, since a stop or a comma more must not outweigh a cue that nobody would take
          double score = words + p[k + 1];
          if (score > most) {
            most = score;
            best = c;
          }
        }
      }
    }
    return best;
  }

  private double[] probabilities(Group group) {
    double[] z = new double[group.candidates().size() + 1];
    for (int i = 0; i < z.length; i++) {
      groups.features(f, group, i - 1, drafts);
      z[i] = (group.phrase() ? phrase : verb).score(f);
    }
    return Scorer.softmax(z);
  }
}
