package de.wortlaut.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SpeakersPageTest {
  private static final YearMonth MAY = YearMonth.of(2026, 5);

  private static Document page(SpeakersPage.Entry... entries) {
    return Jsoup.parse(SpeakersPage.of("Lokales", List.of(entries)).html());
  }

  private static SpeakersPage.Entry entry(
      String name, String institution, long n, Map<YearMonth, Long> months) {
    return new SpeakersPage.Entry(name, "Sprecherin", institution, n, months);
  }

  /** Thirty invented speakers over fifteen months. */
  static List<SpeakersPage.Entry> sample() {
    String[] first = {
        "Maren", "Henrik", "Arne", "Wiebke", "Gesine", "Timo", "Edda", "Urs", "Vroni", "Olaf"
    };
    String[] last = {
        "Tjarksen",
        "Oltmanns",
        "Füllgrabe",
        "Onken",
        "Brahms",
        "Alvers",
        "Wunderlich",
        "Käslin",
        "Haslach",
        "Brammer"
    };
    String[] role = {
        "Landrätin",
        "Geschäftsführer",
        "Geologe",
        "Kutterkapitänin",
        "Hafenmeisterin",
        "Baudezernent",
        "Bürgermeisterin",
        "Präsident",
        "Bäuerin",
        "Vorsitzender"
    };
    String[] house = {
        "Landkreis Nordwiek",
        "Hafengesellschaft Nordwiek",
        "Küstenhochschule Wesereck",
        "Fischereiverband Jadeküste",
        "Stadt Hohenreut",
        "Landesrechnungshof",
        "Bürgerbusverein Egestorf"
    };
    Random random = new Random(7);
    List<SpeakersPage.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Map<YearMonth, Long> months = new TreeMap<>();
      int weight = 1 + 60 / (i + 2);
      for (int m = 0; m < 15; m++) {
        long n = random.nextInt(weight) * (long) random.nextInt(3) / 2;
        if (n > 0) {
          months.put(YearMonth.of(2025, 1).plusMonths(m), n);
        }
      }
      long all = months.values().stream().mapToLong(n -> n).sum() + i % 2;
      String name = first[i % 10] + " " + last[(i + i / 10) % 10];
      entries.add(
          new SpeakersPage.Entry(
              name, role[i % 10], i % 6 == 4 ? null : house[i % 7], all, months));
    }
    return entries;
  }

  @Test
  void showsTheMostQuotedFirst() {
    Document page = page(entry("A", "X", 2, Map.of(MAY, 2L)), entry("B", "Y", 5, Map.of(MAY, 4L)));
    assertEquals(List.of("B", "A"), page.select(".bars .name").eachText());
    assertEquals(List.of("5", "2"), page.select(".bars td.bar span").eachText());
  }

  @Test
  void sumsUp() {
    Document page = page(entry("A", "X", 2, Map.of(MAY, 2L)), entry("B", "Y", 5, Map.of(MAY, 4L)));
    assertEquals(
        "7 Zitate von 2 Stimmen aus 2 Institutionen, Mai 2026; 1 ohne Datum",
        page.select(".sum").text());
  }

  @Test
  void fillsMonthsWithoutQuotations() {
    Document page = page(entry("A", "X", 2, Map.of(MAY, 1L, YearMonth.of(2026, 1), 1L)));
    assertEquals(List.of("1", "0", "0", "0", "1"), page.select(".plain td").eachText());
    assertEquals(List.of("1", "0", "0", "0", "1"), page.select(".dots td.dot span").eachText());
  }

  @Test
  void countsYearsWhereMonthsAreTooMany() {
    Document page = page(entry("A", "X", 3, Map.of(MAY, 2L, YearMonth.of(2016, 1), 1L)));
    assertEquals(11, page.select(".plain td").size());
    assertEquals("Zitate je Jahr", page.select("#zeit").text());
  }

  @Test
  void drawsDatesThatCannotBe() {
    YearMonth never = YearMonth.of(Year.MIN_VALUE, 1);
    YearMonth late = YearMonth.of(Year.MAX_VALUE, 12);
    assertEquals(
        2, page(entry("A", "X", 3, Map.of(never, 2L, late, 1L))).select(".plain td").size());
  }

  @Test
  void foldsLongLists() {
    Document page = Jsoup.parse(SpeakersPage.of("", sample()).html());
    assertEquals("10 weitere Stimmen", page.select("summary").get(1).text());
    assertEquals("Wer zitiert wird", page.select("h1").text());
  }

  @Test
  void saysThatThereIsNothing() {
    assertTrue(page().text().contains("Noch wird niemand zitiert."));
  }

  @Property(tries = 200)
  void noTextBreaksOut(@ForAll String text, @ForAll String other) {
    String html =
        SpeakersPage.of(
            text + "<i>",
            List.of(entry(other + "</td><i>", "\"><i>" + text, 1, Map.of(MAY, 1L))))
            .html();
    Document page = Jsoup.parse(html);
    assertTrue(page.select("i, script").isEmpty());
    assertEquals(1, page.select(".bars tbody tr").size());
  }

  @Test
  void refusesNegativeNumbers() {
    assertThrows(IllegalArgumentException.class, () -> entry("A", "X", -1, Map.of()));
    assertThrows(IllegalArgumentException.class, () -> entry("A", "X", 1, Map.of(MAY, -1L)));
  }

  @Test
  void namesTheArgumentThatIsMissing() throws IOException {
    assertEquals(
        "title",
        assertThrows(NullPointerException.class, () -> SpeakersPage.of(nothing(), List.of()))
            .getMessage());
    assertEquals(
        "entries",
        assertThrows(NullPointerException.class, () -> SpeakersPage.of("", nothing()))
            .getMessage());
    assertEquals(
        "out",
        assertThrows(
            NullPointerException.class, () -> SpeakersPage.of("", List.of()).writeTo(nothing()))
            .getMessage());
    assertEquals(
        "speaker",
        assertThrows(NullPointerException.class, () -> entry(nothing(), "", 1, Map.of()))
            .getMessage());
    assertEquals(
        "months",
        assertThrows(NullPointerException.class, () -> entry("", "", 1, nothing())).getMessage());
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // null for a parameter of any type
  private static <T> T nothing() {
    return null;
  }
}
