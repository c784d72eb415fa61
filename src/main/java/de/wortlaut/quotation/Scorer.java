package de.wortlaut.quotation;

import de.wortlaut.learning.Features;
import de.wortlaut.learning.LinearModel;
import org.jspecify.annotations.Nullable;

/** A model with the threshold above which its yes counts; without a model everything scores 0. */
record Scorer(@Nullable LinearModel model) {
  private static final double THRESHOLD = 0.36;

  double score(Features f) {
    return model == null ? 0 : model.score(f);
  }

  double threshold() {
    return THRESHOLD;
  }

  static double[] softmax(double[] z) {
    double max = z[0];
    for (double x : z) {
      max = Math.max(max, x);
    }
    double sum = 0;
    double[] p = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      p[i] = Math.exp(z[i] - max);
      sum += p[i];
    }
    for (int i = 0; i < z.length; i++) {
      p[i] /= sum;
    }
    return p;
  }
}
