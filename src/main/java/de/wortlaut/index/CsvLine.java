package de.wortlaut.index;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A hit as a record of CSV after RFC 4180, with its line break. */
final class CsvLine {
  static final List<String> FIELDS =
      List.of(
          "article", "title", "url", "date", "quotation", "type", "text", "context", "spans", "speaker.name",
          "speaker.kind", "speaker.role", "speaker.institution", "confidence", "score", "copies", "outlets");

  private static final CharMatcher SPECIAL = CharMatcher.anyOf("\",\r\n");

  private CsvLine() {}

  static String header() {
    return line(FIELDS);
  }

  static String of(Hit hit) {
    String spans =
        hit.spans().stream().map(s -> s.begin() + "-" + s.end()).collect(Collectors.joining(" "));
    return line(
        Arrays.asList(
            hit.articleId(), hit.title(), hit.url(), hit.date(), hit.number(), hit.type(), hit.text(), hit.context(),
            spans, hit.speaker().name(), hit.speaker().kind(), hit.speaker().role(), hit.speaker().institution(),
            JsonLine.rounded(hit.confidence()), JsonLine.rounded(hit.score()), hit.copies(),
            String.join("; ", hit.outlets())));
  }

  private static String line(List<? extends @Nullable Object> values) {
    return values.stream().map(CsvLine::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return SPECIAL.matchesNoneOf(text) ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
