package de.wortlaut.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.Forms;
import de.wortlaut.language.Lexicon;
import de.wortlaut.learning.Weights;
import de.wortlaut.model.Gender;
import de.wortlaut.phrase.Phrases;
import de.wortlaut.text.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The people of a page, by rules alone and with the model of names. */
class CastTest {
  private static final String CONGRESS =
      """
      Auf dem Kongress in Basel sprach Joost van der Meulen, der frühere Umweltminister. Nach ihm redete Außenminister Salim \
      bin Hamad al-Harthi. Al-Harthi lobte den Entwurf. Die UNHCR-Sprecherin Wiebke Dahl-Ovens widersprach.

      Prof. Dr. Edda Kranz vom Institut für Küstenforschung in Norden legte Zahlen vor. Kranz’ Kollege Arne Lütt, Leiter der \
      Wasserabteilung am Umweltamt, war skeptisch. Klara Lütt (Grüne) stimmte Kranz zu. Papst Gregor XVII. schwieg.

      Der Verband für Hafenwirtschaft (VHW) zog seine Vorlage zurück. Auch der VHW will nun abwarten.
      """;

  private static final Weights WEIGHTS = weights();

  private static Weights weights() {
    try (InputStream in = Weights.class.getResourceAsStream("/de/wortlaut/weights.txt")) {
      assertNotNull(in);
      return Weights.read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cast read(Page page, Knowledge knowledge) {
    Forms forms = Forms.of(page);
    Clauses clauses = Clauses.of(page, forms);
    return Cast.of(page, forms, clauses, Phrases.of(page, forms, clauses), knowledge);
  }

  private final Cast cast = read(CONGRESS);

  private static Cast read(String text) {
    Page page = Page.of(text);
    return read(page,
        new Knowledge(NameExamples.model(WEIGHTS), Lexicon.standard(), Gazetteer.EMPTY, FactModels.of(WEIGHTS)));
  }

  private Person person(String name) {
    return cast.people().all().stream().filter(p -> p.name().equals(name)).findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + cast.people()));
  }

  @Test
  void officesThatNoDictionaryHasDaysAndNamesakesBelongToNoName() {
    Cast town = read("""
        Österreichs Energieregulator Walter Holm kam. Jagdethiker Jens Brandes sprach mit Polizeiforscher Arne Dierks. \
        Vizekanzler Uwe Boysen Montagmittag war schon fort. Der Sprecher von Ministerin Edda Kranz, Jan Ole Dirksen, schwieg. \
        Karl Koch lachte. Koch Peter Lind blieb.
        """);
    assertEquals(
        "[Walter Holm, Jens Brandes, Arne Dierks, Uwe Boysen, Edda Kranz, Jan Ole Dirksen, Karl Koch, Peter Lind]",
        town.people().toString());
    assertEquals("[Energieregulator, Jagdethiker, Polizeiforscher, Vizekanzler, Ministerin, Sprecher, null, null]",
        town.people().all().stream().map(Person::role).toList().toString());
    assertEquals(null, town.people().all().get(2).institution());
  }

  @Test
  void particlesGenitivesAndFormerOfficesAreReadInFull() {
    Cast town = read("""
        Edda Brankows Plan steht. Brankow freut sich, der Rat ist für Alexander Van der Bellen. Van der Bellen kam. Das \
        Boot X fuhr. Ministeriumssprecher Karl Grund und der unter Druck geratene Minister Jens Holm schwiegen. Wien - Der \
        dänische Botschafter Uwe Boysen und Ex-KPÖ-Chef Walter Lind nickten, auch der Leiter des Bundeskanzleramtes, Ole Dirksen.
        """);
    assertEquals(
        "[Edda Brankow, Alexander Van der Bellen, Karl Grund, Jens Holm, Uwe Boysen, Walter Lind, Ole Dirksen]",
        town.people().toString());
    assertEquals("[null, null, Ministeriumssprecher, Minister, Botschafter, Chef, Leiter]",
        town.people().all().stream().map(Person::role).toList().toString());
    assertEquals("[null, null, Ministerium, null, null, KPÖ, Bundeskanzleramt]",
        town.people().all().stream().map(Person::institution).toList().toString());
    assertEquals(2, town.people().all().get(1).mentions().size());
  }

  @Test
  void initialsMoreFirstNamesAndLegalFormsBelongToTheName() {
    Cast firm = read("""
        Das Wetter sei gut, so K.L. Tsang am Abend. Ole Dirksen kam. Später sprach Jan Ole Dirksen, Leiter der Emder Hafen \
        GmbH. Die GmbH wächst, Nachbar Uwe Boysen, Leiter der Behörde, staunt.
        """);

    assertEquals("[K.L. Tsang, Jan Ole Dirksen, Uwe Boysen]", firm.people().toString());
    assertEquals("Emder Hafen GmbH", firm.people().all().get(1).institution());
    assertEquals(List.of("Emder Hafen GmbH"),
        firm.bodies().places().stream().map(p -> p.body().name()).filter(n -> n.endsWith("GmbH")).toList());
  }

