package de.wortlaut.html;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import de.wortlaut.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article out of a news page: its text, and title, date and medium where the page gives
 * them.
 *
 * <pre>{@code
 * Article article = HtmlArticle.read("1", Files.readString(page), "https://example.org/1");
 * }</pre>
 *
 * <p>The text is that of the article alone, its paragraphs, headings, list items and block quotes
 * parted by blank lines, a {@code <br>} within them a line break. Left behind are the headline
 * (which is the title), navigation, prompts, advertising, lists of other articles, bylines,
 * comments, and captions unless the page has no other text. Soft hyphens and characters without
 * width are dropped, white space of any kind is one blank. Offsets of quotations count in the text
 * so gained, not in the HTML. A page whose text is only in its JSON-LD is read from there.
 *
 * <p>Needs jsoup and Jackson on the class path, which are optional dependencies. Stateless and
 * thread-safe.
 */
public final class HtmlArticle {
  private static final int DEEPEST = 250;

  private HtmlArticle() {}

  /**
   * The article of a page. No HTML is too broken to be read: what has no article gives an empty
   * text.
   *
   * @param id the caller's own identifier; not blank
   * @param html the page
   * @param url where the page was found; {@code null} to take the address that the page gives for
   *     itself, if it does
   * @return the article
   * @throws NullPointerException if {@code id} or {@code html} is null
   * @throws IllegalArgumentException if {@code id} is blank
   */
  public static Article read(String id, String html, @Nullable String url) {
    requireNonNull(id, "id");
    requireNonNull(html, "html");
    checkArgument(!id.isBlank(), "id must not be blank");
    Document page = Jsoup.parse(html);
    flatten(page);
    Facts facts = new Facts(page);
    String title = facts.title();
    LocalDate date = facts.date();
    String outlet = facts.outlet();
    String address = url == null ? facts.url() : url;
    String told = plain(facts.articleBody());
    String read = Body.read(page, title == null ? "" : title); // takes the page apart: last
    String text = read.length() * 2 < told.length() ? told : read;
    return new Article(id, text, title, date, address, outlet);
  }

  /** Makes text of what is nested deeper than any real page, so that selectors stay quick. */
  private static void flatten(Document page) {
    List<Element> deep = new ArrayList<>();
    page.filter(
        (node, depth) -> {
          if (depth < DEEPEST || !(node instanceof Element e)) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          deep.add(e);
          return NodeFilter.FilterResult.SKIP_ENTIRELY;
        });
    deep.forEach(e -> e.replaceWith(new TextNode(e.wholeText())));
  }

  /** Text from JSON-LD, which some write as HTML and some as lines. */
  private static String plain(String body) {
    if (body.indexOf('<') >= 0 && body.contains("</")) {
      return Blocks.of(Jsoup.parseBodyFragment(body).body()).stream()
          .map(Blocks.Block::text)
          .collect(Collectors.joining("\n\n"));
    }
    return body.lines()
        .map(Text::clean)
        .filter(l -> !l.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
