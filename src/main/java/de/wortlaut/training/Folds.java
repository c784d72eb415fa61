package de.wortlaut.training;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import de.wortlaut.Outcome;
import de.wortlaut.QuotationExtractor;
import de.wortlaut.learning.Weights;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Parts articles into folds, by their texts: copies of an article are in the same one whatever their ids. */
public final class Folds {
  private final int count;

  /**
   * Folds of about the same size.
   *
   * @throws IllegalArgumentException if there are fewer than two
   */
  public Folds(int count) {
    checkArgument(count > 1, "there must be at least two folds: %s", count);
    this.count = count;
  }

  /** The fold of {@code article}, from 0; white space does not count, since copies differ in it. */
  public int of(Article article) {
    int hash = Hashing.murmur3_32_fixed().hashUnencodedChars(article.text().replaceAll("\\s+", "")).asInt();
    return Math.floorMod(hash, count);
  }

  /**
   * What is found in each of {@code lessons} by weights estimated on those of the other folds, in the order of the
   * lessons. The extraction uses all cores; the result does not depend on them.
   *
   * @throws IllegalArgumentException if all lessons are in one fold
   */
  public List<Extraction> extract(List<Lesson> lessons, WeightsTrainer trainer) throws IOException {
    SortedMap<Integer, Extraction> byPlace = new TreeMap<>();
    for (int fold = 0; fold < count; fold++) {
      List<Integer> left = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        if (of(lessons.get(i).article().article()) == fold) {
          left.add(i);
        }
      }
      if (!left.isEmpty()) {
        QuotationExtractor extractor =
            QuotationExtractor.builder().withWeights(trainWithout(lessons, fold, trainer)).build();
        List<Extraction> found = extractAll(extractor, left.stream().map(i -> lessons.get(i).article().article()));
        for (int k = 0; k < left.size(); k++) {
          byPlace.put(left.get(k), found.get(k));
        }
      }
    }
    return List.copyOf(byPlace.values());
  }

  /** Weights estimated on the lessons of all folds but {@code fold}. */
  Weights trainWithout(List<Lesson> lessons, int fold, WeightsTrainer trainer) throws IOException {
    List<Lesson> rest = lessons.stream().filter(lesson -> of(lesson.article().article()) != fold).toList();
    checkArgument(!rest.isEmpty(), "all articles are in one fold: more texts or more folds are needed");
    return Weights.read(new StringReader(trainer.train(rest, "fold " + fold)));
  }

  private static List<Extraction> extractAll(QuotationExtractor extractor, Stream<Article> articles) {
    try (Stream<Outcome> outcomes = extractor.extractAll(articles)) {
      return outcomes.map(outcome -> switch (outcome) {
        case Outcome.Extracted extracted -> extracted.extraction();
        case Outcome.Failed failed -> throw new IllegalStateException("article " + failed.articleId(), failed.cause());
      }).toList();
    }
  }
}
