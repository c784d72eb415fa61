package de.wortlaut.cli;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.json.ExtractionJson;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: prints the quotations of articles. */
@Command(name = "extract", mixinStandardHelpOptions = true, description = "Prints who said what in articles.")
@SuppressWarnings("NullAway.Init")
final class ExtractCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  @Option(names = "--json", description = "A line of JSON an article.")
  private boolean json;

  @Option(names = "--explain", description = "Why each quotation has its speaker, for people to read.")
  private boolean explain;

  @Option(names = "--min-confidence", description = "Leaves out what is less sure (0 to 1).", defaultValue = "0")
  private double minConfidence;

  @Option(names = "--no-interviews", description = "Leaves out the answers of interviews.")
  private boolean noInterviews;

  @Parameters(paramLabel = "FILE", arity = "1..*",
      description = "Text (UTF-8), .jsonl, .html, or - for standard input.")
  private List<String> files;

  @Override
  public Integer call() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--min-confidence must lie between 0 and 1");
    }
    PrintWriter out = spec.commandLine().getOut();
    QuotationExtractor extractor = QuotationExtractor.builder()
        .withInterviews(!noInterviews)
        .withMinConfidence(minConfidence)
        .build();
    ReadableView view = new ReadableView(out, Terminal.width(), Terminal.isColoured());
    Extracting extracting = new Extracting(extractor, spec.commandLine().getErr());
    // where the results are watched themselves a bar would only be in their way
    boolean withBar = Terminal.isErrWatched() && !Terminal.isWatched();
    extracting.run(files, withBar, extraction -> {
      if (explain) {
        out.print(extractor.explain(extraction.article()));
      } else if (json) {
        out.println(ExtractionJson.writeQuotations(extraction));
      } else {
        view.print(extraction);
      }
    });
    out.flush();
    return extracting.status();
  }
}
