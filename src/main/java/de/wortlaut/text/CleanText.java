package de.wortlaut.text;

import de.wortlaut.model.TextSpan;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * An article's characters as a reader sees them: without soft hyphens and zero-width characters,
 * with composed umlauts, plain spaces and decoded entities, and the way back to the offsets of the
 * original. Everything behind this class works on the clean characters.
 */
public final class CleanText {
  private static final int LONGEST_ENTITY = 10;

  private final String original;
  private final String text;
  /** Original begin of each clean unit and, last, the original length; null if nothing changed. */
  private final int @Nullable [] origin;

  private CleanText(String original, String text, int @Nullable [] origin) {
    this.original = original;
    this.text = text;
    this.origin = origin;
  }

  /** Cleans {@code original}; linear in its length. */
  public static CleanText of(String original) {
    int first = firstToClean(original);
    return first < 0 ? new CleanText(original, original, null) : new Cleaner(original, first).clean();
  }

  /** The clean characters. */
  public String text() {
    return text;
  }

  /** The caller's own characters. */
  public String original() {
    return original;
  }

  /** The span of the original text that stands behind a non-empty stretch of the clean one. */
  public TextSpan toOriginal(int begin, int end) {
    if (origin == null) {
      return TextSpan.of(begin, end);
    }
    int from = origin[begin];
    int to = origin[end];
    // invisible characters behind the last one belong to what follows, combining marks do not
    while (to > from + 1 && to > origin[end - 1] + 1 && isInvisible(original.charAt(to - 1))) {
      to--;
    }
    if (from > 0 && Character.isLowSurrogate(original.charAt(from))
        && Character.isHighSurrogate(original.charAt(from - 1))) {
      from--;
    }
    if (to < original.length() && Character.isLowSurrogate(original.charAt(to))
        && Character.isHighSurrogate(original.charAt(to - 1))) {
      to++;
    }
    return TextSpan.of(from, to);
  }

  private static int firstToClean(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '&' || c == '\r' || c == '\t' || (c >= 0x7f && needsCleaning(c))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean needsCleaning(char c) {
    return isInvisible(c) || isOddSpace(c) || isCombining(c);
  }

  private static boolean isInvisible(char c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
  }

  private static boolean isOddSpace(char c) {
    return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000
        || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isCombining(char c) {
    return c >= 0x300 && c <= 0x36F;
  }

  /** Builds the clean characters beside their origins. */
  private static final class Cleaner {
    private final String s;
    private final StringBuilder out;
    private final int[] origin;
    private int i;

    Cleaner(String s, int first) {
      this.s = s;
      this.out = new StringBuilder(s.length()).append(s, 0, first);
      this.origin = new int[s.length() + 1];
      for (int k = 0; k < first; k++) {
        origin[k] = k;
      }
      this.i = first;
    }

    CleanText clean() {
      while (i < s.length()) {
        step();
      }
      origin[out.length()] = s.length();
      return new CleanText(s, out.toString(), java.util.Arrays.copyOf(origin, out.length() + 1));
    }

    private void step() {
      char c = s.charAt(i);
      if (c == '&' && entity()) {
        return;
      }
      if (c == '\r') {
        if (i + 1 >= s.length() || s.charAt(i + 1) != '\n') {
          put('\n', i);
        }
      } else if (c == 0x2028 || c == 0x2029 || c == 0x85) {
        put('\n', i);
      } else if (c == '\t' || isOddSpace(c)) {
        put(' ', i);
      } else if (isCombining(c)) {
        compose(c);
      } else if (!isInvisible(c)) {
        put(c, i);
      }
      i++;
    }

    private void put(char c, int from) {
      origin[out.length()] = from;
      out.append(c);
    }

    private void compose(char mark) {
      int last = out.length() - 1;
      if (last < 0) {
        return;
      }
      String composed = Normalizer.normalize("" + out.charAt(last) + mark, Normalizer.Form.NFC);
      if (composed.length() == 1) {
        out.setCharAt(last, composed.charAt(0));
      }
    }

    private boolean entity() {
      int semicolon = -1;
      for (int k = i + 1; k < Math.min(s.length(), i + 1 + LONGEST_ENTITY); k++) {
        char c = s.charAt(k);
        if (c == ';') {
          semicolon = k;
          break;
        }
        if (!(c == '#' && k == i + 1) && !(c < 128 && Character.isLetterOrDigit(c))) {
          return false;
        }
      }
      if (semicolon < 0) {
        return false;
      }
      int c = Entities.decode(s, i + 1, semicolon);
      if (c < 0) {
        return false;
      }
      if (c == 0xA0) {
        put(' ', i);
      } else if (c > 0 && !isInvisible((char) c)) {
        put((char) c, i);
      }
      i = semicolon + 1;
      return true;
    }
  }
}
