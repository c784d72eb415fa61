package de.wortlaut.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Checks an index from its files up to its articles. */
final class Verifier {
  private static final int MAX_PROBLEMS = 100;

  private final List<String> problems = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();
  private long quotations;
  private @Nullable StoredQuotation last;

  private Verifier() {}

  static Verification verify(Directory directory, Failures failures) throws IOException {
    Verifier verifier = new Verifier();
    try {
      Store.checkSchema(directory, failures);
      if (verifier.filesAreSound(directory)) {
        verifier.readAll(directory);
      }
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException e) {
      verifier.problem(failures.of("verifying it", e).getMessage());
    }
    return new Verification(verifier.problems, verifier.articles.size(), verifier.quotations);
  }

  private boolean filesAreSound(Directory directory) throws IOException {
    try (CheckIndex check = new CheckIndex(directory)) {
      CheckIndex.Status status = check.checkIndex();
      for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
        if (segment.error != null) {
          problem("Segment " + segment.name + " is damaged: " + segment.error.getMessage());
        }
      }
      if (!status.clean && problems.isEmpty()) {
        problem("Lucene finds the index damaged.");
      }
      return status.clean;
    }
  }

  private void readAll(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        StoredFields stored = leaf.reader().storedFields();
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            read(stored, doc);
          }
        }
        endArticle();
      }
    }
  }

  private void read(StoredFields stored, int doc) {
    try {
      StoredQuotation quotation = Search.stored(stored, doc);
      quotations++;
      if (last == null || !last.article().equals(quotation.article())) {
        endArticle();
        if (!articles.add(quotation.article())) {
          problem("Article " + quotation.article() + " is there twice.");
        }
      }
      int expected = last == null ? 0 : last.number() + 1;
      if (quotation.number() != expected) {
        problem(
            "Article " + quotation.article() + " lacks its quotation " + expected + ".");
      }
      last = quotation;
    } catch (IOException e) {
      problem(e.getMessage() + " (document " + doc + ")");
    }
  }

  private void endArticle() {
    if (last != null && last.number() != last.count() - 1) {
      problem(
          "Article " + last.article() + " ends after quotation " + last.number() + " of "
              + last.count() + ".");
    }
    last = null;
  }

  private void problem(@Nullable String problem) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(String.valueOf(problem));
    }
  }
}
