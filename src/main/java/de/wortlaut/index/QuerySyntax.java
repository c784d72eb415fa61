package de.wortlaut.index;

import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.SpeakerKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the query syntax of {@link QuotationQuery#parse} in one pass from left to right. */
final class QuerySyntax {
  /** More clauses than anyone types; the rest is left out. */
  static final int MAX_CLAUSES = 64;

  private final String typed;
  private final QuotationQueryBuilder query = QuotationQuery.builder();
  private @Nullable LocalDate since;
  private @Nullable LocalDate until;
  private int at;

  QuerySyntax(String typed) {
    this.typed =
        typed.length() <= QuotationQuery.MAX_TEXT
            ? typed
            : typed.substring(0, QuotationQuery.MAX_TEXT);
    if (typed.length() > QuotationQuery.MAX_TEXT) {
      query.remark("only the first " + QuotationQuery.MAX_TEXT + " characters were read");
    }
  }

  /** Fields, words and phrases. */
  QuotationQueryBuilder read() {
    for (int clauses = 0; skipBlanks(); clauses++) {
      if (clauses == MAX_CLAUSES) {
        query.remark("only the first " + MAX_CLAUSES + " parts were read");
        break;
      }
      readClause();
    }
    if (since != null && until != null && since.isAfter(until)) {
      query.remark("since " + since + " lies behind until " + until + ": until is left out");
      until = null;
    }
    return query.since(since).until(until);
  }

  /** Words and phrases alone; a colon is nothing special. */
  static List<WordClause> words(String typed) {
    QuerySyntax syntax = new QuerySyntax(typed);
    List<WordClause> clauses = new ArrayList<>();
    while (clauses.size() < MAX_CLAUSES && syntax.skipBlanks()) {
      boolean negated = syntax.skipMinus();
      boolean phrase = isQuote(syntax.peek());
      String text = syntax.value();
      if (!text.isBlank()) {
        clauses.add(new WordClause(text, phrase, negated));
      }
    }
    return clauses;
  }

  private void readClause() {
    boolean negated = skipMinus();
    int colon = fieldEnd();
    if (colon > 0) {
      String field = typed.substring(at, colon).toLowerCase(Locale.ROOT);
      int begin = at;
      at = colon + 1;
      Consumer<String> setter = negated ? null : setter(field);
      if (setter != null) {
        String value = value();
        if (!value.isBlank()) {
          setter.accept(value.strip());
        }
        return;
      }
      at = begin;
    }
    boolean phrase = isQuote(peek());
    String text = value();
    if (!text.isBlank()) {
      query.words(new WordClause(text, phrase, negated));
    }
  }

  private @Nullable Consumer<String> setter(String field) {
    return switch (field) {
      case "speaker", "sprecher" -> query::speaker;
      case "person" -> query::person;
      case "institution" -> query::institution;
      case "role", "rolle" -> query::role;
      case "article", "artikel" -> query::article;
      case "outlet", "medium" -> query::outlet;
      case "type", "typ" -> v -> query.type(constant(QuotationType.class, "type", v));
      case "kind", "art" -> v -> query.kind(constant(SpeakerKind.class, "kind", v));
      case "gender" -> v -> query.gender(constant(Gender.class, "gender", v));
      case "since", "seit" -> v -> since = day("since", v, false);
      case "until", "bis" -> v -> until = day("until", v, true);
      case "confidence" -> this::confidence;
      case "sort" -> this::sort;
      default -> null;
    };
  }

  private void sort(String value) {
    SortOrder order = constant(SortOrder.class, "sort", value);
    if (order != null) {
      query.sort(order);
    }
  }

  private void confidence(String value) {
    try {
      query.minConfidence(Double.parseDouble(value.replace(',', '.')));
    } catch (IllegalArgumentException e) {
      query.remark("confidence: \"" + value + "\" is no number between 0 and 1");
    }
  }

  private <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, String value) {
    String name = value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    query.remark(
        field + ": \"" + value + "\" is none of " + List.of(type.getEnumConstants()));
    return null;
  }

  private @Nullable LocalDate day(String field, String value, boolean last) {
    try {
      String[] parts = value.split("[-.]", 4);
      boolean german = value.indexOf('.') >= 0;
      int[] numbers = new int[parts.length];
      for (int i = 0; i < parts.length; i++) {
        numbers[i] = Integer.parseInt(parts[german ? parts.length - 1 - i : i]);
      }
      return switch (numbers.length) {
        case 1 -> last ? LocalDate.of(numbers[0], 12, 31) : LocalDate.of(numbers[0], 1, 1);
        case 2 -> {
          YearMonth month = YearMonth.of(numbers[0], numbers[1]);
          yield last ? month.atEndOfMonth() : month.atDay(1);
        }
        case 3 -> LocalDate.of(numbers[0], numbers[1], numbers[2]);
        default -> throw new DateTimeException(value);
      };
    } catch (DateTimeException | NumberFormatException e) {
      query.remark(field + ": \"" + value + "\" is no date such as 2024, 2024-06 or 2024-06-13");
      return null;
    }
  }

  private boolean skipBlanks() {
    while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
    return at < typed.length();
  }

  private boolean skipMinus() {
    if (peek() == '-' && at + 1 < typed.length() && !Character.isWhitespace(typed.charAt(at + 1))) {
      at++;
      return true;
    }
    return false;
  }

  private char peek() {
    return at < typed.length() ? typed.charAt(at) : ' ';
  }

  // Where the colon of a field stands, or -1 if no field begins here.
  private int fieldEnd() {
    int i = at;
    while (i < typed.length() && Character.isLetter(typed.charAt(i))) {
      i++;
    }
    return i > at && i < typed.length() && typed.charAt(i) == ':' ? i : -1;
  }

  // A value in quotation marks, of which the second may be missing, or up to the next blank.
  private String value() {
    boolean quoted = isQuote(peek());
    int begin = quoted ? ++at : at;
    while (at < typed.length()
        && (quoted ? !isQuote(typed.charAt(at)) : !Character.isWhitespace(typed.charAt(at)))) {
      at++;
    }
    String value = typed.substring(begin, at);
    if (quoted && at < typed.length()) {
      at++;
    }
    return value;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '„' || c == '“' || c == '”' || c == '»' || c == '«';
  }
}
