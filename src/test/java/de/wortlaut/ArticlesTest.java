package de.wortlaut;

import static org.junit.jupiter.api.Assertions.assertAll;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own articles, whole: most is found, little is invented, people are named. */
class ArticlesTest {
  private final QuotationExtractor extractor = QuotationExtractor.create();

  /**
   * Found, invented, exact spans, and of those found: speakers, cues, mentions, roles and institutions that are right. The
   * figures are those that the extractor reached when they were written down; none may get worse.
   */
  @ParameterizedTest
  @CsvSource({
      "talsperre, 29, 2, 28, 24, 27, 29, 23, 14",
      "mt1, 32, 1, 29, 29, 31, 27, 28, 21",
      "mt2, 25, 1, 25, 21, 23, 23, 18, 16",
      "mt3, 28, 2, 28, 24, 27, 26, 25, 9",
      "sport, 21, 1, 21, 14, 19, 20, 16, 7",
      "gericht, 24, 1, 23, 22, 22, 21, 15, 19",
      "schweiz, 20, 4, 20, 17, 17, 17, 18, 0",
      "liveblog, 23, 1, 21, 16, 22, 21, 20, 16",
      "interview, 9, 1, 9, 9, 9, 9, 9, 0",
      "fragen, 9, 0, 9, 9, 9, 1, 9, 1",
      "magazin, 24, 2, 21, 20, 21, 18, 9, 16",
      "polizei, 22, 2, 21, 15, 22, 21, 19, 15",
      "forschung, 19, 1, 18, 16, 19, 14, 17, 14",
      "kultur, 8, 2, 7, 6, 8, 6, 5, 6",
      "politik, 23, 3, 23, 20, 19, 21, 17, 11",
      "ausland, 28, 1, 26, 23, 27, 27, 21, 21",
      "faehre, 19, 0, 19, 19, 19, 19, 18, 16",
      "freibad, 19, 2, 19, 15, 18, 18, 14, 11",
      "haushalt, 16, 2, 16, 14, 14, 16, 11, 8",
      "netz, 23, 1, 20, 18, 20, 18, 17, 17"
  })
  void findsMostQuotationsAndNamesTheirSpeakers(String name, int found, int invented, int exact, int speakers, int cues,
      int mentions, int roles, int institutions) {
    Tally tally = Tally.of(ArticleGold.read(name), extractor);
    if (Boolean.getBoolean("wortlaut.report")) {
      System.out.println(name + " " + tally.report());
    }
    assertAll(name + tally.report(),
        () -> atLeast("found", found, tally.found),
        () -> assertTrue(tally.invented <= invented, "invented " + tally.invented),
        () -> atLeast("exact", exact, tally.exact),
        () -> atLeast("speakers", speakers, tally.speakers),
        () -> atLeast("cues", cues, tally.cues),
        () -> atLeast("mentions", mentions, tally.mentions),
        () -> atLeast("roles", roles, tally.roles),
        () -> atLeast("institutions", institutions, tally.institutions));
  }

  private static void atLeast(String what, int least, int count) {
    assertTrue(count >= least, what + " " + count + " instead of " + least);
  }

  /** What is right of one article. */
  private static final class Tally {
    private int found;
    private int invented;
    private int exact;
    private int speakers;
    private int cues;
    private int mentions;
    private int roles;
    private int institutions;
    private final StringBuilder faults = new StringBuilder();

    static Tally of(ArticleGold gold, QuotationExtractor extractor) {
      Tally tally = new Tally();
      List<Quotation> rest = new ArrayList<>(extractor.extract(Article.of("id", gold.text())).quotations());
      for (ArticleGold.Quote quote : gold.quotes()) {
        Quotation best = best(quote, rest);
        if (best == null) {
          tally.faults.append("\n  missed ").append(quote.type()).append(' ').append(slice(gold, quote));
        } else {
          rest.remove(best);
          tally.add(gold, quote, best);
        }
      }
      tally.invented = rest.size();
      rest.forEach(q -> tally.faults.append("\n  invented ").append(q.type()).append(' ').append(q.text()));
      return tally;
    }

    private void add(ArticleGold gold, ArticleGold.Quote quote, Quotation q) {
      found++;
      exact += q.spans().equals(quote.spans()) && q.type() == quote.type() ? 1 : 0;
      boolean right = q.speaker().kind() == quote.kind() && q.speaker().name().equals(quote.speaker());
      speakers += right ? 1 : 0;
      cues += same(q.cue().text(), quote.cue()) ? 1 : 0;
      mentions += same(q.mention().text(), quote.mention()) ? 1 : 0;
      roles += Objects.equals(q.speaker().role(), quote.role()) ? 1 : 0;
      institutions += Objects.equals(q.speaker().institution(), quote.institution()) ? 1 : 0;
      if (!right) {
        faults.append("\n  ").append(q.speaker().name()).append(" is not ").append(quote.speaker()).append(": ")
            .append(slice(gold, quote));
      }
    }

    private static boolean same(String found, @Nullable String wanted) {
      return found.equals(wanted == null ? "" : wanted);
    }

    String report() {
      return String.format(Locale.ROOT, ", %d, %d, %d, %d, %d, %d, %d, %d%s", found, invented, exact, speakers, cues,
          mentions, roles,
          institutions, faults);
    }
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
  @ValueSource(strings = {"„%s“", "„%s”", "“%s”", "\"%s\"", "»%s«", "«%s»", "‚%s‘", "›%s‹", "&bdquo;%s&ldquo;",
      "&quot;%s&quot;"})
  void readsTheMarksOfEveryConvention(String marks) {
    String text = "Der Vorsitzende Uwe Petersen sagte: " + marks.formatted("Wir haben lange auf diesen Tag gewartet.");
    List<Quotation> quotations = extractor.extract(Article.of("marken", text)).quotations();
    assertEquals(1, quotations.size());
    assertTrue(quotations.get(0).text().contains("Wir haben lange auf diesen Tag gewartet."));
    assertEquals("Uwe Petersen", quotations.get(0).speaker().name());
  }

  @Test
  void invisibleCharactersDoNotChangeWhoSaidWhat() {
    String plain =
        "Die Präsidentin Ute Möller sagte, die Brücke sei für Fußgänger gesperrt. „Wir prüfen das“, fügte sie hinzu.";
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
    assertEquals(0, QuotationExtractor.builder().withInterviews(false).build().extract(Article.of("wald", text))
        .quotations().size());
  }

  @Test
  void textThatIsNotGermanGivesAnEmptyExtractionThatSaysSo() {
    String english =
        "The mayor of the small town said on Monday that the bridge would stay closed until the end of the "
            + "year. \"We have no other choice,\" she told reporters who had gathered in front of the old town hall.";
    Extraction extraction = extractor.extract(Article.of("bridge", english));
    assertEquals(false, extraction.german());
    assertEquals(List.of(), extraction.quotations());
  }

  @Test
  void worksWithoutLearnedWeights() {
    ArticleGold gold = ArticleGold.read("talsperre");
    Extraction extraction =
        QuotationExtractor.builder().withoutLearnedWeights().build().extract(Article.of("t", gold.text()));
    List<Quotation> rest = new ArrayList<>(extraction.quotations());
    long found = gold.quotes().stream().map(q -> best(q, rest)).filter(java.util.Objects::nonNull).distinct().count();
    assertTrue(found >= 0.6 * gold.quotes().size(), "found " + found + " of " + gold.quotes().size());
  }
}
