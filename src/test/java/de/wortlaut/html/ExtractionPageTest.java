package de.wortlaut.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExtractionPageTest {

  private static Document page(Extraction extraction) {
    return Jsoup.parse(ExtractionPage.of(extraction).html());
  }

  private static Quotation quotation(Speaker speaker, TextSpan... spans) {
    return Quotation.builder(QuotationType.DIRECT, new Passage(List.of(spans), "…"))
        .speaker(speaker)
        .build();
  }

  private static Extraction of(String text, Quotation... quotations) {
    return new Extraction(Article.of("x", text), true, List.of(quotations));
  }

  private static String words(Document page, int position, String gap) {
    return page.select("mark.q" + position).stream()
        .map(Element::wholeText)
        .collect(Collectors.joining(gap));
  }

  @Test
  void keepsTheArticlesParagraphsAndWords() {
    Document page = page(Samples.harbour());
    assertEquals(9, page.select("article.text > p").size());
    page.select("article.text > p")
        .forEach(
            p -> {
              int begin = Integer.parseInt(p.attr("data-begin"));
              assertTrue(Samples.TEXT.startsWith(p.wholeText(), begin), p.wholeText());
            });
  }

  @Test
  void marksEachQuotationOnceWithABadge() {
    Extraction harbour = Samples.harbour();
    Document page = page(harbour);
    for (int i = 0; i < harbour.quotations().size(); i++) {
      String words = words(page, i, Passage.GAP);
      assertEquals(harbour.quotations().get(i).text(), words);
      assertEquals(1, page.select("mark.q" + i + " > .b > button.badge").size());
      assertEquals(1, page.select("#n" + i).size());
    }
  }

  @Test
  void listsSpeakersWithOfficeAndNumberOfQuotations() {
    assertEquals(
        List.of(
            "1 Maren Tjarksen Landrätin, Landkreis Nordwiek 3 Zitate",
            "2 Henrik Oltmanns Geschäftsführer, Hafengesellschaft Nordwiek 8 Zitate"),
        page(Samples.harbour()).select(".who").stream()
            .limit(2)
            .map(b -> String.join(" ", b.select(".dot, .name, .office, .count").eachText()))
            .toList());
  }

  @Test
  void saysThatARoleIsAPastOne() {
    assertEquals(
        "früher Hafenmeisterin", page(Samples.harbour()).select(".s9 .office").first().text());
  }

  @Test
  void nestsMarksWhereQuotationsCross() {
    Speaker a = Speaker.of(SpeakerKind.PERSON, "A");
    Speaker b = Speaker.of(SpeakerKind.PERSON, "B");
    Extraction crossing =
        of("abcdefghij", quotation(a, TextSpan.of(0, 6)), quotation(b, TextSpan.of(3, 9)));
    Document page = page(crossing);
    assertEquals("abcdef", words(page, 0, ""));
    assertEquals("defghi", words(page, 1, ""));
    assertEquals("abcdefghij", page.select("article p").first().wholeText());
  }

  @Test
  void carriesAQuotationOverParagraphs() {
    Speaker a = Speaker.of(SpeakerKind.PERSON, "A");
    Document page =
        page(of("Er sagt eins.\n\nUnd zwei.\n\nUnd drei.", quotation(a, TextSpan.of(8, 33))));
    assertEquals(List.of("eins.", "Und zwei.", "Und dre"), page.select("mark.q0").eachText());
    assertEquals(1, page.select(".badge").size());
  }

  @Test
  void passesOverPlacesBeyondTheText() {
    Speaker a = Speaker.of(SpeakerKind.PERSON, "A");
    Document page =
        page(of("kurz", quotation(a, TextSpan.of(2, 900)), quotation(a, TextSpan.of(70, 80))));
    assertEquals(List.of("rz"), page.select("mark").eachText());
  }

  @Test
  void doesNotCutASurrogatePair() {
    Speaker a = Speaker.of(SpeakerKind.PERSON, "A");
    assertEquals(
        "x😀y", page(of("x😀y", quotation(a, TextSpan.of(0, 2)))).select("article p").text());
  }

  @Test
  void tellsManySpeakersApart() {
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      quotations.add(quotation(Speaker.of(SpeakerKind.PERSON, "P" + i), TextSpan.of(i, i + 1)));
    }
    Document page = page(of("abcdefghijklmnopqrstuvwxyz", quotations.toArray(new Quotation[0])));
    long looks =
        page.select(".who").stream()
            .map(b -> b.className().replaceAll("s\\d+ ", ""))
            .distinct()
            .count();
    assertEquals(20, looks);
  }

  @Test
  void showsTheTextsOwnHeadlineOnce() {
    Extraction e =
        new Extraction(
            Article.of("x", "Die Brücke\n\nSie ist marode.").withTitle("Die Brücke"),
            true,
            List.of());
    assertEquals("Die Brücke", page(e).select("h1").text());
    assertEquals(List.of("Sie ist marode."), page(e).select("article p").eachText());
  }

  @Test
  void parsesTextsWithSingleLineBreaksIntoParagraphsToo() {
    assertEquals(2, page(of("Der erste Satz.\nDer zweite Satz.")).select("article p").size());
    assertEquals(2, page(of("von Hand\numbrochen.\n\nNeuer\nAbsatz.")).select("article p").size());
  }

  @Test
  void linksOnlyToWebAddresses() {
    Article article = Article.of("x", "Text.").withUrl("javascript:alert(1)");
    assertTrue(page(new Extraction(article, true, List.of())).select("a[href^=java]").isEmpty());
    assertEquals(
        "https://jadebote.example/hafen/schleuse",
        page(Samples.harbour()).select("a[rel]").attr("href"));
  }

  @Test
  void saysThatNothingWasFoundOrLookedFor() {
    assertTrue(page(of("Text.")).text().contains("Kein Zitat gefunden."));
    Extraction foreign = new Extraction(Article.of("x", "Text."), false, List.of());
    assertTrue(page(foreign).text().contains("nicht deutsch"));
  }

  @Test
  void writesLongArticlesInTime() {
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      Speaker speaker = Speaker.of(SpeakerKind.PERSON, "P" + i % 300);
      quotations.add(quotation(speaker, TextSpan.of(i * 100, i * 100 + 150)));
    }
    Extraction e = of("Wort. ".repeat(80_000), quotations.toArray(new Quotation[0]));
    assertTimeout(Duration.ofSeconds(10), () -> ExtractionPage.of(e).html());
  }

  @Test
  void loadsNothing() {
    String html = ExtractionPage.of(Samples.harbour()).html();
    Document page = Jsoup.parse(html);
    assertTrue(page.select("[src], link:not([rel=icon]), iframe, object").isEmpty());
    assertFalse(html.contains("url(") || html.contains("@import"));
  }

  @Test
  void writesTheSamePageEachTime() throws IOException {
    StringBuilder out = new StringBuilder();
    ExtractionPage.of(Samples.harbour()).writeTo(out);
    assertEquals(ExtractionPage.of(Samples.harbour()).html(), out.toString());
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    assertEquals(
        "extraction",
        assertThrows(NullPointerException.class, () -> ExtractionPage.of(nothing())).getMessage());
    ExtractionPage page = ExtractionPage.of(Samples.harbour());
    assertEquals(
        "out",
        assertThrows(NullPointerException.class, () -> page.writeTo(nothing())).getMessage());
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // null for a parameter of any type
  private static <T> T nothing() {
    return null;
  }
}
