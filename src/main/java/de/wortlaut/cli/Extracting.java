package de.wortlaut.cli;

import de.wortlaut.Outcome;
import de.wortlaut.QuotationExtractor;
import de.wortlaut.model.Extraction;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Extraction from all FILEs of a command, handed over in their order; what fails is reported in a
 * line and the rest done.
 */
final class Extracting {
  private static final int KILO = 1000;

  private final QuotationExtractor extractor;
  private final PrintWriter err;
  private boolean failed;

  Extracting(QuotationExtractor extractor, PrintWriter err) {
    this.extractor = extractor;
    this.err = err;
  }

  /** Status of the command: 1 if anything failed. */
  int status() {
    return failed ? 1 : 0;
  }

  /**
   * Goes through the articles of {@code files}. What {@code to} throws as an {@link
   * IllegalArgumentException} counts as a failure of the article.
   *
   * @param withBar whether to show a progress bar
   */
  void run(List<String> files, boolean withBar, Consumer<Extraction> to) {
    try (Articles articles = new Articles(files); ProgressBar bar = withBar ? bar(files) : null;
        Stream<Outcome> outcomes = extractor.extractAll(articles, progress -> {
          if (bar != null) {
            bar.stepTo(articles.bytes());
            bar.setExtraMessage(progress.done() + " articles");
          }
        })) {
      outcomes.forEach(outcome -> take(outcome, to));
    }
  }

  private void take(Outcome outcome, Consumer<Extraction> to) {
    switch (outcome) {
      case Outcome.Extracted extracted -> {
        try {
          to.accept(extracted.extraction());
        } catch (IllegalArgumentException e) {
          report(extracted.articleId() + ": " + e.getMessage());
        }
      }
      case Outcome.Failed unread when unread.cause() instanceof Failure ->
          report(String.valueOf(unread.cause().getMessage()));
      case Outcome.Failed bad -> report(bad.articleId() + ": " + bad.cause());
    }
  }

  private void report(String message) {
    err.println("wortlaut: " + message.replaceAll("\\s*\\R\\s*", " "));
    err.flush();
    failed = true;
  }

  private static @Nullable ProgressBar bar(List<String> files) {
    return new ProgressBarBuilder()
        .setTaskName("articles")
        .setInitialMax(Articles.size(files))
        .setUnit(" kB", KILO)
        .build();
  }
}
