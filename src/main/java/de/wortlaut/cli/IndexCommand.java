package de.wortlaut.cli;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.index.QuotationIndex;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code index}: adds the quotations of articles to an index, or replaces them. */
@Command(name = "index", mixinStandardHelpOptions = true, description = "Adds or replaces articles in an index, by id.")
@SuppressWarnings("NullAway.Init")
final class IndexCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;
  @Mixin
  private IndexFolder index;

  @Parameters(paramLabel = "FILE", arity = "1..*",
      description = "Text (UTF-8), .jsonl, .html, or - for standard input.")
  private List<String> files;

  @Override
  public Integer call() {
    Extracting extracting = new Extracting(QuotationExtractor.create(), spec.commandLine().getErr());
    long[] counts = new long[2];
    try (QuotationIndex target = QuotationIndex.open(index.folder)) {
      extracting.run(files, Terminal.isWatched(), extraction -> {
        target.add(extraction);
        counts[0]++;
        counts[1] += extraction.quotations().size();
      });
      target.commit();
    }
    spec.commandLine().getOut()
        .println(Terminal.counted(counts[0], "article") + " with " + Terminal.counted(counts[1], "quotation")
            + (counts[0] == 1 ? " is in " : " are in ") + index.folder);
    return extracting.status();
  }
}
