package de.wortlaut.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.evaluation.AnnotatedArticle;
import de.wortlaut.evaluation.Source;
import de.wortlaut.learning.Weights;
import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import de.wortlaut.pipeline.Pipeline;
import de.wortlaut.pipeline.ShippedWeights;
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
    List<Lesson> few = annotated(List.of("mt2", "polizei", "politik"));
    String once = new WeightsTrainer(7).train(few, "h");
    assertEquals(once, new WeightsTrainer(7).train(few, "h"));
    assertNotEquals(once, new WeightsTrainer(8).train(few, "h"), "another order, other weights");
  }

  @Test
  void aFoldLeavesItsArticlesOut() throws IOException {
    List<Lesson> few = annotated(List.of("mt2", "polizei", "politik"));
    WeightsTrainer trainer = new WeightsTrainer(7);
    Folds folds = new Folds(5);
    List<Extraction> found = folds.extract(few, trainer);
    for (int i = 0; i < few.size(); i++) {
      Article left = few.get(i).article().article();
      List<Lesson> rest =
          few.stream().filter(l -> folds.of(l.article().article()) != folds.of(left)).toList();
      assertEquals(extractor(trainer.train(rest, "h")).extract(left), found.get(i));
    }
  }

  @Test
  void copiesOfAnArticleAreInOneFoldUnderAnyIdAndWithOtherSpaces() {
    String text = "Der Wirt sagte, das Fass sei leer.\n\nDie Gäste gingen.";
    Folds folds = new Folds(97);
    int fold = folds.of(Article.of("eins", text));
    assertEquals(fold, folds.of(Article.of("zwei", text)));
    assertEquals(fold, folds.of(Article.of("drei", text.replace("\n\n", " \r\n")).withTitle("Fass leer")));
    assertNotEquals(fold, folds.of(Article.of("eins", text.replace("leer", "voll"))));
    assertThrows(IllegalArgumentException.class, () -> new Folds(1));
  }

  @Test
  void foldsOfOneTextAloneAreRefused() throws IOException {
    Lesson only = annotated(List.of("polizei")).get(0);
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
        () -> new Folds(3).extract(List.of(only, only), new WeightsTrainer(7)));
    assertTrue(e.getMessage().contains("one fold"), e.getMessage());
  }

  @Test
  void theSameArticleInTwoCorporaKeepsTheSourcesOfEach() {
    AnnotatedArticle article = new AnnotatedArticle(Article.of("fass", "Leer."), List.of(), List.of());
    Source one = new Source("fass", 0, SpeakerKind.PERSON, "Ute Brand", List.of(), "Wirtin", null);
    Source other = new Source("fass", 0, SpeakerKind.UNNAMED, "Wirtin", List.of(), null, null);
    Source elsewhere = new Source("krug", 0, SpeakerKind.NONE, null, List.of(), null, null);
    assertEquals(List.of(one), Lesson.of(List.of(article), List.of(one, elsewhere)).get(0).sources());
    assertEquals(List.of(other), Lesson.of(List.of(article), List.of(other)).get(0).sources());
    assertEquals(List.of(), Lesson.of(List.of(article), List.of()).get(0).sources());
  }

  @Test
  void givenQuotationsAreTheOnesExtractedAndTheirSpeakersAreStillFound() throws IOException {
    for (Lesson lesson : annotated(SEEN)) {
      for (GivenExtractor.Given given : GivenExtractor.Given.values()) {
        Extraction found = new GivenExtractor(Pipeline.of(ShippedWeights.LEARNED), given).extract(lesson.article());
        List<Quotation> expected = teacher.extract(lesson.article().article()).quotations();
        assertEquals(places(expected), places(found.quotations()), lesson.article().article().id());
      }
    }
  }

  @Test
  void whatTheTeacherFoundIsFoundAgainWhereItsQuotationsAreGiven() throws IOException {
    int all = 0;
    int[] same = new int[2];
    for (Lesson lesson : annotated(SEEN)) {
      List<Quotation> expected = teacher.extract(lesson.article().article()).quotations();
      all += expected.size();
      for (GivenExtractor.Given given : GivenExtractor.Given.values()) {
        List<Quotation> found =
            new GivenExtractor(Pipeline.of(ShippedWeights.LEARNED), given).extract(lesson.article()).quotations();
        for (int i = 0; i < expected.size(); i++) {
          same[given.ordinal()] += expected.get(i).speaker().equals(found.get(i).speaker()) ? 1 : 0;
        }
      }
    }
    assertTrue(same[0] > 0.97 * all, "given quotations " + same[0] + " of " + all);
    assertTrue(same[1] > 0.98 * all, "given mentions " + same[1] + " of " + all);
  }

  @Test
  void annotatedDirectSpeechWithoutMarksOrWithACommaAlreadyReadIsTakenAsItIs() {
    String text = "Die Wirtin Ute Brand sagte: Das Fass ist leer. „Schade“, sagte Jan Roth, „und traurig.“";
    AnnotatedArticle.Annotation bare = direct(text, 0, "Das Fass ist leer.");
    AnnotatedArticle.Annotation first = direct(text, 1, "„Schade“");
    AnnotatedArticle.Annotation second = direct(text, 2, "„und traurig.“");
    AnnotatedArticle article =
        new AnnotatedArticle(Article.of("fass", text), List.of(), List.of(first, bare, second));
    Extraction found =
        new GivenExtractor(Pipeline.of(ShippedWeights.LEARNED), GivenExtractor.Given.QUOTATIONS).extract(article);
    assertEquals(List.of(bare.quote(), first.quote(), second.quote()),
        found.quotations().stream().map(Quotation::spans).toList());
    assertEquals("Jan Roth", found.quotations().get(1).speaker().name());
  }

  private static AnnotatedArticle.Annotation direct(String text, int id, String words) {
    int begin = text.indexOf(words);
    return new AnnotatedArticle.Annotation(id, QuotationType.DIRECT, false,
        List.of(TextSpan.of(begin, begin + words.length())), List.of(), List.of(), List.of(), List.of());
  }

  private static List<String> places(List<Quotation> quotations) {
    return quotations.stream().map(q -> q.type() + " " + q.spans()).toList();
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

  private List<Lesson> annotated(List<String> names) throws IOException {
    List<Lesson> out = new ArrayList<>();
    for (String name : names) {
      Extraction extraction = teacher.extract(article(name));
      List<AnnotatedArticle.Annotation> annotations = new ArrayList<>();
      for (Quotation q : extraction.quotations()) {
        annotations
            .add(new AnnotatedArticle.Annotation(annotations.size(), q.type(), q.nestedIn().isPresent(), q.spans(),
                q.mention().spans(), q.cue().spans(), q.frame().spans(), q.addressee().spans()));
      }
      List<TextSpan> all = Stream.of(TextSpan.of(0, extraction.article().text().length())).toList();
      out.add(new Lesson(new AnnotatedArticle(extraction.article(), all, annotations), List.of()));
    }
    return out;
  }
}
