package de.wortlaut.cli;

import de.wortlaut.index.QuotationIndex;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suggest}: completes the names of speakers or institutions. */
@Command(name = "suggest", mixinStandardHelpOptions = true, description = "Completes names while typing.")
@SuppressWarnings("NullAway.Init")
final class SuggestCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;
  @Mixin
  private IndexFolder index;

  @Option(names = "--institutions", description = "Institutions instead of speakers.")
  private boolean institutions;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "10",
      description = "At most so many (default ${DEFAULT-VALUE}).")
  private int limit;

  @Parameters(paramLabel = "TYPED", description = "What has been typed so far.")
  private String typed;

  @Override
  public Integer call() {
    try (QuotationIndex source = QuotationIndex.openReadOnly(index.folder)) {
      var found = institutions ? source.suggestInstitutions(typed, limit) : source.suggestSpeakers(typed, limit);
      found.forEach(s -> spec.commandLine().getOut().println(s.name()));
    }
    return 0;
  }
}
