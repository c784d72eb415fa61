package de.wortlaut.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * Writes quotations out of an index, any number of them in bounded memory.
 *
 * <pre>{@code
 * QuotationExport.of(index, QuotationQuery.byInstitution("Außenministerium")).writeCsv(writer);
 * }</pre>
 *
 * <p>They are all that match the query, which is asked as {@link QuotationIndex#forEach} says, and show the index as
 * it was at the begin. Immutable; may be used by any number of threads.
 */
public final class QuotationExport {
  private final QuotationIndex index;
  private final QuotationQuery query;
  private final long most;

  private QuotationExport(QuotationIndex index, QuotationQuery query, long most) {
    this.index = index;
    this.query = query;
    this.most = most;
  }

  /**
   * {@return an export of the quotations in {@code index} that match {@code query}}
   *
   * @param index must stay open while it is written
   * @param query what to look for
   * @throws NullPointerException if an argument is null
   */
  public static QuotationExport of(QuotationIndex index, QuotationQuery query) {
    return new QuotationExport(
        requireNonNull(index, "index"), requireNonNull(query, "query"), Long.MAX_VALUE);
  }

  /**
   * {@return this export with at most so many quotations}
   *
   * @param quotations how many
   * @throws IllegalArgumentException if {@code quotations} is not positive
   */
  public QuotationExport atMost(long quotations) {
    checkArgument(quotations > 0, "quotations must be positive: %s", quotations);
    return new QuotationExport(index, query, quotations);
  }

  /**
   * Writes a {@linkplain #jsonLine line of JSON} for each, ended by a line feed.
   *
   * @param out takes them; neither flushed nor closed
   * @return how many were written
   * @throws IOException if {@code out} throws it
   * @throws QuotationIndexException if the index fails
   */
  public long writeJsonLines(Appendable out) throws IOException {
    requireNonNull(out, "out");
    return write(out, hit -> JsonLine.of(hit) + "\n");
  }

  /**
   * Writes CSV after RFC 4180: a line that names the fields, then a record for each quotation. The fields are those of
   * {@link #jsonLine}; what is not known is empty, spans are written as {@code 12-40 52-60}, several outlets are
   * joined by {@code "; "}. Nothing is done about text that a spreadsheet would take for a formula.
   *
   * @param out takes it, to be stored as UTF-8; neither flushed nor closed
   * @return how many quotations were written
   * @throws IOException if {@code out} throws it
   * @throws QuotationIndexException if the index fails
   */
  public long writeCsv(Appendable out) throws IOException {
    requireNonNull(out, "out").append(CsvLine.header());
    return write(out, CsvLine::of);
  }

  /**
   * {@return a hit as one object of JSON without line break} Its fields are article, title, url, date, quotation (its
   * number), type, text, context, spans, speaker with name, kind, role and institution, confidence, score, copies and
   * outlets.
   *
   * @param hit of any search
   * @throws NullPointerException if {@code hit} is null
   */
  public static String jsonLine(Hit hit) {
    return JsonLine.of(requireNonNull(hit, "hit"));
  }

  private long write(Appendable out, Function<Hit, String> line) throws IOException {
    try {
      return index.forEach(
          query,
          most,
          hit -> {
            try {
              out.append(line.apply(hit));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
