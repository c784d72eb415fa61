package de.wortlaut.training;

import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.learning.FeatureNames;
import de.wortlaut.learning.LabelledModel;
import de.wortlaut.learning.Weights;
import de.wortlaut.cast.NameExamples;
import de.wortlaut.pipeline.Pipeline;
import de.wortlaut.quotation.QuotationExamples;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Estimates weights from annotated articles, the same ones for the same articles and seed. */
public final class WeightsTrainer {
  /** Parts of the lessons that are left out in turn: with more, each finder is better and training slower. */
  private static final int PARTS = 3;

  private final long seed;
  private String names = "";
  private @Nullable LabelledModel nameModel;
  private String coverage = "";

  /** A trainer whose order of examples follows {@code seed}. */
  public WeightsTrainer(long seed) {
    this.seed = seed;
  }

  /**
   * Estimates the model of names, which the others build on, from sentences in the form of GermEval
   * 2014; without it names are read by rules alone.
   *
   * @throws IllegalArgumentException if a line has fewer than three columns
   */
  public void learnNames(List<String> lines) throws IOException {
    NameExamples examples = new NameExamples(seed);
    LabelledNames.read(lines).forEach(sentence -> examples.add(sentence.page(), sentence.labels()));
    StringBuilder out = new StringBuilder();
    examples.write(out);
    names = out.toString();
    nameModel = NameExamples.model(Weights.read(new StringReader(names)));
  }

  /** How often what is to be chosen is among what is proposed, for the lessons of the last training. */
  public String coverage() {
    return coverage;
  }

  /** The weights of names and quotations as text, under {@code header} lines. */
  private String quotations(List<Lesson> lessons, String header) throws IOException {
    QuotationExamples examples = new QuotationExamples(seed, new FeatureNames());
    FactLessons facts = new FactLessons();
    for (Lesson lesson : lessons) {
      AnnotatedArticle article = lesson.article();
      AnnotatedReading annotated = AnnotatedReading.of(article, Pipeline.reading(article.article(), nameModel));
      examples.add(annotated.reading(), annotated.gold());
      facts.add(lesson, annotated);
    }
    coverage = facts.coverage();
    StringBuilder out = new StringBuilder();
    header.lines().forEach(line -> out.append("# ").append(line).append('\n'));
    examples.write(out);
    facts.write(out);
    out.append(names);
    return out.toString();
  }

  /**
   * The weights as text, under {@code header} lines. What chooses speakers is to meet mentions as good and as bad as it
   * will have them, so it learns from quotations that were found by weights estimated on the other lessons.
   */
  public String train(List<Lesson> lessons, String header) throws IOException {
    StringBuilder out = new StringBuilder(quotations(lessons, header));
    if (lessons.stream().allMatch(lesson -> lesson.sources().isEmpty())) {
      return out.toString();
    }
    String ofAll = coverage;
    SpeakerLessons speakers = new SpeakerLessons();
    Folds parts = new Folds(PARTS);
    for (int part = 0; part < PARTS; part++) {
      List<Lesson> rest = new ArrayList<>();
      List<Lesson> left = new ArrayList<>();
      for (Lesson lesson : lessons) {
        (parts.of(lesson.article().article()) == part ? left : rest).add(lesson);
      }
      if (!rest.isEmpty()) {
        Pipeline pipeline = Pipeline.of(Weights.read(new StringReader(quotations(rest, "part " + part))));
        left.forEach(lesson -> speakers.add(lesson, pipeline));
      }
    }
    speakers.write(out);
    coverage = ofAll;
    return out.toString();
  }
}
