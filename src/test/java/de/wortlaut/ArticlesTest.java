package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own articles, whole: most is found, little is invented, people are named. */
class ArticlesTest {
  private final QuotationExtractor extractor = QuotationExtractor.create();

  @ParameterizedTest
  @ValueSource(strings = {"talsperre", "mt1", "mt2", "mt3", "sport", "gericht", "schweiz", "liveblog", "interview", "fragen", "magazin", "polizei", "forschung", "kultur", "politik", "ausland", "netz"})
  void findsMostQuotationsAndNamesTheirSpeakers(String name) {
    ArticleGold gold = ArticleGold.read(name);
    Extraction extraction = extractor.extract(Article.of(name, gold.text()));
    List<Quotation> rest = new ArrayList<>(extraction.quotations());
    int found = 0;
    int named = 0;
    int people = 0;
    StringBuilder missed = new StringBuilder();
    for (ArticleGold.Quote quote : gold.quotes()) {
      Quotation best = best(quote, rest);
      people += quote.kind() == SpeakerKind.PERSON ? 1 : 0;
      if (best == null) {
        missed.append("\n  missed ").append(quote.type()).append(' ').append(slice(gold, quote));
        continue;
      }
      found++;
      rest.remove(best);
      boolean right = quote.kind() == SpeakerKind.PERSON && best.speaker().name().equals(quote.speaker());
      named += right ? 1 : 0;
      if (!right && quote.kind() == SpeakerKind.PERSON) {
        missed.append("\n  ").append(best.speaker().name()).append(" is not ").append(quote.speaker()).append(": ").append(slice(gold, quote));
      }
    }
    rest.forEach(q -> missed.append("\n  invented ").append(q.type()).append(' ').append(q.text()));
    String report = String.format(Locale.ROOT, "%s: found %d of %d, %d invented, named %d of %d%s", name, found,
        gold.quotes().size(), rest.size(), named, people, missed);
    if (Boolean.getBoolean("wortlaut.report")) {
      System.out.println(report);
    }
    assertTrue(found >= 0.8 * gold.quotes().size(), report);
    assertTrue(rest.size() <= 0.25 * gold.quotes().size(), report);
    assertTrue(named >= 0.75 * people, report);
  }

  private static String slice(ArticleGold gold, ArticleGold.Quote quote) {
    return String.join(" … ", quote.spans().stream().map(s -> s.of(gold.text())).toList());
  }

  private static Quotation best(ArticleGold.Quote quote, List<Quotation> rest) {
    Quotation best = null;
    double most = 0.5;
    for (Quotation q : rest) {
      int both = 0;
      for (TextSpan a : quote.spans()) {
        for (TextSpan b : q.spans()) {
          both += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
        }
      }
      double overlap = 2.0 * both / (length(quote.spans()) + length(q.spans())) + (q.type() == quote.type() ? 0.01 : 0);
      if (overlap >= most) {
        most = overlap;
        best = q;
      }
    }
    return best;
  }

  private static int length(List<TextSpan> spans) {
    return spans.stream().mapToInt(TextSpan::length).sum();
  }

  @Test
  void furnitureCaptionsAndTeasersHoldNoQuotation() {
    String text = """
        Die Stadt will den Hafen umbauen

        „Das wird ein Kraftakt“, sagte Oberbürgermeisterin Hanne Brockdorf am Montag.

        LESEN SIE AUCH: „HAFEN IN GEFAHR“, SAGT EXPERTE

        Hanne Brockdorf, hier im Mai, sagte damals: „Wir fangen an.“ (Foto: Uwe Stark/dpa)

        Klicken Sie hier, um die App zu laden: „Die beste App“, sagt die Redaktion.

        Leave a Reply
        """;
    Extraction extraction = extractor.extract(Article.of("hafen", text));
    assertEquals(List.of("„Das wird ein Kraftakt“"), extraction.quotations().stream().map(Quotation::text).toList());
    assertEquals("Hanne Brockdorf", extraction.quotations().get(0).speaker().name());
    assertEquals("Oberbürgermeisterin", extraction.quotations().get(0).speaker().role());
  }

  @ParameterizedTest
  @ValueSource(strings = {"„%s“", "„%s”", "“%s”", "\"%s\"", "»%s«", "«%s»", "‚%s‘", "›%s‹", "&bdquo;%s&ldquo;", "&quot;%s&quot;"})
  void readsTheMarksOfEveryConvention(String marks) {
    String text = "Der Vorsitzende Uwe Petersen sagte: " + marks.formatted("Wir haben lange auf diesen Tag gewartet.");
    List<Quotation> quotations = extractor.extract(Article.of("marken", text)).quotations();
    assertEquals(1, quotations.size());
    assertTrue(quotations.get(0).text().contains("Wir haben lange auf diesen Tag gewartet."));
    assertEquals("Uwe Petersen", quotations.get(0).speaker().name());
  }

  @Test
  void invisibleCharactersDoNotChangeWhoSaidWhat() {
    String plain = "Die Präsidentin Ute Möller sagte, die Brücke sei für Fußgänger gesperrt. „Wir prüfen das“, fügte sie hinzu.";
    String broken = plain.replace("Präsidentin", "Präsi\u00ADden\u200Btin").replace(" sei ", "\u00A0sei\u2009")
        .replace("ö", "o\u0308").replace("ß", "&szlig;").replace("ü", "u\u0308");
    List<String> expected = extractor.extract(Article.of("a", plain)).quotations().stream()
        .map(q -> q.type() + " " + q.speaker().name()).toList();
    List<String> actual = extractor.extract(Article.of("a", broken)).quotations().stream()
        .map(q -> q.type() + " " + q.speaker().name()).toList();
    assertEquals(2, expected.size());
    assertEquals(expected, actual);
  }

  @Test
  void answersOfInterviewsAreDirectQuotationsUnlessLeftOut() {
    String text = """
        Frage: Herr Lohse, wie steht es um den Wald?
        Jens Lohse: Schlecht. Wir haben in drei Jahren ein Viertel der Fichten verloren.
        Frage: Was hilft?
        Jens Lohse: Geduld und Mischwald. Das dauert Jahrzehnte.
        Frage: Und das Geld?
        Jens Lohse: Davon gibt es nie genug, aber im Moment reicht es.
        """;
    List<Quotation> answers = extractor.extract(Article.of("wald", text)).quotations();
    assertEquals(3, answers.size());
    assertTrue(answers.stream().allMatch(q -> q.speaker().name().equals("Jens Lohse")));
    assertEquals(0, QuotationExtractor.builder().withInterviews(false).build().extract(Article.of("wald", text)).quotations().size());
  }

  @Test
  void textThatIsNotGermanGivesAnEmptyExtractionThatSaysSo() {
    String english = "The mayor of the small town said on Monday that the bridge would stay closed until the end of the "
        + "year. \"We have no other choice,\" she told reporters who had gathered in front of the old town hall.";
    Extraction extraction = extractor.extract(Article.of("bridge", english));
    assertEquals(false, extraction.german());
    assertEquals(List.of(), extraction.quotations());
  }

  @Test
  void worksWithoutLearnedWeights() {
    ArticleGold gold = ArticleGold.read("talsperre");
    Extraction extraction = QuotationExtractor.builder().withoutLearnedWeights().build().extract(Article.of("t", gold.text()));
    List<Quotation> rest = new ArrayList<>(extraction.quotations());
    long found = gold.quotes().stream().map(q -> best(q, rest)).filter(java.util.Objects::nonNull).distinct().count();
    assertTrue(found >= 0.6 * gold.quotes().size(), "found " + found + " of " + gold.quotes().size());
  }
}
