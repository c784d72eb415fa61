package de.wortlaut.language;

import de.wortlaut.text.Tokens;

/**
 * Which cases, numbers and genders a noun phrase can have: what its article, attributes and noun all
 * allow. „der Agentur“ is genitive or dative, since „Agentur“ is feminine.
 */
public final class Agreement {
  private static final int ALL = (1 << 24) - 1;
  private static final int PLURALS = 0b111000_111000_111000_111000;

  private Agreement() {}

  /** The bits of {@link WordForm#agreement()} that the words from {@code begin} to the first noun share; 0 if nothing is known. */
  public static int of(Tokens tokens, Forms forms, int begin, int end) {
    int shared = ALL;
    boolean known = false;
    for (int t = begin; t < end; t++) {
      WordForm f = forms.of(t);
      int bits = f.agreement();
      boolean noun = tokens.isCapital(t) && !f.isArticle() && !f.isPossessive();
      if (bits != 0 && (shared & bits) != 0) {
        shared &= bits;
        known = true;
      }
      if (noun && (f.canBeNominal() || !f.canBeAdjective())) {
        break;
      }
    }
    return known ? shared : 0;
  }

  /** Whether {@code agreement} allows the case (0 nominative to 3 accusative); unknown words allow any. */
  public static boolean allows(int agreement, int grammaticalCase) {
    return agreement == 0 || (agreement >> (6 * grammaticalCase) & 0x3f) != 0;
  }

  /** Whether only a plural is possible in the nominative. */
  public static boolean isPlural(int agreement) {
    int nominative = agreement & 0x3f;
    return nominative != 0 && (nominative & ~PLURALS) == 0;
  }

  /** Whether only a singular is possible in the nominative. */
  public static boolean isSingular(int agreement) {
    int nominative = agreement & 0x3f;
    return nominative != 0 && (nominative & PLURALS) == 0;
  }
}
