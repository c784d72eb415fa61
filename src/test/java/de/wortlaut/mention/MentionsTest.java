package de.wortlaut.mention;

import de.wortlaut.cast.Knowledge;
import de.wortlaut.cast.NameExamples;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.language.Forms;
import de.wortlaut.learning.LabelledModel;
import de.wortlaut.learning.Weights;
import de.wortlaut.model.Gender;
import de.wortlaut.text.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The people of a page, by rules alone and with the model of names. */
class MentionsTest {
  private static final String CONGRESS =
      """
      Auf dem Kongress in Basel sprach Joost van der Meulen, der frühere Umweltminister. Nach ihm redete Außenminister Salim \
      bin Hamad al-Harthi. Al-Harthi lobte den Entwurf. Die UNHCR-Sprecherin Wiebke Dahl-Ovens widersprach.

      Prof. Dr. Edda Kranz vom Institut für Küstenforschung in Norden legte Zahlen vor. Kranz’ Kollege Arne Lütt, Leiter der \
      Abteilung Wasser am Umweltamt, war skeptisch. Klara Lütt (Grüne) stimmte Kranz zu. Papst Gregor XVII. schwieg.

      Der Verband für Hafenwirtschaft (VHW) zog seine Vorlage zurück. Auch der VHW will nun abwarten.
      """;

  private static LabelledModel model() {
    try (InputStream in = Weights.class.getResourceAsStream("/de/wortlaut/weights.txt")) {
      assertNotNull(in);
      LabelledModel model = NameExamples.model(Weights.read(new InputStreamReader(in, StandardCharsets.UTF_8)));
      assertNotNull(model);
      return model;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private final Mentions mentions = read(CONGRESS);

  private static Mentions read(String text) {
    Page page = Page.of(text);
    return Mentions.of(page, Forms.of(page), Knowledge.of(model()));
  }

  private Person person(String name) {
    return mentions.people().stream().filter(p -> p.name().equals(name)).findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + mentions));
  }

  @Test
  void officesThatNoDictionaryHasDaysAndNamesakesBelongToNoName() {
    Mentions town = read("""
        Österreichs Energieregulator Walter Holm kam. Jagdethiker Jens Brandes sprach mit Polizeiforscher Arne Dierks. \
        Vizekanzler Uwe Boysen Montagmittag war schon fort. Der Sprecher von Ministerin Edda Kranz, Jan Ole Dirksen, schwieg. \
        Karl Koch lachte. Koch Peter Lind blieb.
        """);
    assertEquals(
        "[Walter Holm, Jens Brandes, Arne Dierks, Uwe Boysen, Edda Kranz, Jan Ole Dirksen, Karl Koch, Peter Lind]",
        town.toString());
    assertEquals("[Energieregulator, Jagdethiker, Polizeiforscher, Vizekanzler, Ministerin, Sprecher, null, null]",
        town.people().stream().map(Person::role).toList().toString());
    assertEquals(null, town.people().get(2).institution());
  }

  @Test
  void particlesGenitivesAndFormerOfficesAreReadInFull() {
    Mentions town = read("""
        Edda Brankows Plan steht. Brankow freut sich, der Rat ist für Alexander Van der Bellen. Van der Bellen kam. Das \
        Model X fuhr. Ministeriumssprecher Karl Grund und der unter Druck geratene Minister Jens Holm schwiegen. Wien - Der \
        dänische Botschafter Uwe Boysen und Ex-KPÖ-Chef Walter Lind nickten, auch der Leiter des Bundeskanzleramtes, Ole Dirksen.
        """);
    assertEquals(
        "[Edda Brankow, Alexander Van der Bellen, Karl Grund, Jens Holm, Uwe Boysen, Walter Lind, Ole Dirksen]",
        town.toString());
    assertEquals("[null, null, Sprecher, Minister, dänischer Botschafter, Chef, Leiter]",
        town.people().stream().map(Person::role).toList().toString());
    assertEquals("[null, null, Ministerium, null, null, KPÖ, Bundeskanzleramt]",
        town.people().stream().map(Person::institution).toList().toString());
    assertEquals(2, town.people().get(1).mentions().size());
  }

