package de.wortlaut.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

  private static Source cook(String name) {
    return new Source("koch", 0, SpeakerKind.PERSON, name, List.of(), "Koch", "Gasthof zur Linde");
  }

  private static Cascade cascade(Source source, Quotation... found) {
    Cascade cascade = new Cascade(List.of(source));
    cascade.add(gold(), new Extraction(ARTICLE, true, List.of(found)));
    return cascade;
  }

  private static Quotation said(Passage mention, SpeakerKind kind, String name) {
    return half().mention(mention).speaker(Speaker.of(kind, name)).build();
  }

  private static void assertLine(Cascade.Line line, Source source, Quotation... found) {
    Cascade cascade = cascade(source, found);
    for (Cascade.Line other : Cascade.Line.values()) {
      assertEquals(other == line ? 1 : 0, cascade.count(other), other + " instead of " + line);
    }
    assertEquals(1, cascade.count(line, source.kind()));
  }

  @Test
  void everyAnnotatedQuotationGetsLostAtOneStage() {
    Source straub = cook("Bernd Straub");
    Passage right = words(at(0, 8));
    Passage wrong = words(at(39, 42));
    assertLine(Cascade.Line.QUOTATION_NOT_FOUND, straub);
    assertLine(Cascade.Line.MENTION_NOT_FOUND, straub, said(Passage.none(), SpeakerKind.NONE, ""));
    assertLine(Cascade.Line.MENTION_ANOTHER, straub, said(wrong, SpeakerKind.PERSON, "Straub"));
    assertLine(Cascade.Line.SPEAKER_NONE, straub, said(right, SpeakerKind.NONE, ""));
    assertLine(Cascade.Line.SPEAKER_ANOTHER_KIND, straub, said(right, SpeakerKind.UNNAMED, "Koch"));
    assertLine(Cascade.Line.SPEAKER_ANOTHER, straub, said(right, SpeakerKind.PERSON, "Bernd Holm"));
    assertLine(Cascade.Line.NAME_FORM, straub, said(right, SpeakerKind.PERSON, "Straub"));
    assertLine(Cascade.Line.NAME_FORM, straub, said(right, SpeakerKind.PERSON, "Bernhard Straub"));
    assertLine(Cascade.Line.NAME_FORM, straub, said(right, SpeakerKind.PERSON, "Bernd"));
    assertLine(Cascade.Line.RIGHT_WITHOUT_MENTION, straub, said(wrong, SpeakerKind.PERSON, "Bernd Straub"));
    assertLine(Cascade.Line.RIGHT, straub, said(right, SpeakerKind.PERSON, "bernd straub"));
  }

  @Test
  void organisationsAreRightByAliasesAndTheUnnamedByTheirKind() {
    Passage right = words(at(0, 8));
    Source body =
        new Source("koch", 0, SpeakerKind.ORGANISATION, "Bund der Köche", List.of("BdK"), null, "Bund der Köche");
    assertLine(Cascade.Line.RIGHT, body, said(right, SpeakerKind.ORGANISATION, "BdK"));
    assertLine(Cascade.Line.SPEAKER_ANOTHER, body, said(right, SpeakerKind.ORGANISATION, "Gasthof"));
    Source guest = new Source("koch", 0, SpeakerKind.UNNAMED, "Gast", List.of(), null, null);
    assertLine(Cascade.Line.RIGHT, guest, said(right, SpeakerKind.UNNAMED, "Koch"));
  }

  @Test
  void mentionsAreJudgedOnlyWhereOneIsAnnotated() {
    AnnotatedArticle.Annotation bare = new AnnotatedArticle.Annotation(
        0, QuotationType.INDIRECT, false, List.of(CLAUSE), List.of(), List.of(), List.of(), List.of());
    Cascade cascade = new Cascade(List.of(cook("Bernd Straub")));
    Quotation found = said(Passage.none(), SpeakerKind.NONE, "");
    cascade.add(new AnnotatedArticle(ARTICLE, TOKENS, List.of(bare)), new Extraction(ARTICLE, true, List.of(found)));
    assertEquals(1, cascade.count(Cascade.Line.SPEAKER_NONE));
  }

  @Test
  void jointAndUnknownSpeakersAndOtherArticlesStayOutOfTheCascade() {
    Quotation found = said(words(at(0, 8)), SpeakerKind.PERSON, "Bernd Straub");
    for (SpeakerKind kind : List.of(SpeakerKind.SEVERAL, SpeakerKind.NONE)) {
      Cascade cascade = cascade(new Source("koch", 0, kind, "A", List.of(), null, null), found);
      assertTrue(cascade.toString().lines().anyMatch(l -> l.matches("gold( +0){4}")), cascade.toString());
    }
    Cascade other = cascade(new Source("wirt", 0, SpeakerKind.PERSON, "A", List.of(), null, null), found);
    assertEquals("", other.examples(3));
  }

  @Test
  void rolesAndInstitutionsAreJudgedWhereTheSpeakerIsRight() {
    Speaker speaker = Speaker.of(SpeakerKind.PERSON, "Bernd Straub");
    Passage right = words(at(0, 8));
    Source silent = new Source("koch", 0, SpeakerKind.PERSON, "Bernd Straub", List.of(), null, "Gasthof zur Linde");
    Cascade invented = cascade(silent, half().mention(right).speaker(speaker.withRole("Kellner")).build());
    assertTrue(invented.examples(1).contains("role invented (1 of 1)"), invented.examples(1));
    assertTrue(invented.examples(1).contains("institution not read (1 of 1)"), invented.examples(1));
    Cascade wrong = cascade(cook("Bernd Straub"),
        half().mention(right).speaker(speaker.withRole("Kellner").withInstitution("Gasthofs Linde")).build());
    assertTrue(wrong.examples(1).contains("role read wrong (1 of 1)"), wrong.examples(1));
    assertFalse(wrong.examples(1).contains("institution"), wrong.examples(1));
    Cascade another = cascade(cook("Jens Holm"), half().mention(right).speaker(speaker.withRole("Kellner")).build());
    assertFalse(another.examples(1).contains("role"), "only where the speaker is right: " + another.examples(1));
  }

  @Test
  void valuesReadButNotChosenAreCountedAmongTheLosses() {
    Speaker speaker = Speaker.of(SpeakerKind.PERSON, "Bernd Straub");
    Cascade cascade = new Cascade(List.of(cook("Bernd Straub")));
    Extraction found = new Extraction(ARTICLE, true, List.of(half().speaker(speaker).build()));
    cascade.add(gold(), found, new Cascade.Considered(s -> List.of("Kellner", "Koch"), s -> List.of("Schänke")));
    List<String> lines =
        cascade.toString().lines().filter(l -> l.contains("read but not chosen")).map(String::strip).toList();
    assertTrue(lines.get(0).matches(".*chosen +1 1\\.000 .*"), lines.get(0));
    assertTrue(lines.get(1).matches(".*chosen +0 0\\.000 .*"), lines.get(1));
  }

  @Test
  void examplesShowTheSentenceAndBothSpeakersEvenlyOverTheArticles() {
    Cascade cascade = new Cascade(List.of(cook("Bernd Straub")));
    Quotation found = said(words(at(39, 42)), SpeakerKind.PERSON, "Ute Brand");
    for (int i = 0; i < 4; i++) {
      cascade.add(gold(), new Extraction(ARTICLE, true, List.of(found)));
    }
    String text = cascade.examples(2);
    assertTrue(text.startsWith("mention another (2 of 4)\n  koch  er habe nichts gewusst\n"), text);
    assertTrue(text.contains("context  Der Koch sagt, er habe nichts gewusst.\n"), text);
    assertTrue(text.contains("gold     Der Koch = PERSON Bernd Straub | Koch | Gasthof zur Linde\n"), text);
    assertTrue(text.contains("found    Sie = PERSON Ute Brand | – | –\n"), text);
  }

  @Test
  void theCascadeAndTheFiguresAgree() {
    Source straub = cook("Bernd Straub");
    Quotation found = said(words(at(39, 42)), SpeakerKind.PERSON, "Bernd Straub");
    Cascade cascade = cascade(straub, found);
    int right = cascade.count(Cascade.Line.RIGHT) + cascade.count(Cascade.Line.RIGHT_WITHOUT_MENTION);
    assertEquals(score(List.of(straub), found).get("person name").recall(), right, EXACT);
  }
}
