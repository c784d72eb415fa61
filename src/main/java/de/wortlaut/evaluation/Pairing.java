package de.wortlaut.evaluation;

import java.util.List;

/**
 * Annotated and found quotations paired one to one by the overlap of their tokens. Between equal
 * overlaps the type decides, then the overlap of speaker and cue; without overlap there is no pair.
 */
final class Pairing {
  /** From this overlap F1 on a part counts as found. */
  static final double FOUND = 0.5;
  private static final double SAME_TYPE = 0.01;
  private static final double SAME_SPEAKER = 0.001;
  private static final double SAME_CUE = 0.0001;

  private final List<Marked> gold;
  private final List<Marked> predicted;
  private final int[] partner;

  Pairing(List<Marked> gold, List<Marked> predicted) {
    this.gold = gold;
    this.predicted = predicted;
    double[][] weights = new double[gold.size()][predicted.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        weights[i][j] = weight(gold.get(i), predicted.get(j));
      }
    }
    partner = Assignment.ofLargestSum(weights);
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0 && weights[i][partner[i]] <= 0) {
        partner[i] = -1;
      }
    }
  }

  private static double weight(Marked gold, Marked predicted) {
    double overlap = gold.f1(predicted, Part.QUOTE);
    if (overlap == 0) {
      return 0;
    }
    return overlap
        + (gold.type() == predicted.type() ? SAME_TYPE : 0)
        + SAME_SPEAKER * gold.f1(predicted, Part.SPEAKER)
        + SAME_CUE * gold.f1(predicted, Part.CUE);
  }

  /** Position of the found quotation that belongs to an annotated one, -1 for none. */
  int partner(int goldPosition) {
    return partner[goldPosition];
  }

  /** The same if their overlap F1 is at least 0.5, otherwise -1. */
  int found(int goldPosition) {
    int j = partner[goldPosition];
    return j >= 0 && gold.get(goldPosition).f1(predicted.get(j), Part.QUOTE) >= FOUND ? j : -1;
  }
}
