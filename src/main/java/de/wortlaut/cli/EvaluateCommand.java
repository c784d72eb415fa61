package de.wortlaut.cli;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.cast.Slot;
import de.wortlaut.evaluation.Cascade;
import de.wortlaut.quotation.Reading;
import de.wortlaut.evaluation.Evaluation;
import de.wortlaut.evaluation.Source;
import de.wortlaut.model.Extraction;
import de.wortlaut.pipeline.Pipeline;
import de.wortlaut.pipeline.ShippedWeights;
import de.wortlaut.training.GivenExtractor;
import de.wortlaut.training.NameFigures;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: extracts from annotated articles and measures the result. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Measures extraction on annotated articles.")
@SuppressWarnings("NullAway.Init")
final class EvaluateCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "GOLD.jsonl",
      description = "Annotated articles, a folder of the published corpus, or NAMES.tsv with marked names.")
  private Path gold;

  @Option(names = "--sources", paramLabel = "SOURCES.jsonl",
      description = "Who really speaks; may be given repeatedly.")
  private List<Path> sources = new ArrayList<>();

  @Option(names = "--reliability", description = "Prints how far confidence can be trusted.")
  private boolean reliability;

  @Option(names = "--cascade", description = "Prints instead at which stage speakers get lost; needs --sources.")
  private boolean cascade;

  @Option(names = "--errors", paramLabel = "N", defaultValue = "0",
      description = "Prints N examples of each loss behind the cascade.")
  private int errors;

  @Option(names = "--given", paramLabel = "PART",
      description = "Hands in what is annotated, quotations or mentions, so that only the stages behind are measured.")
  private GivenExtractor.@Nullable Given given;

  @Override
  public Integer call() {
    if (cascade && sources.isEmpty()) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--cascade needs --sources");
    }
    if (errors != 0 && (!cascade || errors < 0)) {
      throw new CommandLine.ParameterException(spec.commandLine(),
          "--errors needs --cascade and a number that is not negative");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (gold.toString().endsWith(".tsv")) {
      out.print(names());
    } else if (cascade) {
      losses(out);
    } else {
      figures(out);
    }
    out.flush();
    return 0;
  }

  private void figures(PrintWriter out) {
    Evaluation evaluation = new Evaluation(said());
    Function<AnnotatedArticle, Extraction> extractor = extractor();
    Corpora.forEach(gold, article -> evaluation.add(article, extractor.apply(article)));
    out.print(evaluation.scores());
    if (reliability) {
      out.print("\nquotations\n" + evaluation.reliability());
      if (!sources.isEmpty()) {
        out.print("\nspeakers\n" + evaluation.speakerReliability());
      }
    }
  }

  private void losses(PrintWriter out) {
    Cascade losses = new Cascade(said());
    Function<AnnotatedArticle, Extraction> extractor = extractor();
    Pipeline pipeline = Pipeline.of(ShippedWeights.LEARNED);
    Corpora.forEach(gold, article -> losses.add(article, extractor.apply(article),
        considered(pipeline.read(article.article()))));
    out.print(losses);
    if (errors > 0) {
      out.print("\n" + losses.examples(errors));
    }
  }

  /** The roles and institutions that were read of the people of an article, chosen or not. */
  private static Cascade.Considered considered(Reading reading) {
    return new Cascade.Considered(speaker -> Pipeline.considered(reading, speaker.name(), Slot.ROLE),
        speaker -> Pipeline.considered(reading, speaker.name(), Slot.INSTITUTION));
  }

  private List<Source> said() {
    return Corpora.sources(sources);
  }

  private Function<AnnotatedArticle, Extraction> extractor() {
    if (given != null) {
      return new GivenExtractor(Pipeline.of(ShippedWeights.LEARNED), given)::extract;
    }
    QuotationExtractor extractor = QuotationExtractor.create();
    return article -> extractor.extract(article.article());
  }

  private String names() {
    try {
      return NameFigures.of(Corpora.lines(gold), ShippedWeights.LEARNED);
    } catch (IllegalArgumentException e) {
      throw new Failure(gold + ": " + e.getMessage());
    }
  }
}
