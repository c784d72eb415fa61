package de.wortlaut.index;

import de.wortlaut.model.TextSpan;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hit as an object of JSON without line break, written by hand so that the index needs no JSON library. */
final class JsonLine {
  private static final double DIGITS = 1000;
  private static final String HEX = "0123456789ABCDEF";

  private final StringBuilder out = new StringBuilder("{");

  private JsonLine() {}

  static String of(Hit hit) {
    JsonLine line = new JsonLine();
    line.text("article", hit.articleId());
    line.text("title", hit.title());
    line.text("url", hit.url());
    line.text("date", hit.date() == null ? null : hit.date().toString());
    line.bare("quotation", hit.number());
    line.text("type", hit.type().name());
    line.text("text", hit.text());
    line.text("context", hit.context());
    line.spans(hit.spans());
    line.speaker(hit);
    line.bare("confidence", rounded(hit.confidence()));
    line.bare("score", rounded(hit.score()));
    line.bare("copies", hit.copies());
    line.outlets(hit.outlets());
    return line.out.append('}').toString();
  }

  /** Three digits behind the point say all there is to say. */
  static double rounded(double x) {
    return Math.round(x * DIGITS) / DIGITS;
  }

  private JsonLine name(String field) {
    if (out.charAt(out.length() - 1) != '{') {
      out.append(',');
    }
    quote(field);
    out.append(':');
    return this;
  }

  private void text(String field, @Nullable String value) {
    name(field).value(value);
  }

  private void bare(String field, Object value) {
    name(field).out.append(value);
  }

  private void spans(List<TextSpan> spans) {
    name("spans").out.append('[');
    for (Iterator<TextSpan> rest = spans.iterator(); rest.hasNext();) {
      TextSpan span = rest.next();
      out.append("{\"begin\":").append(span.begin()).append(",\"end\":").append(span.end()).append('}');
      out.append(rest.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void speaker(Hit hit) {
    name("speaker").out.append('{');
    text("name", hit.speaker().name().isEmpty() ? null : hit.speaker().name());
    text("kind", hit.speaker().kind().name());
    text("role", hit.speaker().role());
    text("institution", hit.speaker().institution());
    out.append('}');
  }

  private void outlets(List<String> outlets) {
    name("outlets").out.append('[');
    for (Iterator<String> rest = outlets.iterator(); rest.hasNext();) {
      quote(rest.next());
      out.append(rest.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void value(@Nullable String value) {
    if (value == null) {
      out.append("null");
    } else {
      quote(value);
    }
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> plain(text, i, c);
      }
    }
    out.append('"');
  }

  // Half a surrogate pair cannot be written as UTF-8.
  private void plain(String text, int i, char c) {
    boolean half =
        Character.isHighSurrogate(c) && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
            || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    if (c >= ' ' && !half) {
      out.append(c);
      return;
    }
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xF));
    }
  }
}
