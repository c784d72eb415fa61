package de.wortlaut.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Article;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlArticleTest {

  private static Article read(String page) {
    return HtmlArticle.read(page, Pages.read(page + ".html"), null);
  }

  private static String body(String html) {
    return HtmlArticle.read("x", html, null).text();
  }

  @Test
  void readsAWordPressPost() {
    Article article = read("wordpress");
    assertEquals(
        """
        Der Bürgerbus zwischen Undeloh und Egestorf steht vor dem Aus. Von ehemals vierzehn Fahrern sind noch fünf übrig.

        „Mir geht es nicht ums Geld“, sagt der Vereinsvorsitzende Olaf Brammer. „Mir geht es um die Leute, die sonst nicht zum Arzt kommen.“

        Was Fahrer mitbringen müssen

        einen Führerschein der Klasse B,

        zwei freie Vormittage im Monat,

        ein bisschen Geduld.

        Wer einmal gefahren ist, bleibt.

        Anmelden kann man sich bei Brammer
        unter der Nummer des Gemeindebüros.\
        """,
        article.text());
    assertEquals("Bürgerbus sucht Fahrer", article.title());
    assertEquals("Der Heideblick", article.outlet());
    assertEquals("https://heideblick.example/buergerbus/", article.url());
  }

  @Test
  void readsALiveTicker() {
    assertEquals(
        """
        Das Sturmtief „Quirin“ zieht über den Westen. Bahnstrecken sind gesperrt, in Kaltenrath fiel der Strom aus.

        Bahn stellt Fernverkehr ein

        Die Bahn hat den Fernverkehr zwischen Kaltenrath und Obersimmern eingestellt. „Wir fahren erst wieder, wenn alle Strecken erkundet sind“, sagte eine Sprecherin.

        Oberbürgermeister warnt

        Oberbürgermeister Ralf Dierkes rief die Menschen auf, zu Hause zu bleiben. Niemand solle den Stadtwald betreten.

        Schulen bleiben zu

        Alle Schulen im Kreis bleiben geschlossen, wie das Schulamt mitteilte. Eine Notbetreuung gebe es bis dreizehn Uhr.\
        """,
        read("ticker").text());
  }

  @Test
  void readsAnAmpPage() {
    assertEquals(
        """
        In Moosegg entsteht die erste Molkerei des Tals, die nur Heumilch verarbeitet.

        Vierzig Bauern haben sich zusammengetan. „Wir wollten nicht länger auf den Preis warten, den andere machen“, sagt Vroni Haslach, die den Hof am Steig führt.

        Der Bauernverband sieht das Vorhaben mit Skepsis. Der Markt für Heumilch sei begrenzt, teilte der Kreisobmann Xaver Immler mit.

        Im Mai soll der erste Käse reifen.\
        """,
        read("amp").text());
  }

  @Test
  void readsAnOldPageLaidOutInTables() {
    Article article = read("tables");
    assertEquals(
        """
        Hohenreut. Nach drei Jahren in der Mission ist Pfarrer Anselm Kiesling in seine alte Gemeinde zurückgekehrt.

        „Ich habe mehr gelernt als gelehrt“, sagte er bei der Begrüßung in der voll besetzten Kirche.

        Bürgermeisterin Edda Wunderlich erklärte, die Gemeinde habe lange auf diesen Tag gewartet.

        Die Orgel wird im kommenden Jahr erneuert.\
        """,
        article.text());
    assertEquals("Pfarrer kehrt zurück", article.title());
  }

  @Test
  void readsTheTextFromLinkedDataWhereThePageHasNone() {
    assertEquals(
        """
        Die Stadt hat den Bau des Rechenzentrums am Kanal gestoppt.

        Baudezernent Timo Alvers sagte, die Abwärme sei „nicht das Problem, sondern das Wasser“.

        Der Betreiber Nordcloud widersprach: Man halte alle Auflagen ein.

        Ein Gericht soll im März entscheiden.\
        """,
        read("jsonld").text());
  }

  @Test
  void readsASwissPage() {
    assertEquals(
        """
        Die Talstrasse bleibt vom 1. Juni an für acht Wochen gesperrt. Das teilte der Gemeinderat am Freitag mit.

        «Der Hang bewegt sich jeden Tag um einige Millimeter», sagte Gemeindepräsidentin Annemarie Bühlmann. «Wir können das nicht verantworten.»

        Gewerbe fürchtet Einbussen

        Der Gewerbeverein rechnet mit einem Rückgang der Umsätze. «Ein Drittel unserer Gäste kommt durch das Tal», so Präsident Urs Käslin.

        Der Postautobetrieb wird über die Höhenstrasse geführt.\
        """,
        read("schweiz").text());
  }

  @Test
  void takesCaptionsWhereThePageHasNoOtherText() {
    assertEquals(
        """
        Erntekönigin Paula Steen eröffnet das Fest: „So voll war der Platz noch nie.“

        Der Umzug führt in diesem Jahr zum ersten Mal auch durch die Neustadt.\
        """,
        read("gallery").text());
  }

  @ParameterizedTest
  @CsvSource({
      "wordpress, 2025-11-04, Der Heideblick",
      "ticker, 2026-01-19, Rheinkurier",
      "amp, 2024-08-02, Allgäupost",
      "tables, 2003-09-12, Grenzbote",
      "jsonld, 2026-02-12, Hafenstadt Heute", // half past eleven in London is tomorrow in Berlin
      "schweiz, 2026-05-29, Oberländer Anzeiger"
  })
  void findsDateAndOutlet(String page, LocalDate date, String outlet) {
    Article article = read(page);
    assertEquals(date, article.date());
    assertEquals(outlet, article.outlet());
  }

  @ParameterizedTest
  @CsvSource({
      "ticker, Sturmtief „Quirin“: Alle Entwicklungen im Liveblog",
      "amp, 'Kleine Molkerei, große Pläne'",
      "jsonld, Rechenzentrum am Kanal: Stadt stoppt Bau",
      "schweiz, Talstrasse wird gesperrt",
      "gallery, Bilder vom Erntefest"
  })
  void findsTheTitle(String page, String title) {
    assertEquals(title, read(page).title());
  }

  @Test
  void prefersTheCallersAddress() {
    assertEquals(
        "https://a.example/",
        HtmlArticle.read("x", Pages.read("wordpress.html"), "https://a.example/").url());
  }

  @Test
  void dropsSoftHyphensAndEvensOutWhiteSpace() {
    assertEquals(
        "Die Donau\u00addampf".replace("\u00ad", "")
            + "schiffe fahren an diesem langen Abend wieder aus.",
        body(
            "<p>Die Donau&shy;dampf&#8203;schiffe\n"
                + "\t fahren&nbsp;an diesem &thinsp; langen Abend <b>wieder</b> aus.</p>"));
  }

  @Test
  void keepsLineBreaksAndPartsAtTwo() {
    assertEquals(
        "Die erste Zeile eines langen Absatzes,\n"
            + "die zweite Zeile desselben Absatzes.\n\n"
            + "Und hier beginnt ein neuer Absatz.",
        body(
            "<p>Die erste Zeile eines langen Absatzes,<br>die zweite Zeile desselben"
                + " Absatzes.<br><br/>Und hier beginnt ein neuer Absatz."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
          "",
          " ",
          "<",
          "<!--",
          "<p",
          "\0",
          "&#xD800;",
          "<html><body></body></html>",
          "<table><tr><p><td>"
      })
  void readsPagesWithoutTextAsEmpty(String html) {
    Article article = HtmlArticle.read("x", html, null);
    assertTrue(article.text().length() <= 1, article.text());
    assertNull(article.date());
  }

  @Test
  void keepsAFirstParagraphThatIsCalledATeaser() {
    String lead =
        "In Hohenreut streiten sie seit Jahren über die Umgehungsstraße, und nun hat das Gericht"
            + " entschieden, dass alles noch einmal von vorn beginnen muss.";
    assertEquals(
        lead + "\n\nDie Richterin sprach von einem schweren Fehler in der Abwägung.",
        body(
            "<article><p class=article-teaser>"
                + lead
                + "</p><div class=related-teaser><a href=x>Warum die Straße niemand"
                + " braucht</a></div><p>Die Richterin sprach von einem schweren Fehler in der"
                + " Abwägung.</p></article>"));
  }

  @Test
  void readsPagesThatWrapTheArticleInFurniture() {
    String text = "Der Rat hat am Abend beschlossen, das Freibad zu schließen.";
    assertEquals(
        text, body("<form><div class=paywall><div id=print-ad>" + text + "</div></div></form>"));
  }

  @Test
  void takesTheHeadlineFromThePageItself() {
    Article article =
        HtmlArticle.read(
            "x", "<title>Rat &amp; Tat - Seite 1</title><h1>Rat &amp;\n <i>Tat</i></h1>", null);
    assertEquals("Rat & Tat", article.title());
  }

  @ParameterizedTest
  @CsvSource({
      "<time datetime='2026-03-01T00:15+01:00'>heute</time>, 2026-03-01",
      "<span class=datum>Montag 2. März 2026</span>, 2026-03-02",
      "<small>03.03.2026 um acht Uhr</small>, 2026-03-03",
      "<meta name=date content=2026-03-04>, 2026-03-04",
      "<time datetime=2026-02-31>31. Februar</time>,"
  })
  void readsDatesAsNewsroomsWriteThem(String html, @Nullable LocalDate date) {
    assertEquals(date, HtmlArticle.read("x", html, null).date());
  }

  @Test
  void readsDeeplyNestedPagesInTime() {
    String html =
        "<div><b><header>".repeat(20_000) + "Ein Satz ganz tief unten in der Seite, der zählt.";
    assertTimeout(Duration.ofSeconds(20), () -> HtmlArticle.read("x", html, null));
  }

  @Test
  void readsLongPagesInTime() {
    String html =
        "<article>" + "<p>Der Rat sagte, die Brücke sei seit Jahren marode.</p><br>".repeat(50_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertFalse(HtmlArticle.read("x", html, null).text().isEmpty()));
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    assertEquals(
        "id",
        assertThrows(NullPointerException.class, () -> HtmlArticle.read(nothing(), "", null))
            .getMessage());
    assertEquals(
        "html",
        assertThrows(NullPointerException.class, () -> HtmlArticle.read("x", nothing(), null))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> HtmlArticle.read(" ", "", null));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return (T) null;
  }
}
