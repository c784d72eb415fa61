package de.wortlaut.quotation;

import de.wortlaut.learning.FeatureNames;
import de.wortlaut.learning.Features;
import de.wortlaut.learning.Trainer;
import de.wortlaut.model.QuotationType;
import de.wortlaut.text.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns annotated pages into examples for the models of {@link QuotationFinder}. Not thread-safe.
 */
public final class QuotationExamples {
  private static final double ALIKE = 0.5;
  /** Eight is as good in articles, but draws rare constructions to nothing where they stand alone. */
  private static final double PRIOR = 4;

  private final Map<String, Trainer> trainers = new LinkedHashMap<>();
  private final @Nullable FeatureNames names;
  private final Features f;

  /** Examples whose weights will be written if {@code names} is given. */
  public QuotationExamples(long seed, @Nullable FeatureNames names) {
    this.names = names;
    this.f = new Features(names);
    trainers.put("verb", Trainer.exact(PRIOR, 2).withUnits(seed));
    trainers.put("phrase", Trainer.exact(PRIOR, 2).withUnits(seed));
    trainers.put("sentence", Trainer.exact(PRIOR, 2).withUnits(seed));
    trainers.put("marks", Trainer.exact(PRIOR, 2).withUnits(seed));
    trainers.put("mark-frame", new Trainer(1e-3, 20, 2, seed));
    trainers.put("addressee", Trainer.exact(PRIOR, 2));
    trainers.put("mention", Trainer.exact(PRIOR, 2));
  }

  /** Trains all models and writes them. */
  public void write(Appendable out) throws IOException {
    FeatureNames recorded = names;
    if (recorded == null) {
      throw new IllegalStateException("no feature names were recorded");
    }
    for (var e : trainers.entrySet()) {
      e.getValue().write(out, e.getKey(), recorded);
    }
  }

  private Trainer trainer(String name) {
    Trainer trainer = trainers.get(name);
    if (trainer == null) {
      throw new IllegalStateException(name);
    }
    return trainer;
  }

  /** Adds an annotated page; {@code gold} is ordered by begin. */
  public void add(Reading r, List<Find> gold) {
    GoldHistory history = new GoldHistory(r, gold);
    Map<Find, Candidate> matched = new HashMap<>();
    cues(r, gold, matched, history);
    SentenceFeatures sentences = new SentenceFeatures(r);
    for (int s = 0; s < r.sentences().count(); s++) {
      if (r.page().isBody(s) && sentences.isPossible(s, history) && !history.hasClauseIn(s)) {
        history.at(s);
        sentence(sentences, s, history);
      }
    }
    marks(r, gold, history);
    mentions(r, gold, matched);
  }

  private void cues(Reading r, List<Find> gold, Map<Find, Candidate> matched, GoldHistory history) {
    Group.Finder finder = new Group.Finder(r);
    List<Find> wanted = gold.stream()
        .filter(g -> g.type() == QuotationType.INDIRECT || g.type() == QuotationType.REPORTED)
        .toList();
    List<List<Group>> groups = new ArrayList<>();
    for (int s = 0; s < r.sentences().count(); s++) {
      groups.add(r.page().isBody(s) ? finder.of(s) : List.of());
    }
    Map<Group, Integer> right = new IdentityHashMap<>();
    for (Find g : wanted) {
      int s = r.sentences().of(g.words().get(g.words().size() - 1).begin());
      List<Group> near = new ArrayList<>(groups.get(s));
      near.addAll(s + 1 < groups.size() ? groups.get(s + 1) : List.of()); // „Das teilte X mit“, marked without „Das“
      match(near, right, g, matched);
    }
    for (int s = 0; s < groups.size(); s++) {
      history.at(s);
      for (Group group : groups.get(s)) {
        example(finder, group, right.getOrDefault(group, -1), history);
      }
    }
  }

  /** Gives a gold quotation to the group whose best candidate agrees with it in words and cue. */
  private static void match(List<Group> groups, Map<Group, Integer> right, Find g, Map<Find, Candidate> matched) {
    double best = 0;
    int bestGroup = -1;
    int bestCandidate = -1;
    for (int i = 0; i < groups.size(); i++) {
      List<Candidate> candidates = groups.get(i).candidates();
      for (int k = 0; k < candidates.size() && !right.containsKey(groups.get(i)); k++) {
        Candidate c = candidates.get(k);
        double words = Ranges.overlap(c.words(), g.words());
        if (c.type() == g.type() && words >= ALIKE) {
          double score = words + 0.5 * Ranges.overlap(c.cue(), g.cue()) + 0.2 * Ranges.overlap(c.frame(), g.frame())
              + (g.mention().isEmpty() ? 0 : 0.1 * Math.min(1, Ranges.common(List.of(c.source()), g.mention())));
          if (score > best) {
            best = score;
            bestGroup = i;
            bestCandidate = k;
          }
        }
      }
    }
    if (bestGroup >= 0) {
      right.put(groups.get(bestGroup), bestCandidate);
      matched.put(g, groups.get(bestGroup).candidates().get(bestCandidate));
    }
  }

  private void example(Group.Finder finder, Group group, int right, GoldHistory history) {
    List<long[]> choices = new ArrayList<>();
    for (int k = -1; k < group.candidates().size(); k++) {
      finder.features(f, group, k, history);
      choices.add(f.distinctKeys());
    }
    trainer(group.model()).addChoice(choices, right + 1);
  }

