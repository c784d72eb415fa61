package de.wortlaut.learning;

import java.util.List;

/**
 * A linear model whose features end in one of a few labels, laid out so that one look-up gives a
 * feature's weights for all of them. Immutable, thread-safe.
 */
public final class LabelledModel {
  private final int labels;
  private final long[] keys;
  private final float[] rows;
  private final int mask;

  private LabelledModel(int labels, int features) {
    int capacity = Integer.highestOneBit(Math.max(8, 2 * features)) * 2;
    this.labels = labels;
    this.keys = new long[capacity];
    this.rows = new float[capacity * labels];
    this.mask = capacity - 1;
  }

  /**
   * {@return {@code model} laid out for {@code labels}; features with other third values are left out}
   *
   * @param model a model that was read from a weights file
   * @param labels the labels, in the order in which scores are asked for
   */
  public static LabelledModel of(LinearModel model, List<String> labels) {
    LabelledModel out = new LabelledModel(labels.size(), model.size());
    for (int l = 0; l < labels.size(); l++) {
      int label = l;
      int hash = labels.get(l).hashCode();
      model.forEachWith(hash,
          (key, weight) -> out.rows[out.slot(Features.partOf(key, hash)) * out.labels + label] = weight);
    }
    return out;
  }

  private int slot(long part) {
    int i = first(part);
    while (keys[i] != 0 && keys[i] != part) {
      i = (i + 1) & mask;
    }
    keys[i] = part;
    return i;
  }

  private int first(long part) {
    return (int) (part ^ (part >>> 17)) & mask;
  }

  /** Adds the weights of the feature {@code part} to the scores of all labels. */
  void add(long part, double[] scores) {
    int i = first(part);
    while (keys[i] != part) {
      if (keys[i] == 0) {
        return;
      }
      i = (i + 1) & mask;
    }
    for (int l = 0; l < labels; l++) {
      scores[l] += rows[i * labels + l];
    }
  }
}
