package de.wortlaut.training;

import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.evaluation.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to learn from an article. Two corpora may have the same article with other annotations, so the sources
 * stay with theirs.
 *
 * @param article as annotated
 * @param sources who really speaks in it; empty if nobody has said
 */
public record Lesson(AnnotatedArticle article, List<Source> sources) {

  /** Copies the list. */
  public Lesson {
    sources = List.copyOf(sources);
  }

  /** The articles of one corpus, each with what {@code sources} tell of it. */
  public static List<Lesson> of(List<AnnotatedArticle> articles, List<Source> sources) {
    Map<String, List<Source>> said = new HashMap<>();
    sources.forEach(s -> said.computeIfAbsent(s.article(), id -> new ArrayList<>()).add(s));
    return articles.stream().map(a -> new Lesson(a, said.getOrDefault(a.article().id(), List.of()))).toList();
  }
}
