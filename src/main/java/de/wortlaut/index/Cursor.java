package de.wortlaut.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * The last quotation of a page, for the next one to go on behind it.
 *
 * @param version of the reader that the page came from
 * @param document number of the document in that reader
 * @param score its score there
 * @param day its day of publication as sorted by
 * @param number of the quotation in its article
 * @param article the article's id
 */
record Cursor(
    long version, int document, float score, int day, int number, String article) {
  private static final String SEPARATOR = ":";

  @Override
  public String toString() {
    String plain =
        String.join(
            SEPARATOR,
            Long.toString(version),
            Integer.toString(document),
            Integer.toString(Float.floatToIntBits(score)),
            Integer.toString(day),
            Integer.toString(number),
            article);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if {@code text} is something else
   */
  static Cursor parse(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, 6);
      Cursor cursor =
          new Cursor(
              Long.parseLong(parts[0]),
              Integer.parseInt(parts[1]),
              Float.intBitsToFloat(Integer.parseInt(parts[2])),
              Integer.parseInt(parts[3]),
              Integer.parseInt(parts[4]),
              parts[5]);
      if (cursor.document >= 0) {
        return cursor;
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("after is no cursor of a search result: " + text, e);
    }
    throw new IllegalArgumentException("after is no cursor of a search result: " + text);
  }
}
