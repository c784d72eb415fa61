package de.wortlaut.html;

import static java.util.Objects.requireNonNull;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.TextSpan;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Extraction} as one self-contained HTML page in German: the article with each quotation
 * marked in its speaker's colour, and the speakers beside it. The page loads nothing from the
 * network, follows light and dark, prints, can be read by keyboard and screen reader, and works
 * without JavaScript, if less comfortably.
 *
 * <pre>{@code
 * Files.writeString(Path.of("page.html"), ExtractionPage.of(extraction).html());
 * }</pre>
 *
 * <p>Any text is safe: what an article or a name contains is shown as text, never obeyed. The text
 * content of the article's paragraphs is the article's own, unit for unit, but that NUL, U+FFFF and lone
 * surrogates, which HTML cannot carry, become U+FFFD; the attribute {@code data-begin} of a
 * paragraph gives its offset. Places beyond the article's end are passed over.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExtractionPage {
  private static final String STYLE = Assets.read("page.css") + Assets.read("extraction.css");
  private static final String WITHOUT_SCRIPT =
      ".notes{position:sticky;top:1rem}\n"
          + ":root:has(.who:is(:hover,:focus-visible)) .text{color:var(--faint)}\n";
  private static final String SCRIPT = Assets.read("extraction.js");

  private final Extraction extraction;

  private ExtractionPage(Extraction extraction) {
    this.extraction = extraction;
  }

  /**
   * The page of an extraction.
   *
   * @param extraction an article and what was found in it
   * @return its page
   * @throws NullPointerException if {@code extraction} is null
   */
  public static ExtractionPage of(Extraction extraction) {
    return new ExtractionPage(requireNonNull(extraction, "extraction"));
  }

  /**
   * The whole document, to be stored as UTF-8. The same extraction always gives the same page.
   *
   * @return HTML
   */
  public String html() {
    Cast cast = new Cast(extraction);
    List<TextSpan> paragraphs = Paragraphs.of(extraction.article().text());
    Markup page = Assets.open(title(paragraphs), STYLE, SCRIPT, withoutScript(cast));
    page.raw("<body class=\"extraction\">\n<a class=\"skip\" href=\"#artikel\">Zum Artikel</a>\n");
    TextSpan headline = headlineInText(paragraphs);
    MarkedText text = new MarkedText(extraction, cast, page);
    header(page, cast, headline, text);
    page.raw("<div class=\"desk\">\n");
    Notes notes = new Notes(extraction, cast, page);
    notes.speakers();
    article(page, headline, paragraphs, text);
    page.raw("<div class=\"margin\">\n");
    legend(page);
    notes.quotations();
    page.raw("</div>\n</div>\n<p class=\"spoken\" role=\"status\" aria-live=\"polite\"></p>\n");
    page.raw("<script>" + SCRIPT + "</script>\n</body>\n</html>\n");
    return page.toString();
  }

  /**
   * Appends the whole document, to be stored as UTF-8.
   *
   * @param out takes the document; not closed
   * @throws NullPointerException if {@code out} is null
   * @throws IOException if {@code out} throws it
   */
  public void writeTo(Appendable out) throws IOException {
    requireNonNull(out, "out").append(html());
  }

  private String title(List<TextSpan> paragraphs) {
    Article article = extraction.article();
    if (article.title() != null && !article.title().isBlank()) {
      return article.title();
    }
    TextSpan first = headlineInText(paragraphs);
    return first == null ? article.id() : first.of(article.text());
  }

  /** The text's own headline, so that it is not shown twice; null if the text has none. */
  private @Nullable TextSpan headlineInText(List<TextSpan> paragraphs) {
    if (paragraphs.size() < 2) {
      return null;
    }
    String title = extraction.article().title();
    String first = paragraphs.get(0).of(extraction.article().text());
    boolean isHeadline =
        title == null || title.isBlank() ? isShortLine(first) : title.strip().equals(first);
    return isHeadline ? paragraphs.get(0) : null;
  }

  private static boolean isShortLine(String paragraph) {
    return paragraph.length() <= 90
        && ".!?:;,…“”»«\"".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
  }

  private void header(Markup page, Cast cast, @Nullable TextSpan headline, MarkedText text) {
    Article article = extraction.article();
    page.raw("<header class=\"head\">\n");
    String source =
        Stream.of(article.outlet(), article.date() == null ? null : Labels.day(article.date()))
            .filter(s -> s != null && !s.isBlank())
            .collect(Collectors.joining(" · "));
    if (!source.isEmpty()) {
      page.tag("<p class=\"source\"><bdi>%s</bdi></p>\n", source);
    }
    if (headline == null) {
      page.tag("<h1><bdi>%s</bdi></h1>\n", title(List.of()));
    } else {
      page.tag("<h1 class=\"text\" data-begin=\"%s\">", headline.begin());
      text.write(headline);
      page.raw("</h1>\n");
    }
    page.tag("<p class=\"sum\">%s", summary(cast));
    address(page, article);
    page.raw("</p>\n</header>\n");
  }

  /** Only web addresses become links: a page from anywhere may carry "javascript:". */
  private static void address(Markup page, Article article) {
    String url = article.url();
    if (url != null && url.toLowerCase(Locale.ROOT).matches("(?s)https?://.*")) {
      page.tag(" · <a href=\"%s\" rel=\"noopener noreferrer nofollow\">Zum Original</a>", url);
    }
  }

  private String summary(Cast cast) {
    if (!extraction.german()) {
      return "Der Text ist nicht deutsch; Zitate wurden nicht gesucht.";
    }
    int quotations = extraction.quotations().size();
    if (quotations == 0) {
      return "Kein Zitat gefunden.";
    }
    long sources = cast.members().stream().filter(m -> m.number() > 0).count();
    return Labels.quotations(quotations)
        + (sources == 0 ? "" : " aus " + (sources == 1 ? "einer Quelle" : sources + " Quellen"))
        + "; Anteil am Text: "
        + Labels.percent(shareSpoken());
  }

  private double shareSpoken() {
    int length = extraction.article().text().length();
    BitSet spoken = new BitSet(length);
    for (Quotation q : extraction.quotations()) {
      q.spans().forEach(s -> spoken.set(Math.min(s.begin(), length), Math.min(s.end(), length)));
    }
    return spoken.cardinality() / (double) Math.max(1, length);
  }

  private void article(
      Markup page, @Nullable TextSpan headline, List<TextSpan> paragraphs, MarkedText text) {
    page.raw(
        "<main id=\"artikel\" tabindex=\"-1\">\n<article class=\"text\" aria-label=\"Artikel\">\n");
    for (TextSpan p : paragraphs) {
      if (p.equals(headline)) {
        continue;
      }
      boolean shortLine = isShortLine(p.of(extraction.article().text()));
      page.tag(
          shortLine ? "<p class=\"short\" data-begin=\"%s\">" : "<p data-begin=\"%s\">", p.begin());
      text.write(p);
      page.raw("</p>\n");
    }
    page.raw("</article>\n</main>\n");
  }

  private void legend(Markup page) {
    Set<QuotationType> types = EnumSet.noneOf(QuotationType.class);
    extraction.quotations().forEach(q -> types.add(q.type()));
    if (types.isEmpty()) {
      return;
    }
    page.raw("<section class=\"legend\" aria-labelledby=\"legende\">\n");
    page.raw("<h2 id=\"legende\">So ist markiert</h2>\n<dl>\n");
    for (QuotationType type : types) {
      page.tag(
          "<div><dt><span class=\"line t-%s\">%s</span></dt><dd>%s</dd></div>\n",
          type.name().toLowerCase(Locale.ROOT), Labels.of(type), Labels.explained(type));
    }
    page.raw("</dl>\n<p>Farbe und Ziffer nennen, wer spricht. Wer ein Zitat anwählt, sieht ")
        .raw("<span class=\"cue lit\">Redeeinleitung</span> und ")
        .raw("<span class=\"men lit\">Nennung</span>.</p>\n</section>\n");
  }

  /** What hover and focus show where no script runs; too slow a way for long articles otherwise. */
  private String withoutScript(Cast cast) {
    StringBuilder css = new StringBuilder(WITHOUT_SCRIPT);
    for (int i = 0; i < extraction.quotations().size(); i++) {
      String at = ":root:has(.q" + i + ":is(:hover,:focus-within)) ";
      css.append(at).append("#n").append(i).append("{display:block}\n");
      css.append(at).append(".c").append(i).append("{background:var(--lamp)}\n");
      css.append(at).append(".m").append(i).append("{box-shadow:0 0 0 1.5px var(--ink)}\n");
    }
    for (Cast.Member m : cast.members()) {
      String own = ".s" + m.number();
      String at = ":root:has(.who" + own + ":is(:hover,:focus-visible)) mark";
      css.append(at).append(own).append("{color:var(--ink)}\n");
      css.append(at).append(".q:not(").append(own).append("){background:none;");
      css.append("text-decoration-color:color-mix(in oklab,var(--c) 30%,transparent)}\n");
    }
    return css.toString();
  }
}
