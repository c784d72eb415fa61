package de.wortlaut.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final double EXACT = 1e-9;
  // tokens: 0 Der 1 Koch 2 sagt 3 , 4 er 5 habe 6 nichts 7 gewusst 8 . 9 Sie 10 warnt 11 laut 12 .
  private static final Article ARTICLE =
      Article.of("koch", "Der Koch sagt, er habe nichts gewusst. Sie warnt laut.");
  private static final List<TextSpan> TOKENS =
      List.of(
          at(0, 3), at(4, 8), at(9, 13), at(13, 14), at(15, 17), at(18, 22), at(23, 29), at(30, 37),
          at(37, 38), at(39, 42), at(43, 48), at(49, 53), at(53, 54));
  private static final TextSpan CLAUSE = at(15, 37);
  private static final TextSpan WARNING = at(39, 54);

  @TempDir
  Path folder;

  private static TextSpan at(int begin, int end) {
    return TextSpan.of(begin, end);
  }

  private static Passage words(TextSpan... spans) {
    return Passage.of(ARTICLE.text(), List.of(spans));
  }

  private static AnnotatedArticle.Annotation clause(int id) {
    return new AnnotatedArticle.Annotation(
        id, QuotationType.INDIRECT, false, List.of(CLAUSE), List.of(at(0, 8)), List.of(at(9, 13)),
        List.of(at(0, 14)), List.of());
  }

  private static AnnotatedArticle.Annotation warning(int id) {
    return new AnnotatedArticle.Annotation(
        id, QuotationType.REPORTED, false, List.of(WARNING), List.of(at(39, 42)), List.of(), List.of(),
        List.of());
  }

  private static AnnotatedArticle gold() {
    return new AnnotatedArticle(ARTICLE, TOKENS, List.of(clause(0), warning(1)));
  }

  private static Scores score(List<Source> sources, Quotation... found) {
    return Evaluation.of(
        List.of(gold()), List.of(new Extraction(ARTICLE, true, List.of(found))), sources);
  }

  private static void assertScore(Scores scores, String name, double precision, double recall) {
    assertEquals(precision, scores.get(name).precision(), EXACT, name + " precision");
    assertEquals(recall, scores.get(name).recall(), EXACT, name + " recall");
  }

  private static Quotation.Builder half() {
    // two of the clause's four tokens
    return Quotation.builder(QuotationType.INDIRECT, words(at(15, 22)));
  }

  @Test
  void precisionAndRecallAreMeansOverQuotations() {
    Scores scores =
        score(List.of(), half().cue(words(at(9, 13))).mention(words(at(4, 8))).build());
    assertScore(scores, "quote", 1, (0.5 + 0) / 2);
    assertScore(scores, "cue", 1, 1);
    assertScore(scores, "speaker", 1, (0.5 + 0) / 2);
    assertScore(scores, "frame", 0, 0);
    // recall of two quotes, two speakers, a cue and a frame
    assertScore(scores, "joint", 1, (0.5 + 0 + 0.5 + 0 + 1 + 0) / 6);
    assertEquals(0.4, scores.get("quote").f1(), EXACT);
  }

  @Test
  void inventedQuotationsCountAgainstPrecision() {
    Quotation invented = Quotation.builder(QuotationType.DIRECT, words(at(0, 3))).build();
    Quotation exact = Quotation.builder(QuotationType.DIRECT, words(CLAUSE)).build();
    Scores scores = score(List.of(), invented, exact);
    assertScore(scores, "quote", 0.5, 0.5);
    assertScore(scores, "type DIRECT", 0, 0);
    assertScore(scores, "type INDIRECT", 0, 0);
    assertEquals(1, scores.get("type INDIRECT").found(), EXACT);
    assertEquals(0, scores.get("type REPORTED").found(), EXACT);
  }

  @Test
  void ofTwoThatOverlapTheBetterIsTaken() {
    Quotation loose = Quotation.builder(QuotationType.DIRECT, words(at(0, 37))).build();
    Quotation exact = Quotation.builder(QuotationType.INDIRECT, words(CLAUSE)).build();
    assertScore(score(List.of(), loose, exact), "quote", 0.5, 0.5);
    assertScore(score(List.of(), loose, exact), "type INDIRECT", 1, 1);
  }

  @Test
  void ofEqualOnesThatOfTheSameTypeIsTaken() {
    Quotation other = Quotation.builder(QuotationType.DIRECT, words(CLAUSE)).build();
    Quotation same = Quotation.builder(QuotationType.INDIRECT, words(CLAUSE)).build();
    assertScore(score(List.of(), other, same), "type INDIRECT", 1, 1);
    assertScore(score(List.of(), other, same), "type DIRECT", 0, 0);
  }

  @Test
  void namesRolesAndInstitutionsCountOverAllQuotations() {
    Source cook =
        new Source("koch", 0, SpeakerKind.PERSON, "Bernd Straßer", List.of(), "Koch", "Gasthof zur Linde");
    Source nobody = new Source("koch", 1, SpeakerKind.NONE, null, List.of(), null, null);
    Speaker speaker =
        Speaker.of(SpeakerKind.PERSON, "bernd strasser").withRole("Kellner").withInstitution("Gasthofs Linde");
    Quotation warning =
        Quotation.builder(QuotationType.REPORTED, words(WARNING)).speaker(speaker).build();
    Scores scores = score(List.of(cook, nobody), half().speaker(speaker).build(), warning);
    assertScore(scores, "person name", 1, 1);
    assertScore(scores, "role", 0, 0);
    assertScore(scores, "institution", 1, 1);
    assertScore(scores, "speaker kind", 1, 1);
    assertEquals(1, scores.get("person name").gold());
    assertEquals(0, scores.get("organisation name").gold());
  }

  @Test
  void nothingFoundIsNothingRight() {
    Scores scores = Evaluation.of(List.of(gold()), List.of(), null);
    assertScore(scores, "quote", 0, 0);
    assertScore(scores, "joint", 0, 0);
    assertEquals(11, scores.toString().lines().count());
  }

  @Test
  void reliabilityCountsWhatWasFoundInTenBins() {
    Evaluation evaluation = new Evaluation();
    Quotation exact = Quotation.builder(QuotationType.INDIRECT, words(CLAUSE)).confidence(0.95).build();
    Quotation wrong = Quotation.builder(QuotationType.DIRECT, words(at(0, 3))).confidence(0.25).build();
    evaluation.add(gold(), new Extraction(ARTICLE, true, List.of(wrong, exact)));
    assertEquals((0.25 + 0.05) / 2, evaluation.reliability().expectedError(), EXACT);
    assertEquals(12, evaluation.reliability().toString().lines().count());
  }

  @Test
  void articlesMustBeTheSame() {
    Extraction other = new Extraction(Article.of("anders", ""), true, List.of());
    assertThrows(IllegalArgumentException.class, () -> new Evaluation().add(gold(), other));
  }

  @Test
  void assignmentReachesTheLargestSumOfAllPairings() {
    java.util.Random random = new java.util.Random(7);
    for (int round = 0; round < 300; round++) {
      double[][] weights = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : weights) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(4) / 4.0;
        }
      }
      int[] pairs = Assignment.ofLargestSum(weights);
      double sum = 0;
      for (int i = 0; i < pairs.length; i++) {
        sum += pairs[i] < 0 ? 0 : weights[i][pairs[i]];
      }
      assertEquals(best(weights, 0, new boolean[weights[0].length]), sum, EXACT);
    }
    assertArrayEquals(new int[] {-1, -1}, Assignment.ofLargestSum(new double[2][0]));
  }

  private static double best(double[][] weights, int row, boolean[] taken) {
    if (row == weights.length) {
      return 0;
    }
    double best = best(weights, row + 1, taken);
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        taken[j] = true;
        best = Math.max(best, weights[row][j] + best(weights, row + 1, taken));
        taken[j] = false;
      }
    }
    return best;
  }

  @Test
  void bothFormsOfACorpusGiveTheSame() throws IOException {
    String text = "Ja, sagt sie.";
    Path line = folder.resolve("gold.jsonl");
    Files.writeString(
        line,
        "{\"id\":\"j\",\"text\":\"" + text + "\",\"tokens\":[[0,2],[2,3],[4,8],[9,12],[12,13]],"
            + "\"sentences\":[[0,5]],\"annotations\":[{\"id\":0,\"type\":\"FreeIndirect\",\"nested\":true,"
            + "\"quote\":[[0,2]],\"speaker\":[[9,12]],\"cue\":[[4,8]],\"frame\":[[4,12]],\"addressee\":[]}]}\n");
    Path published = Files.createDirectory(folder.resolve("published"));
    List<String> tokens = new ArrayList<>();
    for (String span : List.of("0,2", "2,3", "4,8", "9,12", "12,13")) {
      tokens.add("{" + charSpan(span) + "}");
    }
    Files.writeString(
        published.resolve("j.json"),
        "{\"documentName\":\"j\",\"originalText\":\"" + text + "\",\"sentences\":[{\"tokens\":["
            + String.join(",", tokens) + "]}],\"annotations\":[{\"type\":\"FreeIndirect\",\"isNested\":true,"
            + "\"quote\":{\"spans\":[{" + charSpan("0,2") + "}]},\"speaker\":{\"spans\":[{" + charSpan("9,12")
            + "}]},\"cue\":{\"spans\":[{" + charSpan("4,8") + "}]},\"frame\":{\"spans\":[{" + charSpan("4,12")
            + "}]},\"addr\":{\"spans\":[]}}]}");
    List<AnnotatedArticle> articles = CorpusReader.articles(line);
    assertEquals(articles, CorpusReader.articles(published));
    assertEquals(QuotationType.FREE_INDIRECT, articles.get(0).quotations().get(0).type());
  }

  private static String charSpan(String span) {
    return "\"charBegin\":" + span.replace(",", ",\"charEnd\":");
  }

  @Test
  void spansBeyondTheTextAreNamedByLine() throws IOException {
    Path line = folder.resolve("gold.jsonl");
    Files.writeString(line, "{\"id\":\"j\",\"text\":\"Ja\",\"tokens\":[[0,3]]}\n");
    IOException e = assertThrows(CorpusFormatException.class, () -> CorpusReader.articles(line));
    assertTrue(e.getMessage().contains("gold.jsonl:1: span 0..3"), e.getMessage());
  }
}
