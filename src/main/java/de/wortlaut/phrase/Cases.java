package de.wortlaut.phrase;

/** Masks over the agreement bits of {@link de.wortlaut.language.WordForm#agreement()}: case × number × gender. */
final class Cases {
  static final int NOMINATIVE = 0;
  static final int GENITIVE = 1;
  static final int DATIVE = 2;
  static final int ACCUSATIVE = 3;
  static final int MASCULINE = 0;
  static final int FEMININE = 1;
  static final int NEUTER = 2;
  static final int ALL = (1 << 24) - 1;
  static final int SINGULAR = 0b000111_000111_000111_000111;
  static final int PLURAL = SINGULAR << 3;
  /** Number and gender in one case. */
  private static final int ONE_CASE = 0b111111;

  private Cases() {}

  /** All bits of a case. */
  static int of(int grammaticalCase) {
    return ONE_CASE << 6 * grammaticalCase;
  }

  /** All bits of a gender, in both numbers. */
  static int ofGender(int gender) {
    return 0b001001_001001_001001_001001 << gender;
  }

  /**
   * What the ending of an adjective shows behind a determiner that has the endings of „der“: „neue“ is nominative or
   * accusative singular, „neuen“ all the rest.
   *
   * @param ending the last letter
   */
  static int weak(char ending) {
    int direct = of(NOMINATIVE) & SINGULAR | of(ACCUSATIVE) & SINGULAR & ~ofGender(MASCULINE);
    return ending == 'e' ? direct : ending == 'n' ? ALL & ~direct : ALL;
  }

  /** What both allow; {@code now} where they contradict each other or nothing is known of {@code more}. */
  static int shared(int now, int more) {
    return (now & more) == 0 ? now : now & more;
  }

  /** Whether a case is possible; where nothing is known, any is. */
  static boolean allows(int agreement, int grammaticalCase) {
    return agreement == 0 || (agreement & of(grammaticalCase)) != 0;
  }

  /** Number and gender in any case, as the six bits of one case. */
  static int withoutCase(int agreement) {
    return (agreement | agreement >> 6 | agreement >> 12 | agreement >> 18) & ONE_CASE;
  }

  /** Case and number whatever the gender: 8 bits. */
  static int withoutGender(int agreement) {
    int folded = 0;
    for (int k = 0; k < 8; k++) {
      folded |= (agreement >> 3 * k & 0b111) == 0 ? 0 : 1 << k;
    }
    return folded;
  }

  /** Whether two phrases may mean the same: they share case and number, or nothing is known of one. */
  static boolean agree(int a, int b) {
    return a == 0 || b == 0 || (withoutGender(a) & withoutGender(b)) != 0;
  }
}
