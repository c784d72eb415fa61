package de.wortlaut.html;

/**
 * HTML under construction. Every text and attribute value goes through one escape, so that no input
 * can end an element or a value. Not thread-safe.
 */
final class Markup {
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder(1 << 14);

  /** Appends markup written by this package; {@code %s} stands for a value to be escaped. */
  Markup tag(String template, Object... values) {
    int from = 0;
    for (Object value : values) {
      int hole = template.indexOf("%s", from);
      out.append(template, from, hole);
      text(String.valueOf(value));
      from = hole + 2;
    }
    out.append(template, from, template.length());
    return this;
  }

  /** Appends trusted text as it stands: style and script of this package. */
  Markup raw(CharSequence trusted) {
    out.append(trusted);
    return this;
  }

  /** Appends a text that nobody has checked. */
  Markup text(CharSequence text) {
    return text(text, 0, text.length());
  }

  /** Appends a part of a text that nobody has checked; unit for unit, so that offsets survive. */
  Markup text(CharSequence text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;"); // a bare one would be read back as a line feed
        case '\0', '\uFFFF' -> out.append(REPLACEMENT); // HTML has no way to write them
        default -> out.append(isLoneSurrogate(text, i, begin, end) ? REPLACEMENT : c);
      }
    }
    return this;
  }

  private static boolean isLoneSurrogate(CharSequence text, int i, int begin, int end) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= end || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == begin || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
