package de.wortlaut.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Gender;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionJsonTest {
  private static final String TEXT = "„Wir“, sagte sie dem „Boten“,\n„gehen \\ nicht“. 😀 \u0000";

  private static Passage words(int... offsets) {
    List<TextSpan> spans = new java.util.ArrayList<>();
    for (int i = 0; i < offsets.length; i += 2) {
      spans.add(TextSpan.of(offsets[i], offsets[i + 1]));
    }
    return Passage.of(TEXT, spans);
  }

  private static Extraction rich() {
    Speaker mayor =
        Speaker.of(SpeakerKind.PERSON, "Anna Feldhaus")
            .withAliases(List.of("A. Feldhaus"))
            .withGender(Gender.FEMALE)
            .withRole("Bürgermeisterin")
            .withInstitution("Stadt Ohmstedt")
            .withFormer(true)
            .withMentions(List.of(TextSpan.of(13, 16)));
    Speaker both =
        Speaker.of(SpeakerKind.SEVERAL, "Feldhaus und Kern")
            .withMembers(List.of(mayor, Speaker.of(SpeakerKind.PERSON, "Kern").withGender(Gender.MALE)));
    Quotation first =
        Quotation.builder(QuotationType.DIRECT, words(0, 5, 30, 45))
            .cue(words(7, 12)).frame(words(7, 28)).addressee(words(17, 28)).mention(words(13, 16))
            .context(TextSpan.of(0, 47)).speaker(mayor)
            .reportedVia(Speaker.of(SpeakerKind.ORGANISATION, "Bote"))
            .confidence(1.0 / 3).speakerConfidence(0.1 + 0.2).build();
    Quotation second =
        Quotation.builder(QuotationType.REPORTED, words(30, 36)).speaker(both).nestedIn(0).continues(0).build();
    Article article =
        Article.of("ä/1", TEXT).withTitle("Titel").withDate(LocalDate.of(2024, 2, 29)).withUrl("https://x.example/?a=b")
            .withOutlet("Bote");
    return new Extraction(article, true, List.of(first, second));
  }

  @Test
  void whatWasWrittenIsReadBackWithoutLoss() throws IOException {
    assertEquals(rich(), ExtractionJson.read(ExtractionJson.write(rich())));
    StringWriter writer = new StringWriter();
    ExtractionJson.write(rich(), writer);
    assertEquals(rich(), ExtractionJson.read(new StringReader(writer + "\n")));
    Extraction bare = new Extraction(Article.of("leer", ""), false, List.of());
    assertEquals(bare, ExtractionJson.read(ExtractionJson.write(bare)));
  }

  @Test
  void formIsOneLine() {
    assertFalse(ExtractionJson.write(rich()).contains("\n"));
  }

  @Test
  void formStaysAsItIs() {
    Extraction small =
        new Extraction(
            Article.of("a", "„Ja“"),
            true,
            List.of(
                Quotation.builder(QuotationType.DIRECT, Passage.of("„Ja“", List.of(TextSpan.of(0, 4))))
                    .speaker(Speaker.of(SpeakerKind.UNNAMED, "Sprecher")).confidence(0.12345).build()));
    assertEquals(
        "{\"id\":\"a\",\"text\":\"„Ja“\",\"german\":true,\"quotes\":[{\"type\":\"DIRECT\",\"spans\":[{\"begin\":0,"
            + "\"end\":4}],\"text\":\"„Ja“\",\"context\":{\"begin\":0,\"end\":4},\"speaker\":{\"kind\":\"UNNAMED\","
            + "\"name\":\"Sprecher\",\"aliases\":[],\"gender\":null,\"role\":null,\"institution\":null},"
            + "\"confidence\":0.12345,\"speakerConfidence\":1.0}]}",
        ExtractionJson.write(small));
    assertTrue(ExtractionJson.writeQuotations(small).contains("\"confidence\":0.123,"));
  }

  @Test
  void unknownFieldsArePassedOver() {
    assertEquals("a", ExtractionJson.read("{\"id\":\"a\",\"text\":\"\",\"new\":{}}").article().id());
  }

  @Test
  void otherTextIsRefusedWithAReason() {
    for (String wrong : List.of("", "{", "[]", "{\"id\":\"a\"}", "{\"id\":\"a\",\"text\":\"\",\"date\":\"gestern\"}",
        "{} {}",
        "{\"id\":\"a\",\"text\":\"\",\"quotes\":[{\"type\":\"X\"}]}")) {
      assertThrows(IllegalArgumentException.class, () -> ExtractionJson.read(wrong), wrong);
    }
  }
}
