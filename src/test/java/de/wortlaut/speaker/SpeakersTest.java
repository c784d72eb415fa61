package de.wortlaut.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.model.Article;
import de.wortlaut.model.Gender;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is behind the mentions of an article. */
class SpeakersTest {
  private static final String HARBOUR =
      """
      Der Hafen von Norderwoog bekommt eine neue Schleuse. Das teilte das Wasserbauamt Norderwoog am Montag mit.

      Die Direktorin des Wasserbauamts, Henrike Tams, sagte, die alte Anlage sei nicht mehr zu retten. „Jede Reparatur wäre \
      teurer als ein Neubau“, erklärte sie. Die Kosten lägen bei 40 Millionen Euro.

      Bürgermeister Folkert Tams (SPD) kündigte an, der Rat werde im Mai entscheiden. „Wir nehmen uns die Zeit“, sagte \
      Folkert Tams. Seiner Meinung nach sei der Zeitplan zu halten.

      Das Amt betonte, die Arbeiten würden erst im Herbst beginnen. Polizeiangaben zufolge wird die Hafenstraße gesperrt.

      „Wir haben keine Wahl“, sagten Henrike Tams und Folkert Tams in einer gemeinsamen Sitzung. Ein Fischer rief: „Und wo \
      soll ich anlegen?“
      """;

  private final QuotationExtractor extractor = QuotationExtractor.create();

  private Quotation that(String text, String words) {
    List<Quotation> all = extractor.extract(Article.of("id", text)).quotations();
    return all.stream().filter(q -> q.text().contains(words)).findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not among " + all));
  }

  private Speaker of(String words) {
    return that(HARBOUR, words).speaker();
  }

  @Test
  void peopleAreNamedInFullWithRoleAndInstitution() {
    Speaker tams = of("die alte Anlage sei nicht mehr zu retten");
    assertEquals(SpeakerKind.PERSON, tams.kind());
    assertEquals("Henrike Tams", tams.name());
    assertEquals("Direktorin", tams.role());
    assertEquals("Wasserbauamt Norderwoog", tams.institution());
    assertEquals(Gender.FEMALE, tams.gender());
  }

  @Test
  void pronounsMeanThePersonWhoSpoke() {
    assertEquals("Henrike Tams", of("Jede Reparatur").name());
    assertEquals("Henrike Tams", of("Die Kosten lägen").name());
  }

  @Test
  void twoPeopleOfOneSurnameAreKeptApart() {
    Speaker mayor = of("der Rat werde im Mai entscheiden");
    assertEquals("Folkert Tams", mayor.name());
    assertEquals("Bürgermeister", mayor.role());
    assertEquals("SPD", mayor.institution());
    assertEquals("Folkert Tams", of("Wir nehmen uns die Zeit").name());
  }

  @Test
  void onePersonIsOneValue() {
    List<Quotation> all = extractor.extract(Article.of("id", HARBOUR)).quotations();
    List<Speaker> mayors = all.stream().map(Quotation::speaker).filter(s -> s.name().equals("Folkert Tams")).toList();
    assertTrue(mayors.size() >= 2);
    mayors.forEach(s -> assertSame(mayors.get(0), s));
  }

  @Test
  void aBodyIsNamedAsFullyAsTheArticleNamesIt() {
    Speaker office = of("die Arbeiten würden erst im Herbst beginnen");
    assertEquals(SpeakerKind.ORGANISATION, office.kind());
    assertEquals("Wasserbauamt Norderwoog", office.name());
  }

  @Test
  void compoundsOfAngabenNameTheirOwner() {
    assertEquals("Polizei", of("wird die Hafenstraße gesperrt").name());
  }

  @Test
  void jointSpeakersHaveMembers() {
    Speaker both = of("Wir haben keine Wahl");
    assertEquals(SpeakerKind.SEVERAL, both.kind());
    assertEquals(List.of("Henrike Tams", "Folkert Tams"), both.members().stream().map(Speaker::name).toList());
  }

  @Test
  void somebodyWithoutANameStaysUnnamed() {
    Speaker fisher = of("Und wo");
    assertEquals(SpeakerKind.UNNAMED, fisher.kind());
    assertEquals("Fischer", fisher.name());
    assertEquals("Fischer", fisher.role());
  }

  @Test
  void aMediumThatPassesWordsOnIsKeptBesideTheSpeaker() {
    String text =
        """
        Der Streit um das Freibad in Oberlinnich geht weiter. In der „Linnicher Zeitung“ stellt Stadtkämmerer Jörg Pasewalk \
        Bedingungen. Die Stadt müsse mindestens die Hälfte bezahlen, zitiert ihn das Blatt. Zuvor hatte der Rat getagt.
        """;
    Quotation q = that(text, "müsse mindestens die Hälfte");
    assertEquals("Jörg Pasewalk", q.speaker().name());
    assertNotNull(q.reportedVia());
    assertEquals(SpeakerKind.ORGANISATION, q.reportedVia().kind());
  }

  @Test
  void statementsOfACountryAreItsOwn() {
    String text =
        "An der Grenze fielen am Abend Schüsse. Israelischen Angaben zufolge wurde niemand verletzt. Die Lage blieb ruhig.";
    Speaker israel = that(text, "wurde niemand verletzt").speaker();
    assertEquals(SpeakerKind.ORGANISATION, israel.kind());
    assertEquals("Israel", israel.name());
    assertNull(israel.role());
  }
}
