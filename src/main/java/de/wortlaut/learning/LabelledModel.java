package de.wortlaut.learning;

import java.util.Arrays;
import java.util.List;

/**
 * A linear model whose features end in one of a few labels, laid out so that one look-up gives a
 * feature's weights for all of them. Immutable, thread-safe.
 */
public final class LabelledModel {
  /** Bits of the filter for each place in the table: one in eight of the features without weights passes at most. */
  private static final int FILTER = 4;

  private final int labels;
  /** Of each place in the table the key, and beside it one more than the row of the weights; 0 if the place is free. */
  private long[] slots = new long[32];
  /** A bit for each key that has weights, so that most of the others cost no look into the table, which is large. */
  private long[] filter = {};
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
    out.makeFilter();
    return out;
  }

  private void put(long part, int label, float weight) {
    int row = row(part);
    rows[row * labels + label] = weight;
  }

  /** The row of the feature {@code part}, a new one if it has none; the table stays at most half full. */
  private int row(long part) {
    int i = place(part);
    if (slots[i + 1] != 0) {
      return (int) slots[i + 1] - 1;
    }
    if (4 * (features + 1) > slots.length) {
      grow();
      i = place(part);
    }
    if ((features + 1) * labels > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(2 * rows.length, 16 * labels));
    }
    slots[i] = part;
    slots[i + 1] = features + 1;
    return features++;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int k = 0; k < old.length; k += 2) {
      if (old[k + 1] != 0) {
        int i = place(old[k]);
        slots[i] = old[k];
        slots[i + 1] = old[k + 1];
      }
    }
  }

  private void makeFilter() {
    filter = new long[Math.max(1, FILTER * slots.length / 2 / Long.SIZE)];
    for (int k = 0; k < slots.length; k += 2) {
      if (slots[k + 1] != 0) {
        filter[word(slots[k])] |= 1L << slots[k];
      }
    }
  }

  /** Word of the filter for {@code part}, whose last bits say which bit. */
  private int word(long part) {
    return (int) (part >>> Integer.SIZE) & filter.length - 1;
  }

  /** Where {@code part} stands in the table, or else the free place for it. */
  private int place(long part) {
    int i = 2 * (int) (part ^ (part >>> 17)) & slots.length - 1;
    while (slots[i + 1] != 0 && slots[i] != part) {
      i = i + 2 & slots.length - 1;
    }
    return i;
  }

  /** Adds the weights of the first {@code count} features to the scores of all labels. */
  void add(long[] parts, int count, double[] scores) {
    for (int from = 0; from < count; from += Long.SIZE) {
      int to = Math.min(count, from + Long.SIZE);
      long some = 0;
      for (int i = from; i < to; i++) { // without a branch, which nothing could predict
        some |= (filter[word(parts[i])] >>> parts[i] & 1) << i - from;
      }
      for (; some != 0; some &= some - 1) {
        add(parts[from + Long.numberOfTrailingZeros(some)], scores);
      }
    }
  }

  private void add(long part, double[] scores) {
    int i = place(part);
    if (slots[i + 1] == 0) {
      return;
    }
    int row = ((int) slots[i + 1] - 1) * labels;
    for (int l = 0; l < labels; l++) {
      scores[l] += rows[row + l];
    }
  }
}
