package de.wortlaut.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class ExtractionPagePropertyTest {
  /** All that the page is ever made of. */
  private static final Set<String> TAGS =
      Set.of(
          "html",
          "head",
          "meta",
          "link",
          "title",
          "style",
          "noscript",
          "body",
          "a",
          "header",
          "p",
          "bdi",
          "h1",
          "h2",
          "div",
          "aside",
          "ul",
          "li",
          "button",
          "span",
          "svg",
          "rect",
          "main",
          "article",
          "mark",
          "section",
          "dl",
          "dt",
          "dd",
          "script");

  @Property(tries = 400)
  void noTextBreaksOut(
      @ForAll("wild") String text,
      @ForAll("wild") String name,
      @ForAll("wild") String role,
      @ForAll long seed) {
    Extraction extraction = extraction(text, name, role, new Random(seed));
    Document page = Jsoup.parse(ExtractionPage.of(extraction).html());
    for (Element e : page.getAllElements()) {
      assertTrue(e instanceof Document || TAGS.contains(e.normalName()), e.normalName());
      e.attributes().forEach(a -> assertTrue(!a.getKey().startsWith("on"), a.getKey()));
    }
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("article").size());
  }

  @Property(tries = 400)
  void offsetsSurvive(@ForAll("wild") String text, @ForAll long seed) {
    Extraction extraction = extraction(text, "N", "R", new Random(seed));
    Document page = Jsoup.parse(ExtractionPage.of(extraction).html());
    String shown = whole(text);
    int from = 0;
    for (Element p : page.select("h1.text, article p")) {
      int begin = Integer.parseInt(p.attr("data-begin"));
      assertEquals("", blank(shown.substring(from, begin)));
      assertEquals(shown.substring(begin, begin + p.wholeText().length()), p.wholeText());
      from = begin + p.wholeText().length();
    }
    assertEquals("", blank(shown.substring(from)));
  }

  /** White space ends, and so does the control that means a next line. */
  private static String blank(String text) {
    return text.replace('\u0085', ' ').strip();
  }

  /** The text as HTML can carry it. */
  private static String whole(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < out.length()
              && Character.isLowSurrogate(out.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c) || c == 0 || c == '\uFFFF') {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }

  private static Extraction extraction(String text, String name, String role, Random random) {
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < random.nextInt(8); i++) {
      QuotationType type = QuotationType.values()[random.nextInt(QuotationType.values().length)];
      Speaker speaker =
          Speaker.of(SpeakerKind.values()[random.nextInt(6)], name + random.nextInt(3))
              .withRole(role)
              .withInstitution(name);
      quotations.add(
          Quotation.builder(type, passage(text, random))
              .cue(passage(text, random))
              .mention(passage(text, random))
              .addressee(passage(text, random))
              .speaker(speaker)
              .confidence(random.nextDouble())
              .nestedIn(random.nextInt(10) - 1)
              .continues(random.nextInt(10) - 1)
              .build());
    }
    Article article = new Article("x", text, random.nextBoolean() ? role : null, null, name, role);
    return new Extraction(article, true, quotations);
  }

  private static Passage passage(String text, Random random) {
    List<TextSpan> spans = new ArrayList<>();
    int at = 0;
    do {
      int begin = at + random.nextInt(text.length() + 2);
      at = begin + random.nextInt(12);
      spans.add(TextSpan.of(begin, at));
    } while (random.nextInt(3) == 0);
    return new Passage(spans, text);
  }

  @Provide
  Arbitrary<String> wild() {
    Arbitrary<String> hostile =
        Arbitraries.of(
            "</script>",
            "<script>alert(1)</script>",
            "</style>",
            "<!--",
            "-->",
            "]]>",
            "&lt;",
            "&#x3c;",
            "<b",
            "\"",
            "'",
            "\" onload=\"x()",
            "</p>",
            "</mark>",
            "</title>",
            "%s",
            "%",
            "\0",
            "\r",
            "\r\n",
            "\n\n",
            "\n",
            "\uD83D",
            "\uDE00",
            "😀",
            "\u202E",
            "\u00ad",
            "\u2028",
            "javascript:x",
            "https://x\"><b>",
            "{{",
            "${x}",
            " ",
            "\t",
            "Wort",
            "Er sagte: „ja“. ");
    return Arbitraries.oneOf(hostile, Arbitraries.strings().ofMaxLength(5))
        .list()
        .ofMaxSize(20)
        .map(l -> String.join("", l));
  }
}
