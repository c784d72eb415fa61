package de.wortlaut.language;

import de.wortlaut.text.Tokens;

/** Tells German text from other text by how many of its small-letter words the dictionary knows. */
public final class GermanCheck {
  private static final int ENOUGH = 400;
  private static final int FEWEST = 20;
  private static final double SHARE = 0.6;

  private GermanCheck() {}

  /** Whether the text may be German; too short a text is given the benefit of the doubt. */
  public static boolean isLikely(Tokens tokens, Forms forms) {
    int words = 0;
    int known = 0;
    for (int t = 0; t < tokens.count() && words < ENOUGH; t++) {
      if (tokens.isWord(t) && !tokens.isCapital(t)) {
        words++;
        known += forms.of(t).isKnown() ? 1 : 0;
      }
    }
    return words < FEWEST || known >= SHARE * words;
  }
}
