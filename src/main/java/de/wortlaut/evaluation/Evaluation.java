package de.wortlaut.evaluation;

import static java.util.Objects.requireNonNull;

import de.wortlaut.model.Extraction;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was found with what annotators marked, after Petersen-Frey and Biemann, <i>Dataset
 * of Quotation Attribution in German News Articles</i> (LREC-COLING 2024).
 *
 * <p>Annotated and found quotations are paired one to one so that the overlap of their tokens is
 * largest; without overlap there is no pair. Precision is the mean, over all quotations found, of
 * the share of their tokens that the annotated one has too; recall the mean, over all annotated
 * ones, of the share that was found; an unpaired quotation counts 0. So for each part: quote,
 * speaker, cue, frame and addressee; joint is the mean over all parts together. The figures of a type
 * count a quotation as found if the overlap F1 is at least 0.5, as do the names, roles and
 * institutions of those who speak.
 *
 * <pre>{@code
 * Evaluation evaluation = new Evaluation(CorpusReader.sources(sources));
 * CorpusReader.forEach(corpus, gold -> evaluation.add(gold, extractor.extract(gold.article())));
 * System.out.println(evaluation.scores());
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class Evaluation {
  private final SpanFigures spans = new SpanFigures();
  private final @Nullable SourceFigures sources;
  private final Reliability reliability = new Reliability();

  /** Compares places and types only. */
  public Evaluation() {
    sources = null;
  }

  /**
   * Compares also who speaks, in the articles that {@code sources} tell of, if it is not empty.
   *
   * @param sources who really speaks
   */
  public Evaluation(List<Source> sources) {
    requireNonNull(sources, "sources");
    this.sources = sources.isEmpty() ? null : new SourceFigures(sources);
  }

  /**
   * {@return the figures of all articles at once} An article without extraction counts as one in
   * which nothing was found.
   *
   * @param gold the annotated articles
   * @param extractions what was found in them, in any order
   * @param sources who really speaks, {@code null} to compare places and types only
   */
  public static Scores of(
      List<AnnotatedArticle> gold, List<Extraction> extractions, @Nullable List<Source> sources) {
    Map<String, Extraction> byId = new HashMap<>();
    extractions.forEach(e -> byId.put(e.article().id(), e));
    Evaluation evaluation = sources == null ? new Evaluation() : new Evaluation(sources);
    for (AnnotatedArticle article : gold) {
      Extraction none = new Extraction(article.article(), true, List.of());
      evaluation.add(article, byId.getOrDefault(article.article().id(), none));
    }
    return evaluation.scores();
  }

  /**
   * Counts an article.
   *
   * @param article as annotated
   * @param extraction what was found in it
   * @throws IllegalArgumentException if the two are not of the same article
   */
  public void add(AnnotatedArticle article, Extraction extraction) {
    Comparison comparison = Comparison.of(article, extraction);
    spans.add(comparison.gold(), comparison.predicted(), comparison.pairing());
    if (sources != null) {
      sources.add(comparison);
    }
    countReliability(comparison.gold().size(), comparison.predicted(), comparison.pairing());
  }

  private void countReliability(int annotated, List<Marked> predicted, Pairing pairing) {
    boolean[] found = new boolean[predicted.size()];
    for (int i = 0; i < annotated; i++) {
      if (pairing.found(i) >= 0) {
        found[pairing.found(i)] = true;
      }
    }
    for (int j = 0; j < found.length; j++) {
      if (predicted.get(j).found() != null) {
        reliability.add(predicted.get(j).found().confidence(), found[j]);
      }
    }
  }

  /** {@return the figures of the articles added so far} */
  public Scores scores() {
    Map<String, Scores.Score> all = new LinkedHashMap<>(spans.scores());
    if (sources != null) {
      all.putAll(sources.scores());
    }
    return new Scores(all);
  }

  /** {@return how far {@link de.wortlaut.model.Quotation#confidence()} could be trusted so far} */
  public Reliability reliability() {
    return reliability;
  }

  /**
   * {@return how far {@link de.wortlaut.model.Quotation#speakerConfidence()} could be trusted so
   * far; counts nothing without sources}
   */
  public Reliability speakerReliability() {
    return sources == null ? new Reliability() : sources.reliability();
  }
}
