package de.wortlaut.cli;

import static java.util.Objects.requireNonNull;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.evaluation.CorpusReader;
import de.wortlaut.evaluation.Evaluation;
import de.wortlaut.evaluation.Source;
import de.wortlaut.learning.Weights;
import de.wortlaut.training.NameFigures;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

  @Option(names = "--sources", paramLabel = "SOURCES.jsonl", description = "Who really speaks.")
  private @Nullable Path sources;

  @Option(names = "--reliability", description = "Prints how far confidence can be trusted.")
  private boolean reliability;

  @Override
  public Integer call() {
    if (gold.toString().endsWith(".tsv")) {
      spec.commandLine().getOut().print(names());
      spec.commandLine().getOut().flush();
      return 0;
    }
    Evaluation evaluation = evaluation(sources);
    QuotationExtractor extractor = QuotationExtractor.create();
    forEach(gold, article -> evaluation.add(article, extractor.extract(article.article())));
    spec.commandLine().getOut().print(evaluation.scores());
    if (reliability) {
      spec.commandLine().getOut().print("\nquotations\n" + evaluation.reliability());
      if (sources != null) {
        spec.commandLine().getOut().print("\nspeakers\n" + evaluation.speakerReliability());
      }
    }
    spec.commandLine().getOut().flush();
    return 0;
  }

  private String names() {
    try (InputStream weights = requireNonNull(QuotationExtractor.class.getResourceAsStream("weights.txt"))) {
      return NameFigures.of(Files.readAllLines(gold),
          Weights.read(new InputStreamReader(weights, StandardCharsets.UTF_8)));
    } catch (NoSuchFileException e) {
      throw new Failure(gold + ": no such file");
    } catch (CharacterCodingException e) {
      throw new Failure(gold + ": is not UTF-8 text");
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(gold + ": " + e.getMessage());
    }
  }

  static Evaluation evaluation(@Nullable Path sources) {
    try {
      List<Source> said = sources == null ? List.of() : CorpusReader.sources(sources);
      return new Evaluation(said);
    } catch (NoSuchFileException e) {
      throw new Failure(sources + ": no such file");
    } catch (CharacterCodingException e) {
      throw new Failure(sources + ": is not UTF-8 text");
    } catch (IOException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }

  static List<AnnotatedArticle> articles(Path gold) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    forEach(gold, articles::add);
    return articles;
  }

  private static void forEach(Path gold, Consumer<AnnotatedArticle> to) {
    try {
      CorpusReader.forEach(gold, to);
    } catch (NoSuchFileException e) {
      throw new Failure(gold + ": no such file");
    } catch (CharacterCodingException e) {
      throw new Failure(gold + ": is not UTF-8 text");
    } catch (IOException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }
}
