package de.wortlaut.learning;

/**
 * A small layer between features and score, so that a model is more than a sum of weights: each unit adds up what the
 * features give to it, squashes the sum, and adds it to the score by its output. In a weights file a feature's gifts
 * stand as letters, one for each unit; {@code O} is nothing.
 */
final class Units {
  /** Four were a little worse, sixteen no better. */
  static final int COUNT = 8;
  /** A letter more is so much more. */
  private static final double STEP = 0.03;
  private static final char NOTHING = 'O';
  private static final char LEAST = '!';
  private static final char MOST = '~';

  private Units() {}

  /**
   * What was learned.
   *
   * @param in what each feature gives to each unit, by their numbers
   * @param out the units' outputs
   */
  record Learned(double[] in, double[] out) {
    /** The letters of feature {@code id}, empty if it gives nothing. */
    String letters(int id) {
      char[] letters = new char[COUNT];
      boolean any = false;
      for (int u = 0; u < COUNT; u++) {
        letters[u] = letter(in[id * COUNT + u]);
        any |= letters[u] != NOTHING;
      }
      return any ? new String(letters) : "";
    }
  }

  /** Squashes {@code x} to between -1 and 1; the same everywhere, which the hyperbolic tangent is not. */
  static double squashed(double x) {
    return x / (1 + Math.abs(x));
  }

  private static char letter(double gift) {
    return (char) Math.max(LEAST, Math.min(MOST, NOTHING + Math.round(gift / STEP)));
  }

  /** Whether {@code c} is one of the letters. */
  static boolean isLetter(char c) {
    return c >= LEAST && c <= MOST;
  }

  /** What {@code letter} stands for, a multiple of the step, in steps. */
  static byte steps(char letter) {
    return (byte) (letter - NOTHING);
  }

  /** What units add to a score that have got {@code sums}, in steps. */
  static double score(int[] sums, float[] out) {
    double score = 0;
    for (int u = 0; u < COUNT; u++) {
      score += out[u] * squashed(sums[u] * STEP);
    }
    return score;
  }
}
