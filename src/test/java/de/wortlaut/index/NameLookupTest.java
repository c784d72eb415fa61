package de.wortlaut.index;

import static de.wortlaut.index.Texts.article;
import static de.wortlaut.index.Texts.organisation;
import static de.wortlaut.index.Texts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLookupTest {
  @TempDir
  static Path folder;
  private static QuotationIndex index;

  @BeforeAll
  static void fill() {
    index = QuotationIndex.open(folder);
    index.add(
        article("a")
            .says(person("Jörg Müßiggang-Größe", null), "Wir bauen die Brücke neu")
            .says(person("Ursula von der Aue", null), "Müßiggang irrt sich")
            .says(person("Ole Brandt", null), "Frau von der Aue hat recht")
            .says(person("Brandt Hansen", null), "Das Watt bleibt")
            .says(person("Brandt", null), "Nur der Nachname ist bekannt")
            .says(person("Seán O’Reilly", null, "Sean Oreilly"), "Wir liefern im Herbst")
            .says(person("J. D. Vanderbeek", null), "Wir zahlen nicht")
            .says(person("Wiktor Tscherenkow", null), "Der Vertrag gilt")
            .says(person("Wiktor Malin", null), "Der Vertrag gilt nicht")
            .says(organisation("Bundesamt für Deichbau", "BfD"), "Die Deiche sind sicher")
            .says(Speaker.of(SpeakerKind.UNNAMED, "Sprecher der Feuerwehr"), "Es brannte lange")
            .done());
    index.commit();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static List<String> names(QuotationQuery query) {
    return index.search(query).hits().stream().map(hit -> hit.speaker().name()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
          "Jörg Müßiggang-Größe", "jörg müßiggang-größe", "JÖRG MÜSSIGGANG-GRÖSSE",
          "Joerg Muessiggang-Groesse", "Jorg Mussiggang Grosse", "Müßiggang-Größe, Jörg",
          "Müßiggang", "Größe", "groesse", "Mu\u0308ßiggang", "Dr. Müßiggang", "Jörg Müsiggang",
          "Muessigang"
      })
  void umlautsAndSharpSMeetInAnySpelling(String typed) {
    assertEquals(List.of("Jörg Müßiggang-Größe"), names(QuotationQuery.bySpeaker(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ursula von der Aue", "Ursula Aue", "von der Aue", "Aue", "Aue, Ursula",
      "von der Aue, Ursula", "Frau von Aue", "Prof. Dr. Ursula von der Aue"})
  void particlesAndTitlesMayBeMissing(String typed) {
    assertEquals(List.of("Ursula von der Aue"), names(QuotationQuery.bySpeaker(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sean O'Reilly", "Seán OReilly", "o’reilly", "Oreilly", "O'Reily"})
  void apostrophesAndAccentsDoNotMatter(String typed) {
    assertEquals(List.of("Seán O’Reilly"), names(QuotationQuery.bySpeaker(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"J.D. Vanderbeek", "Vanderbeek", "JD Vanderbeek", "Vanderbek"})
  void initialsDoNotMatter(String typed) {
    assertEquals(List.of("J. D. Vanderbeek"), names(QuotationQuery.bySpeaker(typed)));
  }

  @Test
  void anExactFullNameRanksBeforeASurnameAndThatBeforeAFirstName() {
    assertEquals(
        List.of("Brandt", "Ole Brandt", "Brandt Hansen"),
        names(QuotationQuery.bySpeaker("Brandt")));
    assertEquals(List.of("Ole Brandt"), names(QuotationQuery.bySpeaker("Ole Brandt")));
  }

  @Test
  void anExactPersonLeavesOthersOfTheSurnameOut() {
    assertEquals(List.of("Brandt"), names(QuotationQuery.builder().person("Brandt").build()));
    assertEquals(
        List.of("Ole Brandt"), names(QuotationQuery.builder().person("brandt, ole").build()));
  }

  @Test
  void aTypoInOneWordIsForgivenEvenIfAnotherIsThatOfSomebodyElse() {
    assertEquals(
        List.of("Wiktor Tscherenkow"), names(QuotationQuery.bySpeaker("Victor Tscherenkow")));
    assertEquals(
        List.of("Wiktor Tscherenkow"), names(QuotationQuery.bySpeaker("Wiktor Tschernkov")));
  }

  @Test
  void aNameWithinTheWordsIsNoSpeaker() {
    for (Hit hit : index.search(QuotationQuery.bySpeaker("Aue")).hits()) {
      assertEquals("Ursula von der Aue", hit.speaker().name());
    }
  }

  @ParameterizedTest
  @CsvSource({
      "Bundesamt für Deichbau, Bundesamt für Deichbau",
      "Bundesamtes für Deichbau, Bundesamt für Deichbau",
      "BfD, Bundesamt für Deichbau",
      "Sprechern der Feuerwehr, Sprecher der Feuerwehr"
  })
  void bodiesAreFoundAsSpeakersInAnyInflection(String typed, String name) {
    assertEquals(List.of(name), names(QuotationQuery.bySpeaker(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nobbe", "Ole Hansen", "…", "x", "ß", "🦀", "Ole Ole Brand Nix"})
  void whoDoesNotExistIsNotFound(String typed) {
    assertTrue(names(QuotationQuery.bySpeaker(typed)).isEmpty(), typed);
  }
}