  @Test
  void shortTitlesAreNoNamesAndSpokesmenAreNotWhomTheySpeakFor() {
    Cast office = read("""
        Frau Dr. Marga Hinrichs leitet das Amt. Das sagte Dr. Ole Lind. Prof. Dr. Ulf Petersen schwieg, und der Sprecher von \
        Tjark Eilers kam nicht.
        """);

    assertEquals("[Marga Hinrichs, Ole Lind, Ulf Petersen, Tjark Eilers]", office.people().toString());
    assertNull(office.people().all().get(3).role());
  }

  @Test
  void openBracketsAndLinksAtTheVeryEndHoldNothing() {
    assertEquals(1, read("Es siegte Jule Petzold (").people().all().size());
    assertEquals(1, read("Es siegte Jule Petzold (LG").people().all().size());
    assertEquals(1, read("Es siegte Jule Petzold, Trainerin von").people().all().size());
  }

  @Test
  void placesBelongToOfficesClubsToTrainersAndHyphensAreOptional() {
    Cast page = read("""
        Die Bürgermeisterin von Bremen, Hanne Lübbers, gratulierte. Bremen-Trainer Nils Obermann fehlte krank. Nach dem \
        Spiel trat Senator Karl Heinz Dreyer zurück. Karl-Heinz Dreyer sprach von einem schweren Schritt.
        """);

    assertEquals("Bürgermeisterin", page.people().all().get(0).role());
    assertEquals("Trainer", page.people().all().get(1).role());
    assertEquals("Bremen", page.people().all().get(1).institution());
    assertEquals(3, page.people().all().size());
    assertEquals(2, page.people().all().get(2).mentions().size());
  }

  @Test
  void clubsInBracketsGenitivesAndOfficesAloneTellOfPeople() {
    Cast race = read("""
        Den Halbmarathon am Deich gewann Jule Petzold (LG Unterweser) vor Rita Lohmann (34) und Tilda Berg (GER). Rita \
        Lohmanns Trainer war zufrieden. Das Leiden Observatory half bei der Zeitnahme.

        Um die Strecke kümmerte sich Henning Raabe. „Es war zu warm“, so der Rennleiter. Raabe will den Start vorziehen.
        """);

    assertEquals(List.of("Jule Petzold", "Rita Lohmann", "Tilda Berg", "Henning Raabe"),
        race.people().all().stream().map(Person::name).toList());
    assertEquals("LG Unterweser", race.people().all().get(0).institution());
    assertNull(race.people().all().get(1).institution());
    assertNull(race.people().all().get(2).institution());
    assertEquals(2, race.people().all().get(1).mentions().size());
    assertEquals("Rennleiter", race.people().all().get(3).role());
  }

  @Test
  void particlesBelongToNames() {
    assertNotNull(person("Joost van der Meulen"));
    assertEquals(2, person("Salim bin Hamad al-Harthi").mentions().size());
  }

  @Test
  void officesBeforeAndBehindNamesAreRead() {
    assertEquals("Außenminister", person("Salim bin Hamad al-Harthi").role());
    assertEquals("Umweltminister", person("Joost van der Meulen").role());
    assertTrue(person("Joost van der Meulen").former());
    assertEquals("Umweltamt", person("Arne Lütt").institution());
  }

  @Test
  void compoundsAreTakenApart() {
    Person dahl = person("Wiebke Dahl-Ovens");
    assertEquals("Sprecherin", dahl.role());
    assertEquals("UNHCR", dahl.institution());
    assertEquals(Gender.FEMALE, dahl.gender());
  }

  @Test
  void titlesAreNoPartOfNamesAndInstitutionsMayHaveAPurposeAndAPlace() {
    assertEquals("Institut für Küstenforschung", person("Edda Kranz").institution());
    assertEquals(3, person("Edda Kranz").mentions().size());
  }

  @Test
  void twoOfOneSurnameAreTwoPeople() {
    assertEquals("Grüne", person("Klara Lütt").institution());
    assertEquals(1, person("Klara Lütt").mentions().size());
  }

  @Test
  void numeralsBelongToNames() {
    assertEquals("Papst", person("Gregor XVII.").role());
  }

  @Test
  void abbreviationsLeadToTheLongNameAndBack() {
    Bodies bodies = cast.bodies();
    assertEquals("Verband für Hafenwirtschaft", bodies.longForm("VHW"));
    assertEquals("VHW", bodies.abbreviation("Verband für Hafenwirtschaft"));
    assertNull(bodies.longForm("SPD"));
  }

  @Test
  void namesOfTheTitleCompleteThoseOfThePage() {
    Page page =
        Page.of("Gesine Wedemeyer hört auf", "Wedemeyer will nicht mehr antreten. Das sagte Wedemeyer am Freitag.");
    Cast completed = read(page, Knowledge.of(NameExamples.model(WEIGHTS)));
    assertEquals("Gesine Wedemeyer", completed.people().all().get(0).name());
  }

  @Test
  void rulesAloneFindPlainNames() {
    Page page = Page.of("Der Sprecher des Zolls, Peter Maurer, sagte wenig. Auch Sabine Koch schwieg.");
    Cast plain = read(page, Knowledge.of(null));
    assertEquals(List.of("Peter Maurer", "Sabine Koch"), plain.people().all().stream().map(Person::name).toList());
  }
}
