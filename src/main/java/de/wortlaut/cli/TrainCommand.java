package de.wortlaut.cli;

import de.wortlaut.evaluation.Cascade;
import de.wortlaut.evaluation.Evaluation;
import de.wortlaut.evaluation.Source;
import de.wortlaut.model.Extraction;
import de.wortlaut.training.Folds;
import de.wortlaut.training.Lesson;
import de.wortlaut.training.WeightsTrainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  @Parameters(paramLabel = "GOLD.jsonl[,SOURCES.jsonl…]", arity = "1..*",
      description = "Annotated articles, each file with those that say who really speaks in it.")
  private List<String> files;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the weights are written.")
  private @Nullable Path target;

  @Option(names = "--folds", paramLabel = "N", defaultValue = "0",
      description = "Prints out-of-fold figures of N folds instead.")
  private int folds;

  @Option(names = "--cascade", description = "Prints with --folds also at which stage speakers get lost.")
  private boolean cascade;

  @Option(names = "--sources", paramLabel = "SOURCES.jsonl",
      description = "Who really speaks, where there is one GOLD.jsonl; may be given repeatedly.")
  private List<Path> sources = new ArrayList<>();

  @Option(names = "--names", paramLabel = "NAMES.tsv",
      description = "Sentences with marked names, in the form of GermEval 2014.")
  private @Nullable Path names;

  @Option(names = "--seed", defaultValue = "7", description = "Order of the examples (default ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws IOException {
    if (folds < 2 && target == null) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--out or --folds, at least 2, is needed");
    }
    if (!sources.isEmpty() && files.size() > 1) {
      throw new CommandLine.ParameterException(spec.commandLine(),
          "--sources goes with one GOLD.jsonl; with several write GOLD.jsonl,SOURCES.jsonl for each");
    }
    List<Corpus> corpora = files.stream().map(file -> Corpus.of(file).with(sources)).toList();
    List<List<Lesson>> lessons = corpora.stream().map(Corpus::lessons).toList();
    List<Lesson> all = lessons.stream().flatMap(List::stream).toList();
    WeightsTrainer trainer = new WeightsTrainer(seed);
    if (names != null) {
      trainer.learnNames(Corpora.lines(names));
    }
    if (folds > 1) {
      outOfFold(corpora, lessons, new Folds(folds).extract(all, trainer));
      spec.commandLine().getOut().println("roles and institutions, last fold's lessons: " + trainer.coverage());
    } else {
      write(target, trainer.train(all, header(corpora, lessons)));
      spec.commandLine().getOut().println("roles and institutions: " + trainer.coverage());
    }
    return 0;
  }

  private static void write(Path file, String weights) {
    try {
      Files.writeString(file, weights);
    } catch (IOException e) {
      throw new Failure(file + ": cannot be written: " + e.getMessage());
    }
  }

  private void outOfFold(List<Corpus> corpora, List<List<Lesson>> lessons, List<Extraction> extractions) {
    PrintWriter out = spec.commandLine().getOut();
    StringBuilder errors = new StringBuilder("expected calibration error   quotations  speakers\n");
    int next = 0;
    for (int c = 0; c < corpora.size(); c++) {
      List<Source> said = lessons.get(c).stream().flatMap(lesson -> lesson.sources().stream()).toList();
      Evaluation evaluation = new Evaluation(said);
      Cascade losses = new Cascade(said);
      for (Lesson lesson : lessons.get(c)) {
        Extraction extraction = extractions.get(next++);
        evaluation.add(lesson.article(), extraction);
        losses.add(lesson.article(), extraction);
      }
      String name = Corpus.name(corpora.get(c).gold());
      out.print(name + "\n" + evaluation.scores() + "\n" + (cascade && !said.isEmpty() ? losses + "\n" : ""));
      String speakers = said.isEmpty() ? "–"
          : String.format(Locale.ROOT, "%.3f", evaluation.speakerReliability().expectedError());
      errors.append(
          String.format(Locale.ROOT, "%-32s  %.3f     %s%n", name, evaluation.reliability().expectedError(), speakers));
    }
    out.print(errors);
    out.flush();
  }

  private String header(List<Corpus> corpora, List<List<Lesson>> lessons) {
    StringBuilder out =
        new StringBuilder("Weights of Wortlaut's models: weight, feature template, values, parted by tabs.\n");
    out.append("Estimated with seed ").append(seed).append(" on\n");
    for (int c = 0; c < corpora.size(); c++) {
      out.append("  ").append(corpora.get(c).described(lessons.get(c))).append('\n');
    }
    if (names != null) {
      out.append("The model of names was estimated on sentences with marked names (").append(names.getFileName())
          .append(").\n");
    }
    return out + "They carry feature names, single words and figures, no text of the corpora; see docs/data.md.";
  }
}
