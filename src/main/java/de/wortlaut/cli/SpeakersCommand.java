package de.wortlaut.cli;

import de.wortlaut.index.QuotationIndex;
import de.wortlaut.index.SpeakerCount;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code speakers}: prints who is quoted how often. */
@Command(name = "speakers", mixinStandardHelpOptions = true, description = "Lists the speakers of an index with counts.")
@SuppressWarnings("NullAway.Init")
final class SpeakersCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private IndexFolder index;

  @Option(names = "--institution", paramLabel = "NAME", description = "Only those who stand for it.")
  private @Nullable String institution;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "At most so many (default ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "A line of JSON a speaker.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (QuotationIndex source = QuotationIndex.openReadOnly(index.folder)) {
      for (SpeakerCount s : source.speakers(institution, limit)) {
        out.println(json ? QuotationJson.count(s.name(), s.kind().name(), s.quotations())
            : String.format(java.util.Locale.ROOT, "%6d  %s", s.quotations(), s.name()));
      }
    }
    out.flush();
    return 0;
  }
}
