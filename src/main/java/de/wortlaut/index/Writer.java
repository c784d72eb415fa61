package de.wortlaut.index;

import de.wortlaut.model.Extraction;
import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LiveFieldValues;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.ThreadInterruptedException;
import org.jspecify.annotations.Nullable;

/** The one writer of an index. Thread-safe. */
final class Writer implements AutoCloseable {
  static final double RAM_BUFFER_MB = 64;

  /**
   * So many articles are remembered at most, 30 MB of usual ids, before what was written is made
   * searchable. Each time makes small segments, which all searches pay for.
   */
  private static final int MAX_PENDING = 200_000;

  private final IndexWriter writer;
  private final SearcherManager manager;
  private final LiveFieldValues<IndexSearcher, Long> fingerprints;
  private final Worker worker;
  private final SpeakerTerms.Recent terms = new SpeakerTerms.Recent();
  private final Object[] locks = new Object[64];
  private final ReadWriteLock merging = new ReentrantReadWriteLock();

  /** Opens the writer, which takes the lock; a new index is committed at once. */
  Writer(Directory directory, Analyzer analyzer, Worker worker, double bufferMegabytes)
      throws IOException {
    this.worker = worker;
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(bufferMegabytes);
    boolean isNew = !DirectoryReader.indexExists(directory);
    writer = new IndexWriter(directory, config);
    try {
      if (isNew) {
        writer.setLiveCommitData(Schema.commitData().entrySet());
        writer.commit();
      }
      manager = new SearcherManager(writer, null);
    } catch (Throwable e) {
      writer.rollback();
      throw e;
    }
    fingerprints = new Fingerprints(manager);
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new Object();
    }
  }

  SearcherManager manager() {
    return manager;
  }

  /** Replaces the article's documents; returns false if they are there already, unchanged. */
  boolean put(Extraction extraction) throws IOException {
    DocumentMapper block = DocumentMapper.of(extraction, terms);
    merging.readLock().lock();
    try {
      return put(extraction.article().id(), block);
    } finally {
      merging.readLock().unlock();
    }
  }

  private boolean put(String id, DocumentMapper block) throws IOException {
    synchronized (lock(id)) {
      Long known = fingerprints.get(id);
      if (block.documents().isEmpty()) {
        return known != null && remove(id);
      }
      if (known != null && known == block.fingerprint()) {
        return false;
      }
      writeHere(() -> known == null ? insert(block) : replace(id, block));
      fingerprints.add(id, block.fingerprint());
    }
    boundPending();
    return true;
  }

  // To delete what is not there costs as well: memory, and a look-up in every segment.
  private long insert(DocumentMapper block) throws IOException {
    return writer.addDocuments(block.documents());
  }

  private long replace(String id, DocumentMapper block) throws IOException {
    return writer.updateDocuments(new Term(Schema.ARTICLE, id), block.documents());
  }

  /** Deletes the article's documents; returns false if there are none. */
  boolean delete(String id) throws IOException {
    merging.readLock().lock();
    try {
      synchronized (lock(id)) {
        return fingerprints.get(id) != null && remove(id);
      }
    } finally {
      merging.readLock().unlock();
    }
  }

  private boolean remove(String id) throws IOException {
    writeHere(() -> writer.deleteDocuments(new Term(Schema.ARTICLE, id)));
    fingerprints.delete(id);
    return true;
  }

  void commit() throws IOException {
    write(
        () -> {
          writer.commit();
          return manager.maybeRefresh();
        });
  }

  /**
   * Adds the articles of another index; they replace those of the same id. Commits before and after,
   * so that a failure on the way leaves no gap.
   */
  void merge(Directory other) throws IOException {
    merging.writeLock().lock();
    try {
      write(
          () -> {
            writer.commit();
            try (DirectoryReader reader = DirectoryReader.open(other)) {
              deleteArticlesOf(reader);
              writer.addIndexes(other);
              writer.commit();
            } catch (Throwable e) {
              writer.rollback();
              throw e;
            }
            manager.maybeRefreshBlocking();
            return true;
          });
    } finally {
      merging.writeLock().unlock();
    }
  }

  private void deleteArticlesOf(DirectoryReader other) throws IOException {
    for (LeafReaderContext leaf : other.leaves()) {
      Terms articles = leaf.reader().terms(Schema.ARTICLE);
      if (articles == null) {
        continue;
      }
      TermsEnum each = articles.iterator();
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        if (Fingerprints.firstLive(leaf, id) >= 0) {
          writer.deleteDocuments(new Term(Schema.ARTICLE, BytesRef.deepCopyOf(id)));
        }
      }
    }
  }

  private <T> T write(Failures.Operation<T> operation) throws IOException {
    return worker.run(() -> reportingOnce(operation));
  }

  // Lucene waits only before it begins, so what was interrupted can be tried again.
  private <T> T writeHere(Failures.Operation<T> operation) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return reportingOnce(operation);
        } catch (ThreadInterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  // Lucene reports an earlier failure in two ways; callers get one.
  private <T> T reportingOnce(Failures.Operation<T> operation) throws IOException {
    try {
      return operation.run();
    } catch (IllegalStateException e) {
      Throwable earlier = writer.getTragicException();
      throw earlier == null ? e : new AlreadyClosedException("writer failed", earlier);
    }
  }

  private void boundPending() throws IOException {
    if (fingerprints.size() > MAX_PENDING) {
      write(manager::maybeRefresh);
    }
  }

  private Object lock(String id) {
    return locks[id.hashCode() & (locks.length - 1)];
  }

  /** Commits and closes; the lock is released whatever happens. */
  @Override
  public void close() throws IOException {
    write(
        () -> {
          try {
            writer.close();
          } finally {
            writer.rollback(); // does nothing if closing succeeded
          }
          return true;
        });
  }

  /** The fingerprint of each article that is in the index or was just written. */
  private static final class Fingerprints extends LiveFieldValues<IndexSearcher, Long> {
    Fingerprints(SearcherManager manager) {
      super(manager, Long.MIN_VALUE);
    }

    @Override
    protected @Nullable Long lookupFromSearcher(IndexSearcher searcher, String id)
        throws IOException {
      BytesRef term = new BytesRef(id);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        int doc = firstLive(leaf, term);
        if (doc >= 0) {
          return HitCodec.fingerprint(Search.storedBytes(leaf.reader().storedFields(), doc));
        }
      }
      return null;
    }

    /** The first document of the article in the segment, or -1. */
    static int firstLive(LeafReaderContext leaf, BytesRef id) throws IOException {
      Terms terms = leaf.reader().terms(Schema.ARTICLE);
      if (terms == null) {
        return -1;
      }
      TermsEnum articles = terms.iterator();
      if (!articles.seekExact(id)) {
        return -1;
      }
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum documents = articles.postings(null, PostingsEnum.NONE);
      int doc = documents.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
        doc = documents.nextDoc();
      }
      return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
    }
  }
}
