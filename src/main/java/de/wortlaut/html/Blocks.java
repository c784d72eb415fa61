package de.wortlaut.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes the text below an element apart into its blocks, in order of the page. */
final class Blocks implements NodeVisitor {

  /**
   * Text between two block boundaries.
   *
   * @param tag the block element that it stands in
   * @param inQuote whether it stands in a blockquote
   * @param text without line ends at its edges, never empty
   * @param linkShare what part of its characters is linked
   */
  record Block(String tag, boolean inQuote, String text, double linkShare) {

    boolean isHeading() {
      return tag.length() == 2
          && tag.charAt(0) == 'h'
          && tag.charAt(1) >= '1'
          && tag.charAt(1) <= '6';
    }

    int level() {
      return tag.charAt(1) - '0';
    }

    /** Whether the page itself calls it running text. */
    boolean isRunning() {
      return inQuote
          || tag.equals("p")
          || tag.equals("li")
          || tag.equals("dd")
          || tag.equals("pre");
    }

    boolean endsSentence() {
      String end = text.length() > 3 ? text.substring(text.length() - 3) : text;
      return end.chars().anyMatch(c -> ".!?…:".indexOf(c) >= 0);
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String tag = "";
  private int quotes;
  private int links;
  private int linked;
  private int lineBreaks;

  private Blocks() {}

  static List<Block> of(Element root) {
    Blocks reader = new Blocks();
    NodeTraversor.traverse(reader, root);
    reader.flush();
    return reader.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element e) {
      if (e.normalName().equals("br")) {
        lineBreak();
      } else if (isBoundary(e)) {
        flush();
      }
      quotes += e.normalName().equals("blockquote") ? 1 : 0;
      links += e.normalName().equals("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e) {
      if (isBoundary(e)) {
        flush();
      }
      quotes -= e.normalName().equals("blockquote") ? 1 : 0;
      links -= e.normalName().equals("a") ? 1 : 0;
    }
  }

  private static boolean isBoundary(Element e) {
    return e.isBlock() && !e.normalName().equals("br") || e.normalName().startsWith("amp-");
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Text.isInvisible(c)) {
        continue;
      }
      if (Text.isSpace(c)) {
        space();
        continue;
      }
      if (text.isEmpty()) {
        tag = blockOf(node);
      }
      text.append(c);
      linked += links > 0 ? 1 : 0;
      lineBreaks = 0;
    }
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && lineBreaks == 0) {
      text.append(' ');
    }
  }

  /** One break is a line's end, two in a row are a paragraph's. */
  private void lineBreak() {
    if (++lineBreaks > 1) {
      flush();
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private static String blockOf(TextNode node) {
    Node parent = node.parent();
    while (parent instanceof Element e && !e.isBlock()) {
      parent = e.parent();
    }
    return parent instanceof Element e ? e.normalName() : "";
  }

  private void flush() {
    String block = text.toString().strip().replace(" \n", "\n");
    if (!block.isEmpty()) {
      blocks.add(new Block(tag, quotes > 0, block, Math.min(1, linked / (double) block.length())));
    }
    text.setLength(0);
    linked = 0;
    lineBreaks = 0;
  }
}
