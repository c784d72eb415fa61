package de.wortlaut.text;

import java.util.Arrays;

/** Numbers the tokens of a text by what they read, so that each form need be looked up only once. */
final class Distinct {
  private final int[] form;
  private String[] texts = new String[64];
  private int count;

  /** Numbers the first {@code tokens} tokens, from {@code begin} to {@code end} each; linear in the text. */
  Distinct(String text, int[] begin, int[] end, int tokens) {
    form = new int[tokens];
    // open addressing at most half full; a place holds the number of a form and one
    int[] places = new int[Integer.highestOneBit(Math.max(8, tokens)) * 4];
    for (int i = 0; i < tokens; i++) {
      long hash = Words.hash(text, begin[i], end[i]);
      int place = (int) hash & places.length - 1;
      while (places[place] != 0 && !reads(texts[places[place] - 1], text, begin[i], end[i])) {
        place = place + 1 & places.length - 1;
      }
      if (places[place] == 0) {
        places[place] = add(Words.of(text, begin[i], end[i], hash));
      }
      form[i] = places[place] - 1;
    }
  }

  private int add(String word) {
    if (count == texts.length) {
      texts = Arrays.copyOf(texts, 2 * count);
    }
    texts[count] = word;
    return ++count;
  }

  private static boolean reads(String known, String text, int begin, int end) {
    return known.length() == end - begin && text.startsWith(known, begin);
  }

  int[] form() {
    return form;
  }

  String[] texts() {
    return Arrays.copyOf(texts, count);
  }
}
