package de.wortlaut.index;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** All that matches in one reader, page behind page, so that memory does not grow with it. */
final class Scan {
  static final int PAGE = 1000;

  private final IndexSearcher searcher;
  private final Query query;
  private final Sort order;

  /** Where relevance is asked for the order is that of the index, whose pages Lucene finds at once. */
  Scan(IndexSearcher searcher, Query query, SortOrder order) {
    this.searcher = searcher;
    this.query = query;
    this.order = order == SortOrder.RELEVANCE ? Sort.INDEXORDER : Search.byDay(order);
  }

  /** Makes a hit of a document with its score. */
  interface Reading {
    Hit hit(ScoreDoc doc) throws IOException;
  }

  /** Gives the first {@code most} hits to {@code use}; returns how many there were. */
  long run(long most, Reading reading, Consumer<? super Hit> use) throws IOException {
    long given = 0;
    @Nullable ScoreDoc last = null;
    int full = PAGE;
    while (given < most && full == PAGE) {
      int size = (int) Math.min(PAGE, most - given);
      ScoreDoc[] page =
          searcher.search(query, new TopFieldCollectorManager(order, size, (FieldDoc) last, 1)).scoreDocs;
      TopFieldCollector.populateScores(page, searcher, query);
      for (ScoreDoc doc : page) {
        use.accept(reading.hit(doc));
      }
      full = page.length;
      given += full;
      last = full == 0 ? null : page[full - 1];
    }
    return given;
  }
}
