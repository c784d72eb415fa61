package de.wortlaut.cli;

import de.wortlaut.index.QuotationQuery;
import de.wortlaut.model.QuotationType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which quotations are meant. */
final class QueryOptions {
  @Option(names = "--speaker", paramLabel = "NAME", description = "Who said it, as people write names.")
  private @Nullable String speaker;

  @Option(names = "--institution", paramLabel = "NAME", description = "What the speaker stands for, in any inflection.")
  private @Nullable String institution;

  @Option(names = "--text", paramLabel = "WORDS", description = "Words of the quotation.")
  private @Nullable String text;

  @Option(names = "--type", description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable QuotationType type;

  @Option(names = "--since", paramLabel = "DATE", converter = Days.First.class,
      description = "First day, as 2024-06-19 or 2024-06.")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", converter = Days.Last.class,
      description = "Last day, as 2024-06-19 or 2024-06.")
  private @Nullable LocalDate until;

  /** The query with at most so many hits a page. */
  QuotationQuery query(int limit) {
    return QuotationQuery.builder()
        .speaker(speaker).institution(institution).words(text).type(type).since(since).until(until).limit(limit)
        .build();
  }
}
