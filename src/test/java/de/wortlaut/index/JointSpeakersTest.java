package de.wortlaut.index;

import static de.wortlaut.index.Texts.article;
import static de.wortlaut.index.Texts.organisation;
import static de.wortlaut.index.Texts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of two who speak jointly do not make a third. */
class JointSpeakersTest {
  private static final String PEOPLE = "Wir messen gemeinsam";
  private static final String BODIES = "Wir klagen gemeinsam";

  @TempDir
  static Path folder;
  private static QuotationIndex index;

  @BeforeAll
  static void fill() {
    index = QuotationIndex.open(folder);
    Speaker ada = person("Ada Kern", "Institut für Moorkunde").withRole("stellvertretende Leiterin");
    Speaker tom = person("Tom Haller", "Amt für Bodenschutz (AfB)").withRole("Direktor");
    index.add(
        article("a")
            .says(jointly(ada, tom), PEOPLE)
            .says(jointly(organisation("Bund der Imker"), organisation("Verband der Bauern")), BODIES)
            .done());
    index.commit();
  }

  private static Speaker jointly(Speaker one, Speaker other) {
    return Speaker.of(SpeakerKind.SEVERAL, one.name() + " und " + other.name())
        .withMembers(List.of(one, other));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static List<String> texts(QuotationQuery query) {
    return index.search(query).hits().stream().map(Hit::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
          "Institut für Moorkunde", "des Instituts für Moorkunde", "Moorkunde", "Bodenschutz",
          "des Amtes für Bodenschutz", "AfB", "Amt für Bodenschuz", "örtliches Amt für Bodenschutz"
      })
  void eachInstitutionIsFoundInAnyForm(String typed) {
    assertEquals(List.of(PEOPLE), texts(QuotationQuery.byInstitution(typed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
          "Institut für Bodenschutz", "Amt für Moorkunde", "Moorkunde Bodenschutz",
          "Institut für Bodenschuz", "örtliches Amt für Moorkunde", "Verband der Imker"
      })
  void wordsOfTwoInstitutionsDoNotMakeAThird(String typed) {
    assertEquals(List.of(), texts(QuotationQuery.byInstitution(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bund der Imker", "Bundes der Imker", "Bauern", "Verband der Bauern"})
  void eachBodyIsFoundInAnyForm(String typed) {
    assertEquals(List.of(BODIES), texts(QuotationQuery.bySpeaker(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bund der Bauern", "Verband der Imker", "des Verbandes der Imker"})
  void wordsOfTwoBodiesDoNotMakeAThird(String typed) {
    assertEquals(List.of(), texts(QuotationQuery.bySpeaker(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Direktor", "Direktorin", "stellvertretender Leiter", "Leiterin"})
  void eachRoleIsFoundInAnyForm(String typed) {
    assertEquals(List.of(PEOPLE), texts(QuotationQuery.builder().role(typed).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stellvertretender Direktor", "Leiter Direktor"})
  void wordsOfTwoRolesDoNotMakeAThird(String typed) {
    assertEquals(List.of(), texts(QuotationQuery.builder().role(typed).build()));
  }
}
