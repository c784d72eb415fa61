package de.wortlaut.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.model.Article;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways from a mention to a speaker, in one article: media that pass words on, pronouns, offices, owners. */
class WaysTest {
  private static final String PROMENADE = """
      Im Streit um die Strandpromenade von Wittdünersiel hat sich Bürgermeisterin Tomma Harders zu Wort gemeldet. Laut dem Nachrichtenportal „Uferblick“ sagte Harders, der Umbau koste zwölf Millionen Euro. Dem „Inselkurier“ zufolge erklärte sie, ein Teil des Geldes fehle noch. „Wir holen uns das vom Land“, zitiert die Zeitung sie.

      Finanzminister Ubbe Lorenzen und Verkehrsminister Jelle Andresen widersprachen. Der Finanzminister sagte, das Land habe nichts zugesagt. Der Verkehrsminister erklärte, er kenne den Plan nicht. Lorenzen (58) ist seit drei Jahren im Amt. „Ich lese, was man mir schickt“, sagte der 58-Jährige.

      Die Händler, die seit Jahren auf den Umbau warten, sind verärgert. Sie fordern, dass noch vor dem Sommer begonnen wird. „Man redet und redet“, klagte Buchhändler Momme Thiessen. Andresen, der selbst von der Insel stammt, versprach, er werde mit den Leuten sprechen. Dieser sei ihm wichtig, sagte Andresen über Thiessen.

      Harders' Stellvertreter Keno Bahnsen kündigte an, der Rat werde im Mai abstimmen. Bahnsen zufolge haben sich 400 Bürger beteiligt. Nach eigener Darstellung hat er jede Zuschrift gelesen. Ihrer Meinung nach genüge das nicht, sagte Harders. Der Rat teilte am Abend mit, die Sitzung sei öffentlich. Nach Behördenangaben ist der Sand belastet. Nach dänischen Angaben kommt er aus Esbjerg.

      Die Polizistin Wiebke Sönksen, die den Verkehr zählt, sagte, es seien zu viele Autos. Ihr Kollege meinte, man müsse die Straße sperren. Auch die Kurverwaltung hält das für richtig. Sie rief dazu auf, das Rad zu nehmen. „Wer anders denkt, soll kommen“, sagte ihr Leiter Fedder Nissen.
      """;

  private static final List<Quotation> QUOTATIONS =
      QuotationExtractor.create().extract(Article.of("promenade", PROMENADE)).quotations();

  private static Quotation that(String words) {
    return QUOTATIONS.stream().filter(q -> q.text().contains(words)).findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not among " + QUOTATIONS));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "das Land habe nichts zugesagt | PERSON | Ubbe Lorenzen | Finanzminister | -",
      "er kenne den Plan nicht | PERSON | Jelle Andresen | Verkehrsminister | -",
      "Ich lese, was man mir schickt | PERSON | Ubbe Lorenzen | Finanzminister | -",
      "vor dem Sommer begonnen | UNNAMED | Händler | Händler | -",
      "Man redet und redet | PERSON | Momme Thiessen | Buchhändler | -",
      "er werde mit den Leuten sprechen | PERSON | Jelle Andresen | Verkehrsminister | -",
      "Dieser sei ihm wichtig | PERSON | Jelle Andresen | Verkehrsminister | -",
      "der Rat werde im Mai abstimmen | PERSON | Keno Bahnsen | Stellvertreter | -",
      "haben sich 400 Bürger beteiligt | PERSON | Keno Bahnsen | Stellvertreter | -",
      "jede Zuschrift gelesen | PERSON | Keno Bahnsen | Stellvertreter | -",
      "genüge das nicht | PERSON | Tomma Harders | Bürgermeisterin | -",
      "die Sitzung sei öffentlich | ORGANISATION | Rat | - | Rat",
      "ist der Sand belastet | ORGANISATION | Behörden | - | Behörden",
      "kommt er aus Esbjerg | ORGANISATION | Dänemark | - | Dänemark",
      "es seien zu viele Autos | PERSON | Wiebke Sönksen | Polizistin | -",
      "man müsse die Straße sperren | UNNAMED | Kollege | - | -",
      "Wer anders denkt | PERSON | Fedder Nissen | Leiter | -"
  })
  void everyMentionLeadsToItsSpeaker(String words, SpeakerKind kind, String name, String role, String institution) {
    Speaker speaker = that(words).speaker();
    assertEquals(name, speaker.name());
    assertEquals(kind, speaker.kind());
    assertEquals(role, speaker.role());
    assertEquals(institution, speaker.institution());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "der Umbau koste zwölf Millionen | Uferblick",
      "ein Teil des Geldes fehle | Inselkurier",
      "Wir holen uns das vom Land | Zeitung"
  })
  void mediaPassOnWhatThePersonSaid(String words, String medium) {
    Quotation quotation = that(words);
    assertEquals("Tomma Harders", quotation.speaker().name());
    assertEquals(medium, quotation.reportedVia().name());
    assertEquals(SpeakerKind.ORGANISATION, quotation.reportedVia().kind());
  }

  @Test
  void whoSpeaksForHimselfIsPassedOnByNobody() {
    assertNull(that("er kenne den Plan nicht").reportedVia());
    assertNull(that("die Sitzung sei öffentlich").reportedVia());
  }
}
