package de.wortlaut.speaker;

import de.wortlaut.learning.FeatureNames;
import de.wortlaut.learning.Features;
import de.wortlaut.learning.LinearModel;
import de.wortlaut.learning.Weights;
import de.wortlaut.model.Speaker;
import de.wortlaut.quotation.Find;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides by a conditional logit: the candidate of the greatest weight. Immutable and thread-safe. */
public final class LearnedDecision implements AntecedentDecision {
  static final String MODEL = "antecedent";

  private final LinearModel model;

  private LearnedDecision(LinearModel model) {
    this.model = model;
  }

  /** The decision by {@code weights}, or null if they have no model of antecedents: the rules then decide. */
  public static @Nullable LearnedDecision of(Weights weights) {
    LinearModel model = weights.model(MODEL);
    return model == null ? null : new LearnedDecision(model);
  }

  /** The strongest features of a candidate, {@code names} recording what they are called. */
  List<String> strongest(Features features, FeatureNames names, int most) {
    return model.strongest(features, names, most);
  }

  @Override
  public Chosen decide(Find find, List<Speaker> candidates, FeaturesOf features) {
    Features f = new Features();
    double[] scores = new double[candidates.size()];
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      features.put(i, f);
      scores[i] = model.score(f);
      best = scores[i] > scores[best] ? i : best;
    }
    double all = 0;
    for (double score : scores) {
      all += Math.exp(score - scores[best]);
    }
    return new Chosen(best, 1 / all);
  }
}
