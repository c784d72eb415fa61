package de.wortlaut.speaker;

import de.wortlaut.learning.FeatureNames;
import de.wortlaut.learning.Features;
import de.wortlaut.model.Speaker;
import de.wortlaut.quotation.Find;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Decides as a {@link LearnedDecision} does and notes why. For one page; not thread-safe. */
public final class ExplainedDecision implements AntecedentDecision {
  /** As many as one reads at a glance. */
  private static final int MOST_FEATURES = 5;

  private final LearnedDecision decision;
  private final FeatureNames names = new FeatureNames();
  private final Map<Find, List<Considered>> considered = new IdentityHashMap<>();

  /**
   * Somebody who could have been meant.
   *
   * @param speaker who
   * @param chosen whether it was decided so
   * @param reasons the strongest features, with their weights
   */
  public record Considered(Speaker speaker, boolean chosen, List<String> reasons) {
    /** Copies the list. */
    public Considered {
      reasons = List.copyOf(reasons);
    }
  }

  /** Notes what {@code decision} decides. */
  public ExplainedDecision(LearnedDecision decision) {
    this.decision = decision;
  }

  @Override
  public Chosen decide(Find find, List<Speaker> candidates, FeaturesOf features) {
    Chosen chosen = decision.decide(find, candidates, features);
    Features f = new Features(names);
    List<Considered> all = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      features.put(i, f);
      all.add(new Considered(candidates.get(i), i == chosen.candidate(), decision.strongest(f, names, MOST_FEATURES)));
    }
    considered.put(find, all);
    return chosen;
  }

  /** Who was considered for the speaker of {@code find}; empty where the words name their speaker themselves. */
  public List<Considered> of(Find find) {
    return considered.getOrDefault(find, List.of());
  }
}
