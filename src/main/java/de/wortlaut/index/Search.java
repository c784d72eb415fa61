package de.wortlaut.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One search in one reader. */
final class Search {
  /** Up to here totals are exact at no cost worth mentioning. */
  private static final int EXACT_TOTAL = 1000;

  private static final Set<String> STORED_ONLY = Set.of(Schema.STORED);

  private final IndexSearcher searcher;
  private final QuotationQuery query;
  private final QueryPlan plan;
  private final @Nullable Highlighting highlighting;
  private final Readers readers;
  private final Counting counting;

  Search(
      IndexSearcher searcher,
      QuotationQuery query,
      Analyzer analyzer,
      Readers readers,
      Counting counting)
      throws IOException {
    this.searcher = searcher;
    this.query = query;
    this.readers = readers;
    this.counting = counting;
    plan = QueryPlan.of(query, searcher, analyzer);
    highlighting = plan.words() == null ? null : new Highlighting(plan.words(), analyzer);
  }

  SearchResult run(@Nullable Cursor cursor) throws IOException {
    Map<Dimension, List<Count>> counts =
        query.counts().isEmpty() ? Map.of() : counting.count(searcher, plan.query(), query);
    ScoreDoc after = cursor == null ? null : after(cursor);
    if (query.collapseCopies()) {
      Copies copies = Copies.of(searcher, plan.query(), query, after);
      return result(copies.page(), copies.total(), true, copies, counts);
    }
    TopDocs top = top(after);
    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return result(Arrays.asList(top.scoreDocs), top.totalHits.value(), exact, null, counts);
  }

  /** Gives all that matches to {@code use}; see {@link QuotationIndex#forEach}. */
  long all(long most, Consumer<? super Hit> use) throws IOException {
    StoredFields stored = searcher.storedFields();
    return new Scan(searcher, plan.query(), query.sort())
        .run(most, doc -> hit(stored(stored, doc.doc), doc, null), use);
  }

  // One hit more than asked for tells whether there is a next page.
  private TopDocs top(@Nullable ScoreDoc after) throws IOException {
    int wanted =
        Math.max(1, Math.min(query.limit() + 1, searcher.getIndexReader().maxDoc()));
    int threshold = Math.max(EXACT_TOTAL, wanted);
    if (query.sort() == SortOrder.RELEVANCE) {
      return searcher.search(
          plan.query(), new TopScoreDocCollectorManager(wanted, after, threshold));
    }
    return searcher.search(
        plan.query(),
        new TopFieldCollectorManager(byDay(query.sort()), wanted, (FieldDoc) after, threshold));
  }

  private SearchResult result(
      List<? extends ScoreDoc> found,
      long total,
      boolean exact,
      @Nullable Copies copies,
      Map<Dimension, List<Count>> counts)
      throws IOException {
    boolean more = found.size() > query.limit();
    List<? extends ScoreDoc> page = more ? found.subList(0, query.limit()) : found;
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>(page.size());
    for (ScoreDoc doc : page) {
      hits.add(hit(stored(stored, doc.doc), doc, copies));
    }
    String next = more ? cursor(page.get(page.size() - 1), hits.get(hits.size() - 1)) : null;
    return new SearchResult(hits, total, exact, next, counts);
  }

  private Hit hit(StoredQuotation q, ScoreDoc doc, @Nullable Copies copies) throws IOException {
    List<String> own = q.outlet() == null ? List.of() : List.of(q.outlet());
    return new Hit(
        q.article(), q.title(), q.url(), q.date(), q.outlet(), q.number(), q.type(), q.text(),
        q.context(), q.contextBegin(), q.spans(), q.speaker(), q.reportedVia(), q.confidence(),
        q.speakerConfidence(),
        Float.isNaN(doc.score) ? 0 : doc.score,
        highlighting == null ? List.of() : highlighting.fragments(q.text()),
        copies == null ? 1 : copies.size(doc.doc),
        copies == null ? own : copies.outlets(doc.doc));
  }

  static StoredQuotation stored(StoredFields stored, int document) throws IOException {
    return HitCodec.decode(storedBytes(stored, document));
  }

  static BytesRef storedBytes(StoredFields stored, int document) throws IOException {
    BytesRef bytes = stored.document(document, STORED_ONLY).getBinaryValue(Schema.STORED);
    if (bytes == null) {
      throw new IOException("document " + document + " holds no quotation");
    }
    return bytes;
  }

  private String cursor(ScoreDoc last, Hit hit) throws IOException {
    int day = hit.date() == null ? missingDay(query.sort()) : Days.of(hit.date());
    return new Cursor(
        readers.keep(searcher),
        last.doc,
        Float.isNaN(last.score) ? 0 : last.score,
        day,
        hit.number(),
        hit.articleId())
        .toString();
  }

  // In another reader than the page came from, the last quotation has another number and score.
  private ScoreDoc after(Cursor cursor) throws IOException {
    if (cursor.version() == Readers.version(searcher)) {
      return after(Math.min(cursor.document(), last()), cursor.score(), cursor.day());
    }
    TopDocs article =
        searcher.search(
            new TermQuery(new Term(Schema.ARTICLE, cursor.article())), cursor.number() + 1);
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc doc : article.scoreDocs) {
      StoredQuotation q = stored(stored, doc.doc);
      if (q.number() == cursor.number()) {
        float score = searcher.explain(plan.query(), doc.doc).getValue().floatValue();
        int day = q.date() == null ? missingDay(query.sort()) : Days.of(q.date());
        return after(doc.doc, score, day);
      }
    }
    return after(0, cursor.score(), cursor.day()); // it is gone: rather show one twice
  }

  private int last() {
    return Math.max(0, searcher.getIndexReader().maxDoc() - 1);
  }

  private ScoreDoc after(int document, float score, int day) {
    return query.sort() == SortOrder.RELEVANCE
        ? new ScoreDoc(document, score)
        : new FieldDoc(document, score, new Object[] {day});
  }

  static int missingDay(SortOrder order) {
    return order == SortOrder.OLDEST ? Integer.MAX_VALUE : Integer.MIN_VALUE;
  }

  static Sort byDay(SortOrder order) {
    SortField field =
        IntField.newSortField(
            Schema.DAY,
            order == SortOrder.NEWEST,
            SortedNumericSelector.Type.MIN,
            missingDay(order));
    return new Sort(field);
  }
}
