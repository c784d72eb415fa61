package de.wortlaut.learning;

import java.util.Arrays;
import java.util.List;

/**
 * A linear model whose features end in one of a few labels, laid out so that one look-up gives a
 * feature's weights for all of them. Immutable, thread-safe.
 */
public final class LabelledModel {
  private final int labels;
  private long[] keys = new long[16];
  /** Of each place in the table: which row has the weights. */
  private int[] rowOf = new int[keys.length];
  /** Weights of the labels, a row a feature. */
  private float[] rows = new float[0];
  private int features;

  private LabelledModel(int labels) {
    this.labels = labels;
  }

  /**
   * {@return {@code model} laid out for {@code labels}; features with other third values are left out}
   *
   * @param model a model that was read from a weights file
   * @param labels the labels, in the order in which scores are asked for
   */
  public static LabelledModel of(LinearModel model, List<String> labels) {
    LabelledModel out = new LabelledModel(labels.size());
    for (int l = 0; l < labels.size(); l++) {
      int label = l;
      int hash = labels.get(l).hashCode();
      model.forEachWith(hash, (key, weight) -> out.put(Features.partOf(key, hash), label, weight));
    }
    return out;
  }

  private void put(long part, int label, float weight) {
    int row = row(part);
    rows[row * labels + label] = weight;
  }

  /** The row of the feature {@code part}, a new one if it has none; the table stays at most half full. */
  private int row(long part) {
    int i = place(part);
    if (keys[i] == part) {
      return rowOf[i];
    }
    if (2 * (features + 1) > keys.length) {
      grow();
      i = place(part);
    }
    if ((features + 1) * labels > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(2 * rows.length, 16 * labels));
    }
    keys[i] = part;
    rowOf[i] = features;
    return features++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rowOf;
    keys = new long[2 * oldKeys.length];
    rowOf = new int[keys.length];
    for (int k = 0; k < oldKeys.length; k++) {
      if (oldKeys[k] != 0) {
        int i = place(oldKeys[k]);
        keys[i] = oldKeys[k];
        rowOf[i] = oldRows[k];
      }
    }
  }

  /** Where {@code part} stands in the table, or else the free place for it. */
  private int place(long part) {
    int i = (int) (part ^ (part >>> 17)) & keys.length - 1;
    while (keys[i] != 0 && keys[i] != part) {
      i = (i + 1) & keys.length - 1;
    }
    return i;
  }

  /** Adds the weights of the feature {@code part} to the scores of all labels. */
  void add(long part, double[] scores) {
    int i = place(part);
    if (keys[i] != part || part == 0) {
      return;
    }
    int row = rowOf[i] * labels;
    for (int l = 0; l < labels; l++) {
      scores[l] += rows[row + l];
    }
  }
}
