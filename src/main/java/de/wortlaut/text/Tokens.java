package de.wortlaut.text;

import java.util.Arrays;

/**
 * The words, numbers and signs of a text, as offsets into its clean characters. Quotation marks,
 * brackets and stops are tokens of their own; hyphenated words, decimal numbers, web addresses and
 * abbreviations with inner stops are one.
 */
public final class Tokens {
  private static final int WORD = 1;
  private static final int CAPITAL = 2;
  /** A dash and its two blanks. */
  private static final int GAP = 3;

  private final String text;
  private final int[] begin;
  private final int[] end;
  private final int count;
  /** What is asked of the first unit of a token over and over. */
  private final byte[] facts;
  /** Number of each token's form: tokens that read alike have the same. */
  private final int[] form;
  /** Texts of the forms, with room behind the last. */
  private final String[] texts;
  private final int formCount;

  private Tokens(String text, int[] begin, int[] end, int count) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    this.count = count;
    this.facts = new byte[count];
    Distinct distinct = new Distinct(text, begin, end, count);
    this.form = distinct.form();
    this.texts = distinct.texts();
    this.formCount = distinct.count();
    for (int i = 0; i < count; i++) {
      facts[i] = isDigit(text.charAt(begin[i])) ? factsOfNumber(text, begin[i], end[i]) : facts(text.charAt(begin[i]));
    }
  }

  /** „51-Jährige“, „400-Meter-Lauf“ are nouns. */
  private static byte factsOfNumber(String text, int begin, int end) {
    int hyphen = end - 1;
    while (hyphen > begin && text.charAt(hyphen) != '-') { // no further back: the text may have no hyphen at all
      hyphen--;
    }
    return hyphen > begin && hyphen + 1 < end && Character.isUpperCase(text.charAt(hyphen + 1))
        ? (byte) (WORD | CAPITAL) : 0;
  }

  private static byte facts(char first) {
    int word = Character.isLetter(first) ? WORD : 0;
    int capital = Character.isUpperCase(first) ? CAPITAL : 0;
    return (byte) (word | capital);
  }

  /** Cuts {@code text} into tokens; linear in its length. */
  public static Tokens of(String text) {
    int[] begin = new int[Math.max(16, text.length() / 5)];
    int[] end = new int[begin.length];
    int n = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c <= ' ') {
        i++;
        continue;
      }
      if (n == begin.length) {
        begin = Arrays.copyOf(begin, 2 * n);
        end = Arrays.copyOf(end, 2 * n);
      }
      begin[n] = i;
      i = endOfToken(text, i, c);
      end[n++] = i;
    }
    return new Tokens(text, begin, end, n);
  }

  private static int endOfToken(String s, int from, char c) {
    if (!isWordUnit(c)) {
      return endOfSign(s, from, c);
    }
    int i = from + 1;
    while (i < s.length()) {
      char d = s.charAt(i);
      if (isWordUnit(d)) {
        i++;
      } else if (i + 1 < s.length() && joins(d, s.charAt(i - 1), s.charAt(i + 1))) {
        i += 2;
      } else if (d == '-' && i + 1 < s.length() && s.charAt(i + 1) <= ' ') {
        return i + 1; // first half of „Vor- und Nachteile“
      } else {
        return i;
      }
    }
    return i;
  }

  /** Signs stand alone, but for runs of the same one (dots, dashes, doubled ASCII marks). */
  private static int endOfSign(String s, int from, char c) {
    int i = from + 1;
    if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=' || c == '!' || c == '?') {
      while (i < s.length() && s.charAt(i) == c) {
        i++;
      }
    } else if ((c == '\'' || c == '`' || c == ',') && i < s.length() && s.charAt(i) == c) {
      i++;
    } else if (Character.isHighSurrogate(c) && i < s.length() && Character.isLowSurrogate(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWordUnit(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || c == '@' || c == '#' || c == '%' || c == '$' || c == '§'
        : Character.isLetterOrDigit(c) || c == '€' || c == '°';
  }

  private static boolean joins(char sign, char before, char after) {
    return switch (sign) {
      case '-', '‑', '/', '&', '+' -> isWordUnit(after);
      case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      case '.', ',', ':' ->
          (isDigit(before) && isDigit(after))
              || (sign == '.' && Character.isLetter(before) && Character.isLetter(after)
                  && (Character.isLowerCase(after) || Character.isUpperCase(before)));
      case '*', '_' -> Character.isLetter(before) && Character.isLowerCase(after);
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The text that was cut. */
  public String source() {
    return text;
  }

  /** How many tokens there are. */
  public int count() {
    return count;
  }

  /** Offset of token {@code i}. */
  public int begin(int i) {
    return begin[i];
  }

  /** Offset behind token {@code i}. */
  public int end(int i) {
    return end[i];
  }

  /** The characters of token {@code i}. */
  public String text(int i) {
    return texts[form[i]];
  }

  /** Number of the form of token {@code i}: tokens that read alike, letter for letter, have the same, from 0 on. */
  public int form(int i) {
    return form[i];
  }

  /** How many forms there are. */
  public int formCount() {
    return formCount;
  }

  /** The characters of form {@code form}. */
  public String formText(int form) {
    return texts[form];
  }

  /** The characters from token {@code from} to the one before {@code to}. */
  public String text(int from, int to) {
    return from >= to ? "" : text.substring(begin[from], end[to - 1]);
  }

  /** First unit of token {@code i}. */
  public char first(int i) {
    return text.charAt(begin[i]);
  }

  /** Whether token {@code i} is the single sign {@code c}. */
  public boolean is(int i, char c) {
    return end[i] - begin[i] == 1 && text.charAt(begin[i]) == c;
  }

  /** Whether token {@code i} reads {@code word}, letter for letter. */
  public boolean is(int i, String word) {
    return end[i] - begin[i] == word.length() && text.startsWith(word, begin[i]);
  }

  /** Whether token {@code i} begins with a letter. */
  public boolean isWord(int i) {
    return (facts[i] & WORD) != 0;
  }

  /** Whether token {@code i} begins with a digit. */
  public boolean isNumber(int i) {
    return isDigit(text.charAt(begin[i]));
  }

  /** Whether token {@code i} begins with a capital. */
  public boolean isCapital(int i) {
    return (facts[i] & CAPITAL) != 0;
  }

  /** Whether white space or nothing stands before token {@code i}. */
  public boolean spaceBefore(int i) {
    return begin[i] == 0 || text.charAt(begin[i] - 1) <= ' ';
  }

  /** Whether a gap of three blanks stands before token {@code i}: what is left of a dash that got lost. */
  public boolean isBehindGap(int i) {
    int b = begin[i];
    return b >= GAP && text.charAt(b - 1) == ' ' && text.charAt(b - 2) == ' ' && text.charAt(b - GAP) == ' ';
  }

  /** Whether white space or nothing stands behind token {@code i}. */
  public boolean spaceAfter(int i) {
    return end[i] == text.length() || text.charAt(end[i]) <= ' ';
  }

  /** Index of the first token that begins at or behind {@code offset}. */
  public int at(int offset) {
    int k = Arrays.binarySearch(begin, 0, count, offset);
    return k >= 0 ? k : -k - 1;
  }
}
