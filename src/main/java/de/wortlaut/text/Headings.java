package de.wortlaut.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a heading that lost its line break runs into the sentence below it: „Kein Geld für die Brücke Der Rat lehnt den
 * Antrag ab.“ German writes small words with a capital only where a sentence or a name begins.
 */
final class Headings {
  /** A heading has at least this many words; a single one is rather an office or a name. */
  private static final int FEWEST = 2;
  /** What follows has at least this many tokens: names are shorter. */
  private static final int REST = 4;
  private static final Set<String> OPENERS = new HashSet<>();
  /** The same words in small letters: before them and behind such a word nothing ends. */
  private static final Set<String> SMALL = new HashSet<>();
  private static final Set<String> BEFORE_NAMES = new HashSet<>();

  static {
    for (String line : Lines.read(Headings.class, "sentence-openers.txt")) {
      if (line.charAt(0) == '~') {
        BEFORE_NAMES.add(line.substring(1).toLowerCase(Locale.ROOT));
      } else {
        OPENERS.add(line);
        SMALL.add(line.toLowerCase(Locale.ROOT));
      }
    }
  }

  private final Tokens tokens;

  Headings(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether what began at token {@code from} ends before token {@code t}, since a sentence begins there. */
  boolean endsBefore(int from, int t, int limit) {
    if (t - from < FEWEST || limit - t < REST || !tokens.isCapital(t) || !OPENERS.contains(tokens.text(t))) {
      return false;
    }
    boolean behindWord = tokens.isWord(t - 1) || tokens.isNumber(t - 1);
    return behindWord && !opensName(t - 1) && tokens.isWord(t + 1);
  }

  private boolean opensName(int before) {
    String word = tokens.text(before);
    String lower = word.toLowerCase(Locale.ROOT);
    return SMALL.contains(word) || BEFORE_NAMES.stream().anyMatch(lower::endsWith);
  }
}
