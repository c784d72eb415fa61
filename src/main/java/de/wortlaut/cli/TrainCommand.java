package de.wortlaut.cli;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.evaluation.Evaluation;
import de.wortlaut.training.WeightsTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train}: estimates weights from annotated articles, or shows out-of-fold figures. */
@Command(name = "train", mixinStandardHelpOptions = true, description = "Estimates weights from annotated articles.")
@SuppressWarnings("NullAway.Init")
final class TrainCommand implements Callable<Integer> {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "GOLD.jsonl", description = "Annotated articles.")
  private Path gold;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the weights are written.")
  private @Nullable Path target;

  @Option(names = "--folds", paramLabel = "N", defaultValue = "0",
      description = "Prints out-of-fold figures of N folds instead.")
  private int folds;

  @Option(names = "--sources", paramLabel = "SOURCES.jsonl", description = "Who really speaks, for the figures.")
  private @Nullable Path sources;

  @Option(names = "--names", paramLabel = "NAMES.tsv",
      description = "Sentences with marked names, in the form of GermEval 2014.")
  private @Nullable Path names;

  @Option(names = "--seed", defaultValue = "7", description = "Order of the examples (default ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws IOException {
    List<AnnotatedArticle> articles = EvaluateCommand.articles(gold);
    WeightsTrainer trainer = new WeightsTrainer(seed);
    if (names != null) {
      trainer.learnNames(Files.readAllLines(names));
    }
    if (folds > 1) {
      outOfFold(articles, trainer);
    } else if (target == null) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--out or --folds is needed");
    } else {
      Files.writeString(target, trainer.train(articles, header(articles.size())));
    }
    return 0;
  }

  private void outOfFold(List<AnnotatedArticle> articles, WeightsTrainer trainer) throws IOException {
    Evaluation evaluation = EvaluateCommand.evaluation(sources);
    for (int fold = 0; fold < folds; fold++) {
      QuotationExtractor extractor =
          QuotationExtractor.builder().withWeights(trainer.trainWithout(articles, folds, fold)).build();
      for (int i = fold; i < articles.size(); i += folds) {
        evaluation.add(articles.get(i), extractor.extract(articles.get(i).article()));
      }
    }
    spec.commandLine().getOut().print(evaluation.scores());
    spec.commandLine().getOut().print("\n" + evaluation.reliability());
    spec.commandLine().getOut().flush();
  }

  private String header(int articles) {
    Path name = gold.getFileName();
    return "Weights of Wortlaut's models: weight, feature template, values, parted by tabs.\n"
        + "Estimated on " + articles + " annotated articles (" + name + ") with seed " + seed + ".\n"
        + (names == null ? ""
            : "The model of names was estimated on sentences with marked names (" + names.getFileName() + ").\n")
        + "They carry feature names, single words and figures, no text of the corpus; see docs/data.md.";
  }
}
