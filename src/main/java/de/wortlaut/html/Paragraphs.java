package de.wortlaut.html;

import de.wortlaut.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a plain text. */
final class Paragraphs {
  /** Lines up to this length, with blank lines between them, were wrapped by hand. */
  private static final int WRAPPED = 100;

  private Paragraphs() {}

  /**
   * The paragraphs of {@code text}, without the white space around them. Blank lines part them; so
   * does each line break, unless the lines are short ones wrapped by hand.
   */
  static List<TextSpan> of(String text) {
    List<TextSpan> lines = lines(text);
    return isWrapped(lines) ? joined(lines) : lines.stream().filter(l -> l.length() > 0).toList();
  }

  private static List<TextSpan> lines(String text) {
    List<TextSpan> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        lines.add(strip(text, begin, i));
        boolean crLf = text.startsWith("\r\n", i);
        i += crLf ? 1 : 0;
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static TextSpan strip(String text, int begin, int end) {
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return TextSpan.of(begin, end);
  }

  private static boolean isWrapped(List<TextSpan> lines) {
    boolean anyBlank = false;
    boolean anyPair = false;
    for (int i = 1; i < lines.size(); i++) {
      boolean blank = lines.get(i).length() == 0;
      anyBlank |= blank;
      anyPair |= !blank && lines.get(i - 1).length() > 0;
    }
    return anyBlank && anyPair && lines.stream().allMatch(l -> l.length() <= WRAPPED);
  }

  private static List<TextSpan> joined(List<TextSpan> lines) {
    List<TextSpan> paragraphs = new ArrayList<>();
    int begin = -1;
    int end = -1;
    for (TextSpan line : lines) {
      if (line.length() > 0) {
        begin = begin < 0 ? line.begin() : begin;
        end = line.end();
      } else if (begin >= 0) {
        paragraphs.add(TextSpan.of(begin, end));
        begin = -1;
      }
    }
    if (begin >= 0) {
      paragraphs.add(TextSpan.of(begin, end));
    }
    return paragraphs;
  }
}
