package de.wortlaut.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Documents in which a name fits in any of several ways; the score is that of the best. Does what a
 * disjunction of constant scores does, but is put together in a fraction of the time, which is most
 * of what a look-up takes. For the reader alone in which its terms were found.
 */
final class NameMatchQuery extends Query {
  private final List<NameMatch> ways;

  NameMatchQuery(List<NameMatch> ways) {
    this.ways = List.copyOf(ways);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new NameWeight(mode, boost);
  }

  // The ways that are needed in a segment: narrow ones for the rank alone, wide ones unless the narrow
  // hold all their documents already.
  private List<NameMatch> waysIn(LeafReaderContext leaf, boolean ranked) {
    List<NameMatch> needed = new ArrayList<>(ways.size());
    List<NameMatch> narrow = new ArrayList<>(ways.size());
    int covered = 0;
    for (NameMatch way : ways) {
      int documents = way.mostDocuments(leaf);
      if (way.within()) {
        if (documents > 0) {
          narrow.add(way);
          covered = Math.max(covered, documents);
        }
        continue;
      }
      if (ranked || documents == covered) {
        needed.addAll(narrow);
      }
      if (documents > covered) {
        needed.add(way);
      }
      narrow.clear();
      covered = 0;
    }
    return needed;
  }

  private final class NameWeight extends Weight {
    private final ScoreMode mode;
    private final float boost;

    NameWeight(ScoreMode mode, float boost) {
      super(NameMatchQuery.this);
      this.mode = mode;
      this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      List<NameMatch> useful = waysIn(leaf, mode.needsScores());
      return useful.isEmpty() ? null : new DefaultScorerSupplier(new NameScorer(useful, leaf, boost));
    }

    @Override
    public int count(LeafReaderContext leaf) throws IOException {
      List<NameMatch> useful = waysIn(leaf, false);
      if (useful.isEmpty()) {
        return 0;
      }
      boolean isOneTerm = useful.size() == 1 && useful.get(0).terms().size() == 1;
      return isOneTerm && !leaf.reader().hasDeletions() ? useful.get(0).mostDocuments(leaf) : -1;
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
      Scorer scorer = scorer(leaf);
      return scorer == null || scorer.iterator().advance(doc) != doc
          ? Explanation.noMatch("another name")
          : Explanation.match(scorer.score(), "how well the name fits");
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }
  }

  private static final class NameScorer extends Scorer {
    private final DocIdSetIterator[] documents;
    private final float[] scores;
    private final DocIdSetIterator iterator;

    NameScorer(List<NameMatch> ways, LeafReaderContext leaf, float boost) throws IOException {
      documents = new DocIdSetIterator[ways.size()];
      scores = new float[documents.length];
      for (int i = 0; i < documents.length; i++) {
        documents[i] = documents(ways.get(i), leaf);
        scores[i] = ways.get(i).score() * boost;
      }
      iterator = new Union(documents);
    }

    private static DocIdSetIterator documents(NameMatch way, LeafReaderContext leaf)
        throws IOException {
      List<DocIdSetIterator> each = new ArrayList<>(way.terms().size());
      for (FoundTerm term : way.terms()) {
        each.add(term.postings(leaf));
      }
      return each.size() == 1 ? each.get(0) : ConjunctionUtils.intersectIterators(each);
    }

    @Override
    public int docID() {
      return iterator.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return iterator;
    }

    @Override
    public float score() {
      float best = 0;
      int doc = iterator.docID();
      for (int i = 0; i < documents.length; i++) {
        if (documents[i].docID() == doc) {
          best = Math.max(best, scores[i]);
        }
      }
      return best;
    }

    @Override
    public float getMaxScore(int upTo) {
      float best = 0;
      for (int i = 0; i < documents.length; i++) {
        if (documents[i].docID() != DocIdSetIterator.NO_MORE_DOCS) {
          best = Math.max(best, scores[i]);
        }
      }
      return best;
    }

    // What fits too badly for the page need not be read further.
    @Override
    public void setMinCompetitiveScore(float least) {
      for (int i = 0; i < documents.length; i++) {
        if (scores[i] < least) {
          documents[i] = DocIdSetIterator.empty();
        }
      }
    }
  }

  /** The documents of a few iterators in order. */
  private static final class Union extends DocIdSetIterator {
    private final DocIdSetIterator[] parts;
    private int doc = -1;

    Union(DocIdSetIterator[] parts) {
      this.parts = parts;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() throws IOException {
      int first = NO_MORE_DOCS;
      for (DocIdSetIterator part : parts) {
        int at = part.docID();
        first = Math.min(first, at <= doc ? part.nextDoc() : at);
      }
      doc = first;
      return first;
    }

    @Override
    public int advance(int target) throws IOException {
      int first = NO_MORE_DOCS;
      for (DocIdSetIterator part : parts) {
        int at = part.docID();
        first = Math.min(first, at < target ? part.advance(target) : at);
      }
      doc = first;
      return first;
    }

    @Override
    public long cost() {
      long cost = 0;
      for (DocIdSetIterator part : parts) {
        cost += part.cost();
      }
      return cost;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "name in any of " + ways.size() + " ways";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
