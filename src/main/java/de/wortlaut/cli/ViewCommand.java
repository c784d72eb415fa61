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
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Text (UTF-8), .jsonl with one line, .html, or - for standard input.")
  private String file;

  @Override
  public Integer call() {
    Articles articles = new Articles(spec.commandLine().getErr());
    QuotationExtractor extractor = QuotationExtractor.create();
    articles.read(List.of(file), article -> spec.commandLine().getOut().println(
        ExtractionPage.of(extractor.extract(article)).html()));
    return articles.failed() ? 1 : 0;
  }
}
