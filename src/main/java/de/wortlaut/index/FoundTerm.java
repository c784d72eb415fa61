package de.wortlaut.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * A term and where it stands in the dictionaries of one reader, so that it is looked up once. Not
 * thread-safe while it is filled.
 */
final class FoundTerm {
  private final Term term;
  private final @Nullable TermState[] states;
  private final int[] documents;
  private boolean anywhere;

  FoundTerm(Term term, int segments) {
    this.term = term;
    this.states = new TermState[segments];
    this.documents = new int[segments];
  }

  /** Looks the term up in a segment. */
  void lookUp(TermsEnum dictionary, int segment) throws IOException {
    if (dictionary.seekExact(term.bytes())) {
      add(dictionary, segment);
    }
  }

  /** Notes where a dictionary stands, which must be at this term. */
  void add(TermsEnum dictionary, int segment) throws IOException {
    states[segment] = dictionary.termState();
    documents[segment] = dictionary.docFreq();
    anywhere = true;
  }

  boolean isAnywhere() {
    return anywhere;
  }

  /** In how many documents of the segment it is, those counted that were deleted. */
  int documents(LeafReaderContext leaf) {
    return documents[leaf.ord];
  }

  /** Its documents in a segment where it is. */
  PostingsEnum postings(LeafReaderContext leaf) throws IOException {
    TermState state = states[leaf.ord];
    if (state == null) {
      throw new IllegalStateException(term + " is not in segment " + leaf.ord);
    }
    TermsEnum dictionary = leaf.reader().terms(term.field()).iterator();
    dictionary.seekExact(term.bytes(), state);
    return dictionary.postings(null, PostingsEnum.NONE);
  }

  Term term() {
    return term;
  }
}
