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

  /**
   * Whether what began at {@code from} ends before pair {@code p} of {@code marks}, whole sentences of somebody: „Der
   * Streit geht weiter „Wir geben nicht nach“, sagte er.“
   */
  boolean endsBeforeSpeech(int from, Marks marks, int p, int limit) {
    int t = marks.open(p);
    boolean heading = t - from >= FEWEST && tokens.isWord(t - 1) && !opensName(t - 1);
    if (!heading || !tokens.isCapital(t + 1) || marks.innerEnd(p) - t <= REST) {
      return false;
    }
    int end = marks.end(p);
    if (end + 1 < limit && tokens.is(end, ',')) {
      return tokens.isWord(end + 1) && !tokens.isCapital(end + 1) && !SMALL.contains(tokens.text(end + 1));
    }
    boolean stops = ".!?…".indexOf(tokens.first(marks.innerEnd(p) - 1)) >= 0;
    return stops && tokens.isCapital(t - 1) && (end >= limit || tokens.isCapital(end));
  }

  private boolean opensName(int before) {
    String word = tokens.text(before);
    String lower = word.toLowerCase(Locale.ROOT);
    return SMALL.contains(word) || BEFORE_NAMES.stream().anyMatch(lower::endsWith);
  }
}
