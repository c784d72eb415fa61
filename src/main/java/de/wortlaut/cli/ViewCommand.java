package de.wortlaut.cli;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.html.ExtractionPage;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code view}: prints an article as a page with its quotations marked. */
@Command(name = "view", mixinStandardHelpOptions = true, description = "Prints an article as a page to look at.")
@SuppressWarnings("NullAway.Init")
final class ViewCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Text (UTF-8), .jsonl with one line, .html, or - for standard input.")
  private String file;

  @Override
  public Integer call() {
    Extracting extracting = new Extracting(QuotationExtractor.create(), spec.commandLine().getErr());
    extracting.run(List.of(file), false, extraction -> spec.commandLine().getOut().println(
        ExtractionPage.of(extraction).html()));
    return extracting.status();
  }
}
