package de.wortlaut.training;

import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.model.Extraction;
import de.wortlaut.pipeline.Pipeline;
import de.wortlaut.quotation.Find;
import java.util.ArrayList;
import java.util.List;

/** Extracts from articles a part of whose annotation is handed in, so that a stage's own losses show. Thread-safe. */
public final class GivenExtractor {
  /** What is handed in. */
  public enum Given {
    /** Words and types: frames, mentions and speakers are found. */
    QUOTATIONS,
    /** Words, types, frames, cues, addressees and mentions: speakers are found. */
    MENTIONS
  }

  private final Pipeline pipeline;
  private final Given given;

  /** An extractor that asks {@code pipeline} for what is not {@code given}. */
  public GivenExtractor(Pipeline pipeline, Given given) {
    this.pipeline = pipeline;
    this.given = given;
  }

  /** What is found in {@code article}; it has exactly the quotations that are annotated. */
  public Extraction extract(AnnotatedArticle article) {
    AnnotatedReading annotated = AnnotatedReading.of(article, pipeline.read(article.article()));
    List<Find> finds = pipeline.attribute(annotated.reading(), annotated.gold());
    List<Find> known = given == Given.QUOTATIONS ? finds : withGoldParts(finds, annotated.gold());
    return pipeline.withSpeakers(article.article(), annotated.reading(), known);
  }

  /** A part that is nowhere annotated in the article is left as found: the press corpora have no frames at all. */
  private static List<Find> withGoldParts(List<Find> finds, List<Find> gold) {
    boolean cues = gold.stream().anyMatch(g -> !g.cue().isEmpty());
    boolean frames = gold.stream().anyMatch(g -> !g.frame().isEmpty());
    boolean addressees = gold.stream().anyMatch(g -> !g.addressee().isEmpty());
    List<Find> out = new ArrayList<>();
    for (int i = 0; i < finds.size(); i++) {
      Find f = finds.get(i);
      Find g = gold.get(i);
      out.add(new Find(f.type(), f.words(), cues ? g.cue() : f.cue(), frames ? g.frame() : f.frame(),
          addressees ? g.addressee() : f.addressee(), g.mention(), 1, g.nestedIn(), f.continues()));
    }
    return out;
  }
}
