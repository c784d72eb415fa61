package de.wortlaut.text;

import org.jspecify.annotations.Nullable;

/**
 * Gives the same string for the same word again, as far as it was met lately: news repeats its
 * words, and a string that is known need be neither made nor hashed. Thread-safe without a lock:
 * strings are immutable, so that a thread that misses one just makes it again.
 */
final class Words {
  private static final int LONGEST = 40;
  private static final int BITS = 16;
  private static final @Nullable String[] KEPT = new String[1 << BITS];

  private Words() {}

  /** The characters of {@code text} from {@code begin} to {@code end}. */
  static String of(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = hash * 0x9E3779B9 >>> Integer.SIZE - BITS;
    String known = KEPT[place];
    if (known != null && known.length() == end - begin && text.startsWith(known, begin)) {
      return known;
    }
    String word = text.substring(begin, end);
    if (word.length() <= LONGEST) {
      KEPT[place] = word;
    }
    return word;
  }
}
