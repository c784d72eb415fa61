package de.wortlaut.learning;

/** Minus the logarithm of how likely weights make the right answers, with an L2 prior: what {@link Lbfgs} minimises. */
final class Likelihood implements Lbfgs.Function {
  private final Examples examples;
  private final double prior;

  Likelihood(Examples examples, double prior) {
    this.examples = examples;
    this.prior = prior;
  }

  @Override
  public double at(double[] w, double[] gradient) {
    int n = examples.features();
    double loss = 0;
    for (int i = 0; i < n; i++) {
      gradient[i] = prior * w[i];
      loss += prior * w[i] * w[i] / 2;
    }
    gradient[n] = 0;
    for (int g = 0; g < examples.count(); g++) {
      int[][] candidates = examples.candidates(g);
      double[] z = new double[candidates.length];
      for (int c = 0; c < z.length; c++) {
        z[c] = z.length == 1 ? w[n] : 0;
        for (int id : candidates[c]) {
          z[c] += w[id];
        }
      }
      loss += examples.slopes(g, z);
      add(candidates, z, gradient);
      gradient[n] += z.length == 1 ? z[0] : 0;
    }
    return loss;
  }

  private void add(int[][] candidates, double[] slopes, double[] gradient) {
    for (int c = 0; c < slopes.length; c++) {
      for (int id : candidates[c]) {
        if (examples.isFrequent(id)) {
          gradient[id] += slopes[c];
        }
      }
    }
  }
}
