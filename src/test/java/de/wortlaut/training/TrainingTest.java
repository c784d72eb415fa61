package de.wortlaut.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.learning.Weights;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.TextSpan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Weights are learned from annotated articles; here from what the shipped weights find in the project's own. */
class TrainingTest {
  private static final Path FOLDER = Path.of("src/test/resources/de/wortlaut/articles");
  private static final List<String> SEEN = List.of("mt1", "mt2", "mt3", "gericht", "polizei", "forschung", "politik",
      "ausland", "netz", "faehre", "freibad", "haushalt", "liveblog", "magazin");
  private static final List<String> UNSEEN = List.of("sport", "schweiz", "kultur");

  private final QuotationExtractor teacher = QuotationExtractor.create();

  @Test
  void whatIsLearnedFromArticlesFindsTheirQuotationsAndThoseOfOthers() throws IOException {
    String weights = new WeightsTrainer(7).train(annotated(SEEN), "two lines\nof header");
    assertTrue(weights.startsWith("# two lines\n# of header\n"));
    QuotationExtractor pupil = extractor(weights);
    Agreement seen = compare(pupil, SEEN);
    assertTrue(seen.found() > 0.95, "found " + seen);
    assertTrue(seen.mentions() > 0.85, "mentions " + seen);
    assertTrue(seen.cues() > 0.9, "cues " + seen);
    assertTrue(seen.frames() > 0.85, "frames " + seen);
    assertTrue(seen.types() > 0.95, "types " + seen);
    assertTrue(seen.invented() < 0.08, "invented " + seen);
    Agreement unseen = compare(pupil, UNSEEN);
    assertTrue(unseen.found() > 0.6, "found in others " + unseen);
    assertTrue(unseen.mentions() > 0.5, "mentions in others " + unseen);
  }

  @Test
  void theSameArticlesAndSeedGiveTheSameWeights() throws IOException {
    List<AnnotatedArticle> few = annotated(List.of("mt2", "polizei", "politik"));
    String once = new WeightsTrainer(7).train(few, "h");
    assertEquals(once, new WeightsTrainer(7).train(few, "h"));
    assertNotEquals(once, new WeightsTrainer(8).train(few, "h"), "another order, other weights");
  }

  @Test
  void aFoldLeavesItsArticlesOut() throws IOException {
    List<AnnotatedArticle> few = annotated(List.of("mt2", "polizei", "politik"));
    WeightsTrainer trainer = new WeightsTrainer(7);
    QuotationExtractor fold = QuotationExtractor.builder().withWeights(trainer.trainWithout(few, 3, 1)).build();
    QuotationExtractor rest = extractor(trainer.train(List.of(few.get(0), few.get(2)), "h"));
    Article left = few.get(1).article();
    assertEquals(rest.extract(left), fold.extract(left));
  }

  /** How much of what the teacher finds the pupil finds too, and how much of that alike. */
  private record Agreement(double found, double invented, double types, double mentions, double cues, double frames) {}

  private Agreement compare(QuotationExtractor pupil, List<String> names) throws IOException {
    int[] n = new int[7];
    for (String name : names) {
      Article article = article(name);
      List<Quotation> expected = teacher.extract(article).quotations();
      List<Quotation> rest = new ArrayList<>(pupil.extract(article).quotations());
      for (Quotation q : expected) {
        n[0]++;
        Quotation same = rest.stream().filter(p -> p.spans().equals(q.spans())).findFirst().orElse(null);
        if (same != null) {
          rest.remove(same);
          n[1]++;
          n[2] += same.type() == q.type() ? 1 : 0;
          n[3] += same.mention().equals(q.mention()) ? 1 : 0;
          n[4] += same.cue().equals(q.cue()) ? 1 : 0;
          n[5] += same.frame().equals(q.frame()) ? 1 : 0;
        }
      }
      n[6] += rest.size();
    }
    double found = n[1];
    return new Agreement(found / n[0], n[6] / found, n[2] / found, n[3] / found, n[4] / found, n[5] / found);
  }

  private static QuotationExtractor extractor(String weights) throws IOException {
    return QuotationExtractor.builder().withWeights(Weights.read(new StringReader(weights))).build();
  }

  private static Article article(String name) throws IOException {
    return Article.of(name, Files.readString(FOLDER.resolve(name + ".txt")));
  }

  private List<AnnotatedArticle> annotated(List<String> names) throws IOException {
    List<AnnotatedArticle> out = new ArrayList<>();
    for (String name : names) {
      Extraction extraction = teacher.extract(article(name));
      List<AnnotatedArticle.Annotation> annotations = new ArrayList<>();
      for (Quotation q : extraction.quotations()) {
        annotations
            .add(new AnnotatedArticle.Annotation(annotations.size(), q.type(), q.nestedIn().isPresent(), q.spans(),
                q.mention().spans(), q.cue().spans(), q.frame().spans(), q.addressee().spans()));
      }
      List<TextSpan> all = Stream.of(TextSpan.of(0, extraction.article().text().length())).toList();
      out.add(new AnnotatedArticle(extraction.article(), all, annotations));
    }
    return out;
  }
}
