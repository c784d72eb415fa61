package de.wortlaut.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlArticlePropertyTest {

  private static final List<String> PAGES =
      List.of("wordpress", "ticker", "amp", "tables", "jsonld", "schweiz", "gallery");

  @Property(tries = 300)
  void readsAnyText(@ForAll String html) {
    HtmlArticle.read("x", html, null);
  }

  @Property(tries = 500)
  void readsAnyHeapOfTags(@ForAll("tags") String html) {
    String text = HtmlArticle.read("x", html, null).text();
    assertEquals(text.strip(), text);
    assertFalse(text.contains("\n\n\n"));
    assertFalse(text.contains("\u00ad"));
  }

  @Property(tries = 200)
  void readsPagesTornAnywhere(@ForAll("pages") String page, @ForAll double a, @ForAll double b) {
    String html = Pages.read(page + ".html");
    int from = (int) (Math.abs(a % 1) * html.length());
    int to = (int) (Math.abs(b % 1) * html.length());
    HtmlArticle.read("x", html.substring(Math.min(from, to), Math.max(from, to)), null);
    HtmlArticle.read("x", html.substring(0, from) + html.substring(to), null);
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES);
  }

  @Provide
  Arbitrary<String> tags() {
    return Arbitraries.of(
        "<p>",
        "</p>",
        "<article>",
        "</article>",
        "<table><td>",
        "</table>",
        "<br>",
        "<a href=x>",
        "</a>",
        "<h1>",
        "</h1>",
        "<h3>",
        "<form>",
        "<figure><figcaption>",
        "<blockquote>",
        "<li>",
        "<div class=nav-ad>",
        "</div>",
        "<header>",
        "<main>",
        "<script type='application/ld+json'>",
        "</script>",
        "{\"@type\":\"Article\"",
        ",\"headline\":[{}]}",
        "<time datetime=2026-02-31>",
        "<meta name=date content=99.99.9999>",
        "<template>",
        "<svg><title>",
        "<select>",
        "<b>",
        "&shy;",
        "&nbsp;",
        "\uD83D",
        "Ein Satz, der lang genug ist, um als Text zu gelten. ",
        "Wort ",
        "<title>",
        "<plaintext>",
        "<!--",
        "]]>",
        "<noscript>")
        .list()
        .ofMaxSize(40)
        .map(l -> String.join("", l));
  }
}
