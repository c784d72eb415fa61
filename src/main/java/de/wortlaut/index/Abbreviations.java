package de.wortlaut.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Short and long forms of an institution, as articles introduce them. Each pair gives two terms, so
 * that either form leads to the other.
 */
final class Abbreviations {
  private static final int MAX_LENGTH = 12;

  private Abbreviations() {}

  /** The two terms for {@link Schema#KEY}; none unless one of the names is an abbreviation. */
  static List<String> terms(String name, String other) {
    if (isAbbreviation(name) == isAbbreviation(other)) {
      return List.of();
    }
    String one = SpeakerTerms.cut(String.join(" ", Stems.of(name)));
    String two = SpeakerTerms.cut(String.join(" ", Stems.of(other)));
    if (one.isEmpty() || two.isEmpty() || one.equals(two)) {
      return List.of();
    }
    return List.of(
        Schema.ALIAS + one + Schema.HALF + two, Schema.ALIAS + two + Schema.HALF + one);
  }

  /** The terms of „Bundesamt für Verfassungsschutz (BfV)“. */
  static List<String> termsOfBracket(String institution) {
    int open = bracket(institution);
    return open < 0
        ? List.of()
        : terms(institution.substring(0, open), inBracket(institution, open));
  }

  /** The name without an abbreviation in brackets behind it. */
  static String withoutBracket(String institution) {
    int open = bracket(institution);
    return open < 0 ? institution : institution.substring(0, open).strip();
  }

  /**
   * The terms of abbreviations that {@code text} introduces right behind one of {@code
   * institutions}, in whatever case it stands there: „des Amtes für Bodenschutz (AfB)“.
   */
  static List<String> termsInText(String text, Iterable<String> institutions) {
    List<String> terms = new ArrayList<>();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = text.indexOf(')', open);
      if (close < 0) {
        break;
      }
      String shortForm = text.substring(open + 1, Math.min(close, open + 2 + MAX_LENGTH));
      if (isAbbreviation(shortForm)) {
        for (String institution : institutions) {
          if (!isAbbreviation(institution) && endsWith(text, open, institution)) {
            terms.addAll(terms(institution, shortForm));
          }
        }
      }
    }
    return terms;
  }

  /** Two capitals at least, no blank: „CSIS“, „BfV“, „G7“ not. */
  static boolean isAbbreviation(String name) {
    if (name.length() < 2 || name.length() > MAX_LENGTH) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '.' && c != '&') {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }

  private static boolean endsWith(String text, int end, String institution) {
    List<String> wanted = Stems.of(institution);
    if (wanted.isEmpty()) {
      return false;
    }
    // Inflection adds a few letters to each word at most.
    int from = Math.max(0, end - institution.length() - 3 * wanted.size() - 8);
    List<String> before = Stems.of(text.substring(from, end));
    return before.size() >= wanted.size()
        && before.subList(before.size() - wanted.size(), before.size()).equals(wanted);
  }

  private static int bracket(String institution) {
    String stripped = institution.stripTrailing();
    int open = stripped.lastIndexOf('(');
    return open > 0
        && stripped.endsWith(")")
        && isAbbreviation(inBracket(stripped, open))
        && !institution.substring(0, open).isBlank()
            ? open
            : -1;
  }

  private static String inBracket(String institution, int open) {
    return institution.substring(open + 1, institution.stripTrailing().length() - 1);
  }
}
