package de.wortlaut.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import de.wortlaut.model.Extraction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's annotated quotations, in the order of the corpus, beside those found, in that of their places.
 *
 * @param article id of the article
 */
record Comparison(String article, List<Marked> gold, List<Marked> predicted, Pairing pairing) {

  static Comparison of(AnnotatedArticle article, Extraction extraction) {
    String id = article.article().id();
    checkArgument(
        extraction.article().id().equals(id),
        "extraction of %s compared with the annotations of %s", extraction.article().id(), id);
    List<Marked> gold = new ArrayList<>();
    article.quotations().forEach(a -> gold.add(Marked.of(a, article.tokens())));
    List<Marked> predicted = new ArrayList<>();
    extraction.quotations().forEach(q -> predicted.add(Marked.of(q, article.tokens())));
    predicted.sort(Marked.BY_PLACE);
    return new Comparison(id, gold, predicted, new Pairing(gold, predicted));
  }

  /** What was found for annotation {@code i} with an overlap F1 of at least 0.5, or null. */
  @Nullable
  Marked found(int i) {
    int j = pairing.found(i);
    return j < 0 ? null : predicted.get(j);
  }
}
