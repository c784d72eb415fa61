package de.wortlaut.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was found in an article.
 *
 * @param article the article itself
 * @param german whether the text was taken for German; if not, nothing was looked for and {@code
 *     quotations} is empty
 * @param quotations ordered by begin, then the longer first
 */
public record Extraction(Article article, boolean german, List<Quotation> quotations) {

  /** Copies the list. */
  public Extraction {
    requireNonNull(article, "article");
    quotations = List.copyOf(quotations);
  }

  /**
   * {@return the distinct speakers in order of their first quotation, without
   * {@link Speaker#none()}}
   */
  public List<Speaker> speakers() {
    return quotations.stream()
        .map(Quotation::speaker)
        .filter(s -> s.kind() != SpeakerKind.NONE)
        .distinct()
        .toList();
  }
}
