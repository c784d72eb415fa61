package de.wortlaut.cli;

import de.wortlaut.index.Hit;
import de.wortlaut.index.QuotationIndex;
import de.wortlaut.index.QuotationQuery;
import de.wortlaut.index.SearchResult;
import de.wortlaut.model.QuotationType;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code search}: prints the quotations that match. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Finds quotations in an index.")
@SuppressWarnings("NullAway.Init")
final class SearchCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private IndexFolder index;

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

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many (default ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "A line of JSON a hit.")
  private boolean json;

  @Override
  public Integer call() {
    QuotationQuery query = QuotationQuery.builder()
        .speaker(speaker).institution(institution).words(text).type(type).since(since).until(until).limit(limit)
        .build();
    PrintWriter out = spec.commandLine().getOut();
    try (QuotationIndex source = QuotationIndex.openReadOnly(index.folder)) {
      SearchResult result = source.search(query);
      for (Hit hit : result.hits()) {
        out.println(json ? QuotationJson.of(hit) : line(hit));
      }
    }
    out.flush();
    return 0;
  }

  private static String line(Hit hit) {
    String where = hit.articleId() + (hit.date() == null ? "" : ", " + hit.date());
    String about = hit.speaker().institution() == null ? "" : " (" + hit.speaker().institution() + ")";
    String name = hit.speaker().name().isEmpty() ? "(nobody named)" : hit.speaker().name();
    return name + about + ": " + hit.text().replaceAll("\\s+", " ") + "  [" + where + "]";
  }
}
