package de.wortlaut.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query found.
 *
 * @param hits in the order asked for, at most as many as the query's limit
 * @param total number of quotations that match; with copies collapsed, of different ones
 * @param totalIsExact whether {@code total} is exact; otherwise there are at least as many
 * @param next for {@link QuotationQueryBuilder#after} to get the following page; {@code null} if
 *     there is none
 * @param counts for each dimension asked for, the most frequent labels, months in order of time
 */
public record SearchResult(
    List<Hit> hits,
    long total,
    boolean totalIsExact,
    @Nullable String next,
    Map<Dimension, List<Count>> counts) {

  /** Copies the collections. */
  public SearchResult {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
  }
}
