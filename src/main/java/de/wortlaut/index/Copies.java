package de.wortlaut.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/**
 * The matching quotations with copies put together, each represented by the one that comes first.
 * Holds an entry for every different quotation that matches.
 */
final class Copies {
  private final Map<Integer, Group> byDocument = new HashMap<>();
  private final List<Group> page;
  private final int total;

  private Copies(List<Group> page, int total) {
    this.page = page;
    this.total = total;
    page.forEach(group -> byDocument.put(group.doc, group));
  }

  static Copies of(
      IndexSearcher searcher, Query query, QuotationQuery asked, @Nullable ScoreDoc after)
      throws IOException {
    Comparator<FieldDoc> order = order(asked.sort());
    Grouping grouping = new Grouping(asked.sort());
    search(searcher, query, grouping);
    List<Group> page = first(grouping.groups, order, asked.limit() + 1, after);
    if (!page.isEmpty()) {
      outlets(searcher, query, page);
    }
    return new Copies(page, grouping.groups.size());
  }

  List<Group> page() {
    return page;
  }

  int total() {
    return total;
  }

  int size(int document) {
    return byDocument.get(document).size;
  }

  List<String> outlets(int document) {
    return List.copyOf(byDocument.get(document).outlets);
  }

  private static List<Group> first(
      Map<Long, Group> groups, Comparator<FieldDoc> order, int limit, @Nullable ScoreDoc after) {
    FieldDoc behind =
        after == null
            ? null
            : after instanceof FieldDoc day
                ? day
            : new FieldDoc(after.doc, after.score, new Object[] {0});
    PriorityQueue<Group> worstFirst = new PriorityQueue<>(order.reversed());
    for (Group group : groups.values()) {
      if (behind == null || order.compare(group, behind) > 0) {
        worstFirst.add(group);
        if (worstFirst.size() > limit) {
          worstFirst.poll();
        }
      }
    }
    return worstFirst.stream().sorted(order).toList();
  }

  private static void outlets(IndexSearcher searcher, Query query, List<Group> page)
      throws IOException {
    Map<Long, Group> groups = new HashMap<>();
    page.forEach(group -> groups.put(group.copy, group));
    long[] copies = page.stream().mapToLong(group -> group.copy).toArray();
    Query ofPage =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(NumericDocValuesField.newSlowSetQuery(Schema.COPY, copies), Occur.FILTER)
            .build();
    search(searcher, ofPage, new Outlets(groups));
  }

  @SuppressWarnings("deprecation") // one thread, one collector: a manager would only wrap it
  private static void search(IndexSearcher searcher, Query query, SimpleCollector collector)
      throws IOException {
    searcher.search(query, collector);
  }

  private static Comparator<FieldDoc> order(SortOrder sort) {
    Comparator<FieldDoc> first =
        switch (sort) {
          case RELEVANCE -> Comparator.comparingDouble(doc -> -doc.score);
          case NEWEST -> Comparator.comparingLong(doc -> -day(doc));
          case OLDEST -> Comparator.comparingLong(Copies::day);
        };
    return first.thenComparingInt(doc -> doc.doc);
  }

  private static long day(FieldDoc doc) {
    return (Integer) doc.fields[0];
  }

  /** Copies of one quotation. */
  static final class Group extends FieldDoc {
    private final long copy;
    private int size = 1;
    private final TreeSet<String> outlets = new TreeSet<>();

    private Group(int document, float score, int day, long copy) {
      super(document, score, new Object[] {day});
      this.copy = copy;
    }
  }

  private static final class Grouping extends SimpleCollector {
    private final Map<Long, Group> groups = new HashMap<>();
    private final Comparator<FieldDoc> order;
    private final int missingDay;
    private NumericDocValues copies = DocValues.emptyNumeric();
    private SortedNumericDocValues days = DocValues.emptySortedNumeric();
    private @Nullable Scorable scorer;
    private int base;

    Grouping(SortOrder sort) {
      this.order = Copies.order(sort);
      this.missingDay = Search.missingDay(sort);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      base = leaf.docBase;
      copies = DocValues.getNumeric(leaf.reader(), Schema.COPY);
      days = DocValues.getSortedNumeric(leaf.reader(), Schema.DAY);
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      long copy = copies.advanceExact(doc) ? copies.longValue() : 0;
      int day =
          days.advanceExact(doc) ? (int) days.nextValue() : missingDay;
      float score = scorer == null ? 0 : scorer.score();
      Group one = new Group(base + doc, score, day, copy);
      Group known = groups.putIfAbsent(copy, one);
      if (known != null) {
        Group best = order.compare(one, known) < 0 ? one : known;
        best.size = known.size + 1;
        groups.put(copy, best);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }

  private static final class Outlets extends SimpleCollector {
    private final Map<Long, Group> groups;
    private NumericDocValues copies = DocValues.emptyNumeric();
    private SortedDocValues outlets = DocValues.emptySorted();

    Outlets(Map<Long, Group> groups) {
      this.groups = groups;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      copies = DocValues.getNumeric(leaf.reader(), Schema.COPY);
      outlets = DocValues.getSorted(leaf.reader(), Schema.OUTLET_LABEL);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (copies.advanceExact(doc) && outlets.advanceExact(doc)) {
        groups
            .get(copies.longValue()).outlets
            .add(outlets.lookupOrd(outlets.ordValue()).utf8ToString());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
