package de.wortlaut.index;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/** Hands out searchers: the newest one, looking for changes once a second, or a page's own. */
final class Readers implements AutoCloseable {
  private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** How long the reader of a page is kept for the next one. */
  private static final double SNAPSHOT_SECONDS = 300;

  private final SearcherManager manager;
  private final Worker worker;
  private final SearcherLifetimeManager snapshots = new SearcherLifetimeManager();
  private final AtomicLong refreshed = new AtomicLong(System.nanoTime());

  Readers(SearcherManager manager, Worker worker) {
    this.manager = manager;
    this.worker = worker;
  }

  /** A use of a searcher. */
  interface Use<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  <T> T search(Use<T> use) throws IOException {
    refreshIfStale();
    IndexSearcher searcher = manager.acquire();
    try {
      return use.with(searcher);
    } finally {
      manager.release(searcher);
    }
  }

  /** The searcher of {@code snapshot} where it is still kept, otherwise the newest. */
  <T> T search(@Nullable Cursor page, Use<T> use) throws IOException {
    IndexSearcher kept = page == null ? null : snapshots.acquire(page.version());
    if (kept == null) {
      return search(use);
    }
    try {
      return use.with(kept);
    } finally {
      snapshots.release(kept);
    }
  }

  /** Keeps {@code searcher} for the next page and returns its version. */
  long keep(IndexSearcher searcher) throws IOException {
    return snapshots.record(searcher);
  }

  static long version(IndexSearcher searcher) {
    return ((DirectoryReader) searcher.getIndexReader()).getVersion();
  }

  /** Makes everything that was written visible. */
  void refresh() throws IOException {
    worker.run(
        () -> {
          manager.maybeRefreshBlocking();
          snapshots.prune(new SearcherLifetimeManager.PruneByAge(SNAPSHOT_SECONDS));
          return true;
        });
    refreshed.set(System.nanoTime());
  }

  private void refreshIfStale() throws IOException {
    long last = refreshed.get();
    long now = System.nanoTime();
    if (now - last >= REFRESH_NANOS && refreshed.compareAndSet(last, now)) {
      refresh();
    }
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
    manager.close();
  }
}
