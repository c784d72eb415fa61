package de.wortlaut.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows by tag, class and wording what on a news page is not the article. */
final class Furniture {
  /** Never text for the reader, however much of it there is. */
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "object",
          "embed",
          "button",
          "select",
          "textarea",
          "input",
          "audio",
          "video",
          "canvas",
          "dialog",
          "head",
          "map",
          "datalist",
          "amp-ad",
          "amp-sidebar",
          "amp-consent",
          "amp-analytics");

  /** Furniture, unless most of the page's text is in it: old pages are one big form. */
  private static final Set<String> USUALLY = Set.of("nav", "aside", "footer", "form", "menu");

  private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "form");

  private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main", "article");
  private static final int PHRASE_LIMIT = 160;

  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> WHOLE = new HashSet<>();
  private static final List<String> BEGINNINGS = new ArrayList<>();

  static {
    for (String line : Assets.read("furniture.txt").split("\n")) {
      int space = line.indexOf(' ');
      if (space > 0 && !line.startsWith("#")) {
        String entry = line.substring(space + 1);
        switch (line.substring(0, space)) {
          case "name" -> NAMES.add(entry);
          case "whole" -> WHOLE.add(entry);
          case "begin" -> BEGINNINGS.add(entry);
          default -> throw new IllegalStateException("furniture.txt: " + line);
        }
      }
    }
  }

  private Furniture() {}

  /** Whether {@code e} is invisible or a machine's. */
  static boolean isHidden(Element e) {
    return NEVER.contains(e.normalName())
        || e.hasAttr("hidden")
        || e.attr("aria-hidden").equalsIgnoreCase("true")
        || e.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  /** Whether {@code e} says what a picture or table shows. */
  static boolean isCaption(Element e) {
    return CAPTIONS.contains(e.normalName());
  }

  /** Whether tag, role or class of {@code e} say that it stands around the article. */
  static boolean isLikely(Element e) {
    if (WHOLE_PAGE.contains(e.normalName())) {
      return false;
    }
    return USUALLY.contains(e.normalName())
        || ROLES.contains(e.attr("role").toLowerCase(Locale.ROOT))
        || isNamedSo(e.attr("class"))
        || isNamedSo(e.id());
  }

  private static boolean isNamedSo(String names) {
    int begin = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
      boolean capital =
          letter
              && i > begin
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (!letter || capital) {
        if (NAMES.contains(names.substring(begin, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        begin = letter ? i : i + 1;
      }
    }
    return false;
  }

  /** Whether a block's words are those of a prompt, a link list or a label. */
  static boolean isPhrase(String block) {
    if (block.length() > PHRASE_LIMIT) {
      return false;
    }
    String lower = block.toLowerCase(Locale.GERMAN);
    String bare = lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    return WHOLE.contains(bare) || BEGINNINGS.stream().anyMatch(lower::startsWith);
  }
}
