package de.wortlaut.phrase;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases of a page by their places. */
final class DraftTable {
  private final List<Draft> drafts;
  /** Of each token: the phrase whose first word or preposition it is, or -1. */
  private final int[] opening;
  /** Of each token: the innermost phrase whose core covers it, or -1. */
  private final int[] covering;

  DraftTable(PageWords words, List<Draft> drafts) {
    this.drafts = drafts;
    this.opening = new int[words.tokens.count()];
    this.covering = new int[words.tokens.count()];
    Arrays.fill(opening, -1);
    Arrays.fill(covering, -1);
    for (Draft d : drafts) {
      opening[d.preposition >= 0 ? d.preposition : d.begin] = d.index;
      Arrays.fill(covering, d.begin, d.end, d.index);
    }
  }

  List<Draft> all() {
    return drafts;
  }

  /** The phrase that begins at the token, its preposition counted; null if none does. */
  @Nullable
  Draft opening(int t) {
    return t < opening.length && opening[t] >= 0 ? drafts.get(opening[t]) : null;
  }

  /** Of each token the index of the innermost phrase whose core covers it, or -1; not to be changed. */
  int[] covering() {
    return covering;
  }

  /** Lets {@code d} begin at the first word of its owner. */
  void own(Draft owner, Draft d) {
    opening[owner.preposition >= 0 ? owner.preposition : owner.begin] = d.index;
  }

  /** The innermost phrase whose core covers the token, or null. */
  @Nullable
  Draft covering(int t) {
    return t >= 0 && t < covering.length && covering[t] >= 0 ? drafts.get(covering[t]) : null;
  }
}
