package de.wortlaut.index;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Questions to the term dictionary of {@link Schema#KEY}. */
final class TermLookup {
  private static final int MAX_SIMILAR = 64;

  private static final Cache<String, CompiledAutomaton> NEAR =
      CacheBuilder.newBuilder().maximumSize(200).build();

  private TermLookup() {}

  /** Receives a term, in how many documents of which segment; returns whether to go on there. */
  interface Visitor {
    boolean visit(String term, int documents, int segment);
  }

  static boolean exists(IndexReader reader, String field, String text) throws IOException {
    Term term = new Term(field, text);
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader().docFreq(term) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The second halves of the terms {@code prefix + first + HALF + second}. */
  static List<String> partners(IndexReader reader, String prefix, String first) throws IOException {
    List<String> partners = new ArrayList<>();
    String begin = prefix + first + Schema.HALF;
    visit(
        reader,
        begin,
        (term, documents, segment) -> {
          String partner = term.substring(begin.length());
          if (!partners.contains(partner)) {
            partners.add(partner);
          }
          return partners.size() < 20;
        });
    return partners;
  }

  /** Visits the terms that begin with {@code prefix}, segment by segment, in order in each. */
  static void visit(IndexReader reader, String prefix, Visitor visitor) throws IOException {
    BytesRef begin = new BytesRef(prefix);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Schema.KEY);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      boolean more = each.seekCeil(begin) != TermsEnum.SeekStatus.END;
      while (more && StringHelper.startsWith(each.term(), begin)) {
        if (!visitor.visit(each.term().utf8ToString(), each.docFreq(), leaf.ord)) {
          break;
        }
        more = each.next() != null;
      }
    }
  }

  /**
   * The terms of {@code field} that are {@code word} or a few edits away from it: one from four
   * letters on, two from nine on if one gives nothing, none in shorter words, which have too many
   * neighbours.
   *
   * @param amongOthers whether other words must match as well, so that two edits are no danger from
   *     six letters on
   */
  static Set<String> similar(IndexReader reader, String field, String word, boolean amongOthers)
      throws IOException {
    int length = word.codePointCount(0, word.length());
    int most = length < 4 ? 0 : length < (amongOthers ? 6 : 9) ? 1 : 2;
    if (most == 0) {
      return exists(reader, field, word) ? Set.of(word) : Set.of();
    }
    Set<String> found = new TreeSet<>();
    for (int edits = 1; edits <= most && found.isEmpty(); edits++) {
      CompiledAutomaton near = near(word, edits);
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : near.getTermsEnum(terms);
        while (found.size() < MAX_SIMILAR && each.next() != null) {
          found.add(each.term().utf8ToString());
        }
      }
    }
    return found;
  }

  // Takes longer to build than to use, and is used for several fields and segments.
  private static CompiledAutomaton near(String word, int edits) {
    String key = edits + word;
    CompiledAutomaton near = NEAR.getIfPresent(key);
    if (near == null) {
      near = FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true);
      NEAR.put(key, near);
    }
    return near;
  }
}