  private void sentence(SentenceFeatures features, int s, GoldHistory history) {
    String[] types = {"0", "IF", "F"};
    List<long[]> choices = new ArrayList<>();
    for (String type : types) {
      features.of(f, s, type, history);
      choices.add(f.distinctKeys());
    }
    trainer("sentence").addChoice(choices, history.sentenceType(s));
  }

  private void marks(Reading r, List<Find> gold, GoldHistory history) {
    MarkFeatures features = new MarkFeatures(r);
    for (int p = 0; p < r.marks().count(); p++) {
      int open = r.marks().open(p);
      if (!r.page().isBody(r.sentences().of(open))) {
        continue;
      }
      List<Range> words = Ranges.of(open, r.marks().end(p));
      Find direct = gold.stream()
          .filter(g -> g.type() == QuotationType.DIRECT && Ranges.overlap(g.words(), words) >= 0.6)
          .findFirst().orElse(null);
      features.of(f, p, history);
      trainer("marks").add(f, direct != null);
      if (direct != null) {
        history.quote(p);
      }
    }
  }

  private void mentions(Reading r, List<Find> gold, Map<Find, Candidate> matched) {
    Scorer none = new Scorer(null);
    Attribution attribution = new Attribution(r, new Features(), none, none, none);
    MarkFrames frames = new MarkFrames(r);
    Draft before = null;
    for (Find g : gold) {
      if (g.nestedIn() >= 0) {
        continue;
      }
      Draft d = draft(r, g, matched.get(g));
      d.carried = before != null && d.sentence - before.lastSentence <= Attribution.FARTHEST ? before : null;
      if (g.type() == QuotationType.DIRECT && r.marks().markOf(d.begin()) >= 0) {
        frame(attribution, frames, d, g, r.marks().markOf(d.begin()));
      }
      mention(attribution, d, g);
      d.mention = g.mention();
      addressee(attribution, d, g);
      d.frame = g.frame();
      d.cue = g.cue();
      before = d;
    }
  }

  private static Draft draft(Reading r, Find g, @Nullable Candidate c) {
    int s = r.sentences().of(g.words().get(0).begin());
    Shape shape = g.type() == QuotationType.DIRECT ? Shape.MARKS : Shape.SENTENCE;
    int begin = g.words().get(0).begin();
    Candidate base = c != null ? c
        : new Candidate(g.type(), shape, g.words(), List.of(), List.of(), -1, new Range(begin, begin));
    Draft d = new Draft(base, s, 1);
    d.lastSentence = r.sentences().of(g.words().get(g.words().size() - 1).end() - 1);
    return d;
  }

  private void frame(Attribution attribution, MarkFrames frames, Draft d, Find g, int p) {
    List<Candidate> candidates = frames.of(p);
    int right = -1;
    double best = 0.3;
    for (int k = 0; k < candidates.size(); k++) {
      double score =
          Ranges.overlap(candidates.get(k).frame(), g.frame()) + Ranges.overlap(candidates.get(k).cue(), g.cue());
      if (score > best) {
        best = score;
        right = k;
      }
    }
    boolean carried = d.carried != null && !g.frame().isEmpty() && Ranges.overlap(d.carried.frame, g.frame()) > 0.5;
    List<long[]> choices = new ArrayList<>();
    frames.features(f, p, null, "none");
    choices.add(f.distinctKeys());
    frames.features(f, p, null, attribution.carry(d));
    choices.add(f.distinctKeys());
    for (Candidate c : candidates) {
      frames.features(f, p, c, "");
      choices.add(f.distinctKeys());
    }
    trainer("mark-frame").addChoice(choices, carried ? 1 : right >= 0 ? right + 2 : 0);
    if (!carried && right >= 0) {
      d.clause = candidates.get(right).clause();
      d.source = candidates.get(right).source();
      d.cue = candidates.get(right).cue();
    }
  }

  private void mention(Attribution attribution, Draft d, Find g) {
    phrase("mention", attribution, d, attribution.mentionCandidates(d), g.mention());
  }

  private void addressee(Attribution attribution, Draft d, Find g) {
    phrase("addressee", attribution, d, attribution.addresseeCandidates(d), g.addressee());
  }

  /** Adds the choice of the phrase that overlaps most with the annotated one; none if there is none. */
  private void phrase(String model, Attribution attribution, Draft d, List<Range> candidates, List<Range> gold) {
    int right = -1;
    double best = 0.45;
    for (int k = 0; k < candidates.size(); k++) {
      double score = Ranges.overlap(List.of(candidates.get(k)), gold);
      if (score > best) {
        best = score;
        right = k;
      }
    }
    if (!gold.isEmpty() && right < 0) {
      return;
    }
    attribution.begin(f, d, candidates);
    List<long[]> choices = new ArrayList<>();
    for (int k = -1; k < candidates.size(); k++) {
      attribution.features(f, d, k < 0 ? null : candidates.get(k), Math.max(k, 0));
      choices.add(f.distinctKeys());
    }
    if (choices.size() > 1) {
      trainer(model).addChoice(choices, right + 1);
    }
  }
}
