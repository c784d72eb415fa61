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
  /** The odd number next to 2^64 divided by the golden ratio: its multiples spread evenly (Knuth, TAOCP 3, 6.4). */
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final @Nullable String[] KEPT = new String[1 << BITS];

  private Words() {}

  /** A hash of the characters of {@code text} from {@code begin} to {@code end}; words made to collide in {@link String#hashCode} do not. */
  static long hash(String text, int begin, int end) {
    long hash = end - begin;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * MIX;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** The characters of {@code text} from {@code begin} to {@code end}, with their {@link #hash}. */
  static String of(String text, int begin, int end, long hash) {
    int place = (int) (hash >>> Long.SIZE - BITS);
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
