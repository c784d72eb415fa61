package de.wortlaut.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: furniture is taken away, then the smallest element that holds most
 * of the unlinked text is looked for, then its blocks are sifted. Linear in the page.
 */
final class Body {
  /** A text node counts as prose from this length. */
  private static final int PROSE = 30;

  /** The article's element holds at least this part of the page's prose. */
  private static final double MOST = 0.7;

  /** Its article or main element is taken instead if it holds no more than this times as much. */
  private static final double NOT_MUCH_MORE = 1.6;

  private static final int SHORT = 60;

  /** A paragraph this long is text whatever its class: some call the first one a teaser. */
  private static final int LEAD = 120;

  private final Document page;
  private final String title;
  private Map<Node, Integer> prose;

  private Body(Document page, String title) {
    this.page = page;
    this.title = title;
    this.prose = prose(page);
  }

  /**
   * The article's text with blank lines between its blocks; takes furniture out of {@code page}.
   */
  static String read(Document page, String title) {
    return new Body(page, title).read();
  }

  private String read() {
    removeAll(Furniture::isHidden, false);
    prose = prose(page);
    List<String> captions = page.select("figcaption").eachText();
    removeAll(Furniture::isCaption, false);
    prose = prose(page);
    removeAll(this::isFurniture, true);
    prose = prose(page);
    String text = join(sift(Blocks.of(root())));
    if (text.isEmpty()) {
      // a picture story may have its words nowhere else
      return captions.stream()
          .map(Text::clean)
          .filter(c -> c.length() >= SHORT)
          .collect(Collectors.joining("\n\n"));
    }
    return text;
  }

  private void removeAll(Predicate<Element> furniture, boolean unlessMost) {
    List<Element> found = new ArrayList<>();
    int all = prose.getOrDefault(page, 0);
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element e && furniture.test(e)) {
            if (!unlessMost || prose.getOrDefault(e, 0) * 2 <= all) {
              found.add(e);
            }
          }
        },
        page);
    found.stream().filter(e -> e.parent() != null).forEach(Node::remove);
  }

  /** A header is a page's, but for one within the article, which may hold its first sentences. */
  private boolean isFurniture(Element e) {
    if (e.normalName().equals("header")) {
      return e.closest("article, main") == null;
    }
    boolean lead = e.nameIs("p") && prose.getOrDefault(e, 0) >= LEAD;
    return !lead && Furniture.isLikely(e);
  }

  /** How many characters of unlinked prose each element holds. */
  private static Map<Node, Integer> prose(Document page) {
    IdentityHashMap<Node, Integer> prose = new IdentityHashMap<>();
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int links;

          @Override
          public void head(Node node, int depth) {
            links += node.nameIs("a") ? 1 : 0;
            if (node instanceof TextNode words && links == 0) {
              int length = words.getWholeText().strip().length();
              prose.put(node, length >= PROSE ? length : 0);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            links -= node.nameIs("a") ? 1 : 0;
            Node parent = node.parent();
            if (parent != null) {
              prose.merge(parent, prose.getOrDefault(node, 0), Integer::sum);
            }
          }
        },
        page);
    return prose;
  }

  private Element root() {
    Element marked = largest("[itemprop=articleBody]");
    Element smallest = marked != null ? marked : smallest();
    int held = prose.getOrDefault(smallest, 0);
    for (String whole : List.of("article", "main, [role=main]", ":has(> h1), :has(> header > h1)")) {
      Element around = smallest.closest(whole);
      if (around != null && prose.getOrDefault(around, 0) <= held * NOT_MUCH_MORE) {
        return around;
      }
    }
    return smallest;
  }

  private @Nullable Element largest(String selector) {
    Element largest = null;
    for (Element e : page.select(selector)) {
      if (largest == null || prose.getOrDefault(e, 0) > prose.getOrDefault(largest, 0)) {
        largest = e;
      }
    }
    boolean enough =
        largest != null && prose.getOrDefault(largest, 0) * 3 >= prose.getOrDefault(page, 0);
    return enough ? largest : null;
  }

  private Element smallest() {
    int all = prose.getOrDefault(page, 0);
    Element current = page;
    while (true) {
      Element heir = null;
      for (Element child : current.children()) {
        if (prose.getOrDefault(child, 0) >= Math.max(1, all * MOST)) {
          heir = child;
        }
      }
      if (heir == null || heir.normalName().equals("p")) {
        return current;
      }
      current = heir;
    }
  }

  private List<Blocks.Block> sift(List<Blocks.Block> blocks) {
    List<Blocks.Block> kept = new ArrayList<>();
    for (Blocks.Block b : blocks) {
      if (b.tag().equals("h1")) {
        kept.removeIf(k -> k.text().length() < SHORT); // kickers and labels above the headline
      } else if (isText(b)) {
        kept.add(b);
      }
    }
    return withoutEmptySections(kept);
  }

  private boolean isText(Blocks.Block b) {
    if (b.text().equals(title) || b.linkShare() > 0.5 || Furniture.isPhrase(b.text())) {
      return false;
    }
    if (b.text().chars().noneMatch(Character::isLetter)) {
      return false;
    }
    return b.isHeading()
        || b.isRunning()
        || b.text().length() >= SHORT
        || b.endsSentence() && b.text().length() > PROSE;
  }

  /** Drops headings under which nothing is left, such as those of link lists. */
  private static List<Blocks.Block> withoutEmptySections(List<Blocks.Block> blocks) {
    List<Blocks.Block> kept = new ArrayList<>();
    int heldLevel = 0; // of the section behind, going backwards; 0 for text
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Blocks.Block b = blocks.get(i);
      boolean empty = b.isHeading() && (kept.isEmpty() || heldLevel > 0 && heldLevel <= b.level());
      if (!empty) {
        kept.add(b);
        heldLevel = b.isHeading() ? b.level() : 0;
      }
    }
    Collections.reverse(kept);
    return kept;
  }

  private static String join(List<Blocks.Block> blocks) {
    return blocks.stream().map(Blocks.Block::text).collect(Collectors.joining("\n\n"));
  }
}
