package de.wortlaut.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** Counts labels by their numbers. */
final class LabelTally implements Counting.Tally {
  private final Labels labels;
  private final boolean dropFirst;
  private final int[] counts;
  private LongValues numbers = LongValues.IDENTITY;
  private SortedSetDocValues values = DocValues.emptySortedSet();
  private @Nullable SortedDocValues single;

  /**
   * Counts nothing yet.
   *
   * @param dropFirst whether the first letter of a label is not shown
   */
  LabelTally(Labels labels, boolean dropFirst) {
    this.labels = labels;
    this.dropFirst = dropFirst;
    this.counts = new int[labels.size()];
  }

  @Override
  public void next(LeafReaderContext leaf) throws IOException {
    numbers = labels.map().getGlobalOrds(leaf.ord);
    values = DocValues.getSortedSet(leaf.reader(), labels.field());
    single = DocValues.unwrapSingleton(values);
  }

  @Override
  public void add(int doc) throws IOException {
    if (single != null) {
      if (single.advanceExact(doc)) {
        counts[(int) numbers.get(single.ordValue())]++;
      }
    } else if (values.advanceExact(doc)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        counts[(int) numbers.get(values.nextOrd())]++;
      }
    }
  }

  @Override
  public List<Count> top(int limit) throws IOException {
    // Least first; of equal counts the later label goes first.
    PriorityQueue<Integer> best =
        new PriorityQueue<>(
            (a, b) -> counts[a] != counts[b]
                ? Integer.compare(counts[a], counts[b])
                : Integer.compare(b, a));
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] == 0 || (best.size() == limit && counts[number] <= counts[best.element()])) {
        continue;
      }
      best.add(number);
      if (best.size() > limit) {
        best.poll();
      }
    }
    List<Count> top = new ArrayList<>(best.size());
    while (!best.isEmpty()) {
      int number = best.remove();
      String label = labels.label(number);
      top.add(0, new Count(dropFirst ? label.substring(1) : label, counts[number]));
    }
    return top;
  }
}
