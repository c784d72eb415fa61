package de.wortlaut.language;

import org.jspecify.annotations.Nullable;

/**
 * Keeps word forms by their text, each in one of the places of the row that its hash gives, the newest first; what
 * is driven out is the oldest of a full row. Thread-safe without a lock: forms are immutable, so that a thread that
 * misses one just makes it again.
 */
final class FormCache {
  /** Room for twice the forms of a thousand articles, 512 kB. */
  private static final int PLACES = 1 << 17;
  /** Places of a row: a quarter of a cache line, and enough that rows seldom overflow at half load. */
  private static final int ROW = 4;
  private static final int BITS = Integer.numberOfTrailingZeros(PLACES / ROW);
  /** The odd number next to 2^32 divided by the golden ratio: its multiples spread evenly (Knuth, TAOCP 3, 6.4). */
  private static final int MIX = 0x9E3779B9;

  private final @Nullable WordForm[] forms = new WordForm[PLACES];

  @Nullable
  WordForm get(String text) {
    int row = row(text);
    for (int i = row; i < row + ROW; i++) {
      WordForm form = forms[i];
      if (form == null) {
        return null;
      }
      if (form.reads(text)) {
        return form;
      }
    }
    return null;
  }

  void put(WordForm form) {
    int row = row(form.text());
    for (int i = row + ROW - 1; i > row; i--) {
      forms[i] = forms[i - 1];
    }
    forms[row] = form;
  }

  private static int row(String text) {
    return (text.hashCode() * MIX >>> Integer.SIZE - BITS) * ROW;
  }
}
