package de.wortlaut.text;

import java.util.Arrays;

/** Numbers the tokens of a text by what they read, so that each form need be looked up only once. */
final class Distinct {
  /** Places at least; a power of two. */
  private static final int FEWEST = 16;

  private final int[] form;
  private String[] texts;
  /** Open addressing, at most half full; a place holds the number of a form and one. */
  private int[] places;
  private int count;

  /** Numbers the first {@code tokens} tokens, from {@code begin} to {@code end} each; linear in the text. */
  Distinct(String text, int[] begin, int[] end, int tokens) {
    form = new int[tokens];
    // news repeats its words: little more than half of its tokens are the first of their form
    texts = new String[FEWEST + tokens / 8 * 5];
    places = new int[Integer.highestOneBit(Math.max(FEWEST, tokens)) * 2];
    for (int i = 0; i < tokens; i++) {
      long hash = Words.hash(text, begin[i], end[i]);
      int place = (int) hash & places.length - 1;
      while (places[place] != 0 && !reads(texts[places[place] - 1], text, begin[i], end[i])) {
        place = place + 1 & places.length - 1;
      }
      form[i] = places[place] == 0 ? add(Words.of(text, begin[i], end[i], hash), place) : places[place] - 1;
    }
  }

  private int add(String word, int place) {
    if (count == texts.length) {
      texts = Arrays.copyOf(texts, 2 * count);
    }
    texts[count] = word;
    places[place] = ++count;
    if (2 * count > places.length) {
      spread();
    }
    return count - 1;
  }

  /** Puts all forms into twice as many places. */
  private void spread() {
    places = new int[2 * places.length];
    for (int f = 0; f < count; f++) {
      int place = (int) Words.hash(texts[f], 0, texts[f].length()) & places.length - 1;
      while (places[place] != 0) {
        place = place + 1 & places.length - 1;
      }
      places[place] = f + 1;
    }
  }

  private static boolean reads(String known, String text, int begin, int end) {
    return known.length() == end - begin && text.startsWith(known, begin);
  }

  int[] form() {
    return form;
  }

  /** The texts of the forms, with room behind the last. */
  String[] texts() {
    return texts;
  }

  int count() {
    return count;
  }
}
