package de.wortlaut.cli;

import de.wortlaut.index.Hit;
import de.wortlaut.index.QuotationExport;
import de.wortlaut.index.QuotationIndex;
import de.wortlaut.index.SearchResult;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code search}: prints the quotations that match. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Finds quotations in an index.")
@SuppressWarnings("NullAway.Init")
final class SearchCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;
  @Mixin
  private IndexFolder index;
  @Mixin
  private QueryOptions options;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20",
      description = "At most so many (default ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "A line of JSON a hit.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (QuotationIndex source = QuotationIndex.openReadOnly(index.folder)) {
      SearchResult result = source.search(options.query(limit));
      for (Hit hit : result.hits()) {
        out.println(json ? QuotationExport.jsonLine(hit) : line(hit));
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
