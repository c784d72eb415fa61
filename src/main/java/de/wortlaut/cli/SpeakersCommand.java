package de.wortlaut.cli;

import de.wortlaut.html.SpeakersPage;
import de.wortlaut.index.QuotationIndex;
import de.wortlaut.index.SpeakerCount;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code speakers}: prints who is quoted how often. */
@Command(name = "speakers", mixinStandardHelpOptions = true,
    description = "Lists the speakers of an index with counts.")
@SuppressWarnings("NullAway.Init")
final class SpeakersCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;
  @Mixin
  private IndexFolder index;

  @Option(names = "--institution", paramLabel = "NAME", description = "Only those who stand for it.")
  private @Nullable String institution;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "50",
      description = "At most so many (default ${DEFAULT-VALUE}).")
  private int limit;

  @ArgGroup
  private @Nullable Form form;

  /** How the list is printed. */
  static final class Form {
    @Option(names = "--json", description = "A line of JSON a speaker.")
    private boolean json;

    @Option(names = "--html", description = "A page with quotations by month, speaker and institution.")
    private boolean html;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (QuotationIndex source = QuotationIndex.openReadOnly(index.folder)) {
      List<SpeakerCount> speakers = source.speakers(institution, limit);
      if (form != null && form.html) {
        out.println(page(source, speakers));
      } else {
        speakers.forEach(s -> out.println(line(s)));
      }
    }
    out.flush();
    return 0;
  }

  private String page(QuotationIndex source, List<SpeakerCount> speakers) {
    String title = institution == null ? "" : institution;
    return SpeakersPage.of(
        title, speakers.stream().map(s -> SpeakerFigures.of(s, source, institution)).toList())
        .html();
  }

  private String line(SpeakerCount s) {
    return form != null
        ? QuotationJson.count(s.name(), s.kind().name(), s.quotations())
        : String.format(Locale.ROOT, "%6d  %s", s.quotations(), s.name());
  }
}