  @Test
  void initialsMoreFirstNamesAndLegalFormsBelongToTheName() {
    Mentions firm = read("""
        Das Wetter sei gut, so K.L. Tsang am Abend. Ole Dirksen kam. Später sprach Jan Ole Dirksen, Leiter der Emder Hafen \
        GmbH. Die GmbH wächst, Nachbar Uwe Boysen, Leiter der Behörde, staunt.
        """);

    assertEquals("[K.L. Tsang, Jan Ole Dirksen, Uwe Boysen]", firm.toString());
    assertEquals("Emder Hafen GmbH", firm.people().get(1).institution());
    assertEquals(List.of("Emder Hafen GmbH"),
        firm.organisations().all().stream().map(Organisations.Named::name).filter(n -> n.endsWith("GmbH")).toList());
  }

  @Test
  void shortTitlesAreNoNamesAndSpokesmenAreNotWhomTheySpeakFor() {
    Mentions office = read("""
        Frau Dr. Marga Hinrichs leitet das Amt. Das sagte Dr. Ole Lind. Prof. Dr. Ulf Petersen schwieg, und der Sprecher von \
        Tjark Eilers kam nicht.
        """);

    assertEquals("[Marga Hinrichs, Ole Lind, Ulf Petersen, Tjark Eilers]", office.toString());
    assertNull(office.people().get(3).role());
  }

  @Test
  void openBracketsAndLinksAtTheVeryEndHoldNothing() {
    assertEquals(1, read("Es siegte Jule Petzold (").people().size());
    assertEquals(1, read("Es siegte Jule Petzold (LG").people().size());
    assertEquals(1, read("Es siegte Jule Petzold, Trainerin von").people().size());
  }

  @Test
  void placesBelongToOfficesClubsToTrainersAndHyphensAreOptional() {
    Mentions page = read("""
        Die Bürgermeisterin von Bremen, Hanne Lübbers, gratulierte. Bremen-Trainer Nils Obermann fehlte krank. Nach dem \
        Spiel trat Senator Karl Heinz Dreyer zurück. Karl-Heinz Dreyer sprach von einem schweren Schritt.
        """);

    assertEquals("Bürgermeisterin von Bremen", page.people().get(0).role());
    assertEquals("Trainer", page.people().get(1).role());
    assertEquals("Bremen", page.people().get(1).institution());
    assertEquals(3, page.people().size());
    assertEquals(2, page.people().get(2).mentions().size());
  }

  @Test
  void clubsInBracketsGenitivesAndOfficesAloneTellOfPeople() {
    Mentions race = read("""
        Den Halbmarathon am Deich gewann Jule Petzold (LG Unterweser) vor Rita Lohmann (34) und Tilda Berg (GER). Rita \
        Lohmanns Trainer war zufrieden. Das Leiden Observatory half bei der Zeitnahme.

        Um die Strecke kümmerte sich Henning Raabe. „Es war zu warm“, so der Rennleiter. Raabe will den Start vorziehen.
        """);

    assertEquals(List.of("Jule Petzold", "Rita Lohmann", "Tilda Berg", "Henning Raabe"),
        race.people().stream().map(Person::name).toList());
    assertEquals("LG Unterweser", race.people().get(0).institution());
    assertNull(race.people().get(1).institution());
    assertNull(race.people().get(2).institution());
    assertEquals(2, race.people().get(1).mentions().size());
    assertEquals("Rennleiter", race.people().get(3).role());
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
    assertEquals("Institut für Küstenforschung in Norden", person("Edda Kranz").institution());
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
    Organisations organisations = mentions.organisations();
    assertEquals("Verband für Hafenwirtschaft", organisations.longForm("VHW"));
    assertEquals("VHW", organisations.abbreviation("Verband für Hafenwirtschaft"));
    assertNull(organisations.longForm("SPD"));
  }

  @Test
  void namesOfTheTitleCompleteThoseOfThePage() {
    Page page =
        Page.of("Gesine Wedemeyer hört auf", "Wedemeyer will nicht mehr antreten. Das sagte Wedemeyer am Freitag.");
    Mentions completed = Mentions.of(page, Forms.of(page), Knowledge.of(model()));
    assertEquals("Gesine Wedemeyer", completed.people().get(0).name());
  }

  @Test
  void rulesAloneFindPlainNames() {
    Page page = Page.of("Der Sprecher des Zolls, Peter Maurer, sagte wenig. Auch Sabine Koch schwieg.");
    Mentions plain = Mentions.of(page, Forms.of(page), Knowledge.of(null));
    assertEquals(List.of("Peter Maurer", "Sabine Koch"), plain.people().stream().map(Person::name).toList());
  }
}
