package de.wortlaut.cli;

import de.wortlaut.index.QuotationExport;
import de.wortlaut.index.QuotationIndex;
import de.wortlaut.index.QuotationQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: prints all quotations that match, for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true,
    description = "Prints all quotations of an index that match, a line of JSON each.")
@SuppressWarnings("NullAway.Init")
final class ExportCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;
  @Mixin
  private IndexFolder index;
  @Mixin
  private QueryOptions options;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: all).")
  private @Nullable Long limit;

  @Option(names = "--csv", description = "CSV (RFC 4180) with a line of field names instead.")
  private boolean csv;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    QuotationQuery query = options.query(QuotationQuery.DEFAULT_LIMIT);
    try (QuotationIndex source = QuotationIndex.openReadOnly(index.folder)) {
      QuotationExport export = QuotationExport.of(source, query);
      if (limit != null) {
        export = export.atMost(limit);
      }
      if (csv) {
        export.writeCsv(out);
      } else {
        export.writeJsonLines(out);
      }
    }
    if (out.checkError()) {
      throw new Failure("the output could not be written, or its reader went away");
    }
    return 0;
  }
}
