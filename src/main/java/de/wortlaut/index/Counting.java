package de.wortlaut.index;

import de.wortlaut.model.QuotationType;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts matching quotations by speaker, institution, type, month and outlet. Thread-safe. */
final class Counting {
  /** The labels of the readers in use. */
  private final Map<LabelKey, Labels> labels = new ConcurrentHashMap<>();

  private record LabelKey(IndexReader.CacheKey reader, String field) {}

  Map<Dimension, List<Count>> count(IndexSearcher searcher, Query query, QuotationQuery asked)
      throws IOException {
    Map<Dimension, Tally> tallies = new EnumMap<>(Dimension.class);
    for (Dimension dimension : asked.counts()) {
      tallies.put(dimension, tally(dimension, searcher.getIndexReader()));
    }
    collect(searcher, query, tallies.values(), asked.collapseCopies());
    Map<Dimension, List<Count>> counts = new EnumMap<>(Dimension.class);
    for (Map.Entry<Dimension, Tally> entry : tallies.entrySet()) {
      counts.put(entry.getKey(), entry.getValue().top(asked.countLimit()));
    }
    return counts;
  }

  /** The most frequent speaker labels, each with its letter for the kind in front. */
  List<Count> speakerLabels(IndexSearcher searcher, Query query, int limit) throws IOException {
    LabelTally tally = labelTally(searcher.getIndexReader(), Schema.SPEAKER_LABEL, false);
    collect(searcher, query, List.of(tally), false);
    return tally.top(limit);
  }

  private Tally tally(Dimension dimension, IndexReader reader) throws IOException {
    return switch (dimension) {
      case SPEAKER -> labelTally(reader, Schema.SPEAKER_LABEL, true);
      case INSTITUTION -> labelTally(reader, Schema.INSTITUTION_LABEL, false);
      case OUTLET -> labelTally(reader, Schema.OUTLET_LABEL, false);
      case TYPE -> new TypeTally();
      case MONTH -> new MonthTally();
    };
  }

  private LabelTally labelTally(IndexReader reader, String field, boolean dropFirst)
      throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    LabelKey key = new LabelKey(helper.getKey(), field);
    Labels known = labels.get(key);
    if (known == null) {
      known = Labels.of(reader, field);
      if (labels.put(key, known) == null) {
        helper.addClosedListener(closed -> labels.remove(key));
      }
    }
    return new LabelTally(known, dropFirst);
  }

  @SuppressWarnings("deprecation") // one thread, one collector: a manager would only wrap it
  private static void collect(
      IndexSearcher searcher, Query query, Collection<Tally> tallies, boolean collapse)
      throws IOException {
    searcher.search(query, new Collector(tallies.toArray(new Tally[0]), collapse));
  }

  /** Counts documents of one segment after the other. */
  interface Tally {
    void next(LeafReaderContext leaf) throws IOException;

    void add(int doc) throws IOException;

    List<Count> top(int limit) throws IOException;
  }

  private static final class Collector extends SimpleCollector {
    private final Tally[] tallies;
    private final boolean collapse;
    private final Set<Long> seen = new HashSet<>();
    private NumericDocValues copies = DocValues.emptyNumeric();

    Collector(Tally[] tallies, boolean collapse) {
      this.tallies = tallies;
      this.collapse = collapse;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      copies = DocValues.getNumeric(leaf.reader(), Schema.COPY);
      for (Tally tally : tallies) {
        tally.next(leaf);
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      if (collapse && copies.advanceExact(doc) && !seen.add(copies.longValue())) {
        return;
      }
      for (Tally tally : tallies) {
        tally.add(doc);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private static final class TypeTally implements Tally {
    private final long[] counts = new long[QuotationType.values().length];
    private NumericDocValues types = DocValues.emptyNumeric();

    @Override
    public void next(LeafReaderContext leaf) throws IOException {
      types = DocValues.getNumeric(leaf.reader(), Schema.TYPE_VALUE);
    }

    @Override
    public void add(int doc) throws IOException {
      if (types.advanceExact(doc)) {
        counts[(int) types.longValue()]++;
      }
    }

    @Override
    public List<Count> top(int limit) {
      List<Count> all = new ArrayList<>();
      for (QuotationType type : QuotationType.values()) {
        if (counts[type.ordinal()] > 0) {
          all.add(new Count(type.name(), counts[type.ordinal()]));
        }
      }
      all.sort(Comparator.comparingLong(Count::quotations).reversed());
      return all.subList(0, Math.min(limit, all.size()));
    }
  }

  private static final class MonthTally implements Tally {
    private final Map<Integer, long[]> byDay = new HashMap<>();
    private SortedNumericDocValues days = DocValues.emptySortedNumeric();

    @Override
    public void next(LeafReaderContext leaf) throws IOException {
      days = DocValues.getSortedNumeric(leaf.reader(), Schema.DAY);
    }

    @Override
    public void add(int doc) throws IOException {
      if (days.advanceExact(doc)) {
        byDay.computeIfAbsent((int) days.nextValue(), day -> new long[1])[0]++;
      }
    }

    // The months with most quotations, in order of time.
    @Override
    public List<Count> top(int limit) {
      Map<YearMonth, Long> byMonth = new TreeMap<>();
      byDay.forEach((day, count) -> byMonth.merge(Days.month(day), count[0], Long::sum));
      long least =
          byMonth.values().stream()
              .sorted(Comparator.reverseOrder())
              .limit(limit)
              .mapToLong(Long::longValue)
              .min()
              .orElse(0);
      return byMonth.entrySet().stream()
          .filter(month -> month.getValue() >= least)
          .limit(limit)
          .map(month -> new Count(month.getKey().toString(), month.getValue()))
          .toList();
    }
  }
}
