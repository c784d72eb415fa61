package de.wortlaut.index;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The labels of a field, numbered across the segments of one reader. Immutable, thread-safe.
 *
 * @param field of sorted or sorted-set values
 * @param leaves the reader's segments
 * @param map from a segment's numbers to the reader's
 */
record Labels(String field, List<LeafReaderContext> leaves, OrdinalMap map) {

  static Labels of(IndexReader reader, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      values[leaf.ord] = DocValues.getSortedSet(leaf.reader(), field);
    }
    return new Labels(field, leaves, OrdinalMap.build(null, values, PackedInts.DEFAULT));
  }

  int size() {
    return Ints.checkedCast(map.getValueCount());
  }

  /** The label with this number. */
  String label(int number) throws IOException {
    LeafReaderContext leaf = leaves.get(map.getFirstSegmentNumber(number));
    return DocValues.getSortedSet(leaf.reader(), field)
        .lookupOrd(map.getFirstSegmentOrd(number))
        .utf8ToString();
  }
}
