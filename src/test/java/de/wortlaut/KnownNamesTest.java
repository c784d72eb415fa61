package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Gender;
import de.wortlaut.model.KnownOrganisation;
import de.wortlaut.model.KnownPerson;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user knows beforehand of people, organisations and offices. */
class KnownNamesTest {
  private static final String TEXT = """
      Die Krautsander Sielbrücke bleibt bis zum Herbst gesperrt, teilte die WWSK am Dienstag mit. „Der Rost sitzt \
      tiefer als gedacht“, sagte Wulfken der Zeitung. Die Kosten bezifferte er auf drei Millionen Euro.

      Deichgräfin Almut Bredehorst hält die Zahlen für geschönt. „Ich habe die Gutachten gelesen“, sagte sie. Auch Peter \
      Wulfken aus Drochtersen ärgert sich: „Ich fahre jeden Tag einen Umweg von neun Kilometern.“ Das Torfwerk Hahnbusch \
      erklärte, man habe die Lieferungen eingestellt.
      """;

  private static final KnownPerson WULFKEN = KnownPerson.of("Hinrich Wulfken")
      .withAliases("Wulfken", "H. Wulfken").withGender(Gender.MALE).withRole("Brückenmeister").withInstitution("WWSK");

  private final QuotationExtractor extractor = QuotationExtractor.builder()
      .withPeople(List.of(WULFKEN))
      .withOrganisations(List.of(KnownOrganisation.of("Wasserwerk Süderkehdingen", "WWSK"),
          KnownOrganisation.of("Torfwerk Hahnbusch")))
      .withRoles(List.of("Deichgräfin"))
      .build();

  @Test
  void aSurnameAloneComesOutInFullWithRoleAndInstitution() {
    Speaker speaker = saying("Der Rost sitzt");
    assertEquals("Hinrich Wulfken", speaker.name());
    assertEquals("Brückenmeister", speaker.role());
    assertEquals(Gender.MALE, speaker.gender());
    assertEquals("Wasserwerk Süderkehdingen", speaker.institution(), "institutions come out by their known names");
    assertTrue(speaker.aliases().contains("H. Wulfken"));
  }

  @Test
  void anotherPersonOfThatSurnameStaysAnother() {
    assertEquals("Peter Wulfken", saying("jeden Tag einen Umweg").name());
  }

  @Test
  void anAbbreviationComesOutAsTheOrganisation() {
    Speaker speaker = saying("bleibt bis zum Herbst gesperrt");
    assertEquals(SpeakerKind.ORGANISATION, speaker.kind());
    assertEquals("Wasserwerk Süderkehdingen", speaker.name());
    assertEquals(List.of("WWSK"), speaker.aliases());
    assertEquals("Torfwerk Hahnbusch", saying("man habe die Lieferungen").name());
  }

  @Test
  void anOfficeOfOnesOwnIsReadAsRole() {
    Speaker speaker = saying("die Gutachten gelesen");
    assertEquals("Almut Bredehorst", speaker.name());
    assertEquals("Deichgräfin", speaker.role());
  }

  @Test
  void badNamesAreRefusedAtOnce() {
    assertThrows(IllegalArgumentException.class, () -> KnownPerson.of(" "));
    assertThrows(IllegalArgumentException.class, () -> WULFKEN.withAliases(""));
    assertThrows(IllegalArgumentException.class, () -> KnownOrganisation.of("Amt", " "));
    assertThrows(IllegalArgumentException.class, () -> KnownOrganisation.of(""));
    assertThrows(IllegalArgumentException.class,
        () -> QuotationExtractor.builder().withRoles(List.of("deichgräfin")));
    assertThrows(NullPointerException.class, () -> new KnownPerson("Jana Holm", null, null, null, null));
  }

  private Speaker saying(String words) {
    Extraction extraction = extractor.extract(Article.of("siel", TEXT));
    return extraction.quotations().stream().filter(q -> q.text().contains(words)).map(Quotation::speaker).findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not found in " + extraction.quotations()));
  }
}
