package de.wortlaut.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.wortlaut.QuotationExtractor;
import de.wortlaut.model.Article;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short text in which the words of quotations stand in square brackets, cues in braces and frames in angle brackets;
 * ¶ parts paragraphs. What a row does not mark at all, cues or frames, it does not ask for.
 */
final class Marked {
  private static final QuotationExtractor EXTRACTOR = QuotationExtractor.create();
  private static final String SIGNS = "[]{}<>";

  private Marked() {}

  /** Fails unless the text's quotations are those marked, and of {@code types}: D, I, IF, F, R, parted by blanks. */
  static void check(String marked, String types) {
    String text = plain(marked);
    List<Quotation> found = EXTRACTOR.extract(Article.of("row", text)).quotations();
    String all = render(text, found, marked.contains("{"), marked.contains("<"));
    assertEquals(marked.replace("¶", "\n\n"), all);
    assertEquals(types, found.stream().map(q -> letters(q.type())).collect(Collectors.joining(" ")), text);
  }

  /** Fails if the text has a quotation. */
  static void checkNone(String text) {
    check(text, "");
  }

  private static String plain(String marked) {
    StringBuilder out = new StringBuilder();
    for (char c : marked.replace("¶", "\n\n").toCharArray()) {
      if (SIGNS.indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String letters(QuotationType type) {
    return switch (type) {
      case DIRECT -> "D";
      case INDIRECT -> "I";
      case INDIRECT_FREE_INDIRECT -> "IF";
      case FREE_INDIRECT -> "F";
      case REPORTED -> "R";
    };
  }

  /** Each sign before a character, those that close first: a quotation's closes before a frame's opens. */
  private static String render(String text, List<Quotation> found, boolean cues, boolean frames) {
    StringBuilder[] before = new StringBuilder[text.length() + 1];
    for (int i = 0; i < before.length; i++) {
      before[i] = new StringBuilder();
    }
    for (Quotation q : found) {
      close(before, q.words(), ']');
      close(before, cues ? q.cue() : Passage.none(), '}');
      close(before, frames ? q.frame() : Passage.none(), '>');
    }
    for (Quotation q : found) {
      open(before, frames ? q.frame() : Passage.none(), '<');
      open(before, q.words(), '[');
      open(before, cues ? q.cue() : Passage.none(), '{');
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      out.append(before[i]).append(i < text.length() ? text.substring(i, i + 1) : "");
    }
    return out.toString();
  }

  private static void open(StringBuilder[] before, Passage passage, char sign) {
    passage.spans().forEach(span -> put(before[span.begin()], sign));
  }

  private static void close(StringBuilder[] before, Passage passage, char sign) {
    passage.spans().forEach(span -> put(before[span.end()], sign));
  }

  /** Nested quotations share their cue and frame, which is marked once. */
  private static void put(StringBuilder signs, char sign) {
    boolean ofWords = sign == '[' || sign == ']';
    if (ofWords || signs.indexOf(String.valueOf(sign)) < 0) {
      signs.append(sign);
    }
  }
}
