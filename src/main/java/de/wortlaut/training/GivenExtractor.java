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
    if (given == Given.MENTIONS) {
      List<Find> mentioned = new ArrayList<>();
      for (int i = 0; i < finds.size(); i++) {
        mentioned.add(finds.get(i).withPartsOf(annotated.gold().get(i))); // which one it carries on nobody annotated
      }
      finds = mentioned;
    }
    return pipeline.withSpeakers(article.article(), annotated.reading(), finds);
  }
}
