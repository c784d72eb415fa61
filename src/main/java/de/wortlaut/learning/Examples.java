package de.wortlaut.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a {@link Trainer} learns from: choices among candidates, and yes-or-no cases, by the numbers of their features. */
final class Examples {
  private final Map<Long, Integer> index = new HashMap<>();
  private final List<Long> keys = new ArrayList<>();
  private int[] seen = new int[1024];
  private final List<int[][]> groups = new ArrayList<>();
  /** Of each example the right candidates; of a yes-or-no one the first for yes, none for no. */
  private final List<BitSet> answers = new ArrayList<>();
  private final List<Float> importance = new ArrayList<>();
  private final int rarest;

  /** No examples yet; features seen in fewer than {@code rarest} candidates are left out. */
  Examples(int rarest) {
    this.rarest = rarest;
  }

  void add(List<long[]> candidates, BitSet right, double weight) {
    int[][] group = new int[candidates.size()][];
    for (int i = 0; i < group.length; i++) {
      group[i] = intern(candidates.get(i));
    }
    groups.add(group);
    answers.add(right);
    importance.add((float) weight);
  }

  private int[] intern(long[] features) {
    int[] ids = new int[features.length];
    for (int i = 0; i < features.length; i++) {
      Integer id = index.get(features[i]);
      if (id == null) {
        id = keys.size();
        index.put(features[i], id);
        keys.add(features[i]);
        if (id == seen.length) {
          seen = Arrays.copyOf(seen, 2 * id);
        }
      }
      seen[id]++;
      ids[i] = id;
    }
    return ids;
  }

  /** How many examples there are. */
  int count() {
    return groups.size();
  }

  /** How many features there are; the number behind the last stands for the constant of yes-or-no cases. */
  int features() {
    return keys.size();
  }

  long key(int feature) {
    return keys.get(feature);
  }

  /** In how many candidates feature {@code id} was seen. */
  int seen(int id) {
    return seen[id];
  }

  boolean isFrequent(int id) {
    return seen[id] >= rarest;
  }

  /** The features of the candidates of example {@code g}; a yes-or-no case has one. */
  int[][] candidates(int g) {
    return groups.get(g);
  }

  double importance(int g) {
    return importance.get(g);
  }

  /**
   * What the chosen scores of example {@code g} miss: overwrites each candidate's score by the slope of the loss there,
   * and gives the loss. A yes-or-no case has one score, its log odds.
   */
  double slopes(int g, double[] z) {
    BitSet right = answers.get(g);
    if (z.length == 1) {
      double p = LinearModel.sigmoid(z[0]);
      boolean yes = right.get(0);
      z[0] = importance(g) * (p - (yes ? 1 : 0));
      return -importance(g) * Math.log(Math.max(SMALLEST, yes ? p : 1 - p));
    }
    double max = Double.NEGATIVE_INFINITY;
    for (double x : z) {
      max = Math.max(max, x);
    }
    double total = 0;
    double ofRight = 0;
    for (int c = 0; c < z.length; c++) {
      z[c] = Math.exp(z[c] - max);
      total += z[c];
      ofRight += right.get(c) ? z[c] : 0;
    }
    double loss = -importance(g) * Math.log(Math.max(SMALLEST, ofRight / total));
    for (int c = 0; c < z.length; c++) {
      double share = !right.get(c) ? 0 : ofRight > 0 ? z[c] / ofRight : 1.0 / right.cardinality();
      z[c] = importance(g) * (z[c] / total - share);
    }
    return loss;
  }

  /** Keeps the loss of what is thought impossible finite. */
  private static final double SMALLEST = 1e-12;
}
