package de.wortlaut.evaluation;

import de.wortlaut.model.Article;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.TextSpan;
import java.util.List;

/**
 * An article with the quotations that people found in it.
 *
 * @param article the article
 * @param tokens its tokens as the corpus has them; overlap is counted in them
 * @param quotations the annotations
 */
public record AnnotatedArticle(Article article, List<TextSpan> tokens, List<Annotation> quotations) {

  /** Copies the lists. */
  public AnnotatedArticle {
    tokens = List.copyOf(tokens);
    quotations = List.copyOf(quotations);
  }

  /**
   * One annotated quotation; all spans count UTF-16 units of the article's text.
   *
   * @param id number of the annotation in the corpus
   * @param type how it stands in the text
   * @param nested whether it lies in another one
   * @param quote places of the words
   * @param speaker places of the speaker's mention; empty if there is none, as with the parts below
   * @param cue places of the word that says that something is said
   * @param frame places of the clause or phrase that introduces it
   * @param addressee places of the one it was said to
   */
  public record Annotation(
      int id,
      QuotationType type,
      boolean nested,
      List<TextSpan> quote,
      List<TextSpan> speaker,
      List<TextSpan> cue,
      List<TextSpan> frame,
      List<TextSpan> addressee) {

    /** Copies the lists. */
    public Annotation {
      quote = List.copyOf(quote);
      speaker = List.copyOf(speaker);
      cue = List.copyOf(cue);
      frame = List.copyOf(frame);
      addressee = List.copyOf(addressee);
    }
  }
}
