package de.wortlaut.index;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/**
 * One way in which a name fits: all terms are there.
 *
 * @param terms at least one, all of the same reader
 * @param score how well such a name fits, positive
 * @param within whether every document that fits so also fits the next way in the list that is not
 *     {@code within}, of which there must be one
 */
record NameMatch(List<FoundTerm> terms, float score, boolean within) {

  /** In how many documents of the segment it can be at most. */
  int mostDocuments(LeafReaderContext leaf) {
    int most = Integer.MAX_VALUE;
    for (FoundTerm term : terms) {
      most = Math.min(most, term.documents(leaf));
    }
    return most;
  }
}
