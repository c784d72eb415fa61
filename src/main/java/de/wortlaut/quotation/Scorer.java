package de.wortlaut.quotation;

import de.wortlaut.learning.Features;
import de.wortlaut.learning.LinearModel;
import org.jspecify.annotations.Nullable;

/** A model with the threshold above which its yes counts; without a model everything scores 0. */
record Scorer(@Nullable LinearModel model) {
  private static final double SHARPNESS = 0.7;
  private static final double THRESHOLD = .33;

  double score(Features f) {
    return model == null ? 0 : model.score(f);
  }

  double threshold() {
    return THRESHOLD;
  }

  /** Makes probabilities of scores, in place. */
  static double[] softmax(double[] z) {
    double max = z[0];
    for (double x : z) {
      max = Math.max(max, x);
    }
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      z[i] = Math.exp(z[i] - max);
      sum += z[i];
    }
    for (int i = 0; i < z.length; i++) {
      z[i] /= sum;
    }
    return z;
  }

  /**
   * A model's probability drawn towards even odds, by the factor on its log odds that made claimed
   * and measured confidence agree out of fold (Platt scaling without a constant).
   */
  static double calibrated(double probability) {
    double p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    return LinearModel.sigmoid(SHARPNESS * Math.log(p / (1 - p)));
  }
}
