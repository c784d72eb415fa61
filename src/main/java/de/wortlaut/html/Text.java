package de.wortlaut.html;

/** Characters as web pages use them. */
final class Text {
  private Text() {}

  /** Soft hyphens, zero-width characters and marks of byte order: typesetting, not text. */
  static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\0';
  }

  /** White space of any width, the unbreakable kinds too. */
  static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** The text on one line, without typesetting. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!isInvisible(c)) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }
}
