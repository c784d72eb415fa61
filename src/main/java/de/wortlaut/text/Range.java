package de.wortlaut.text;

/**
 * Tokens in a row.
 *
 * @param begin the first token
 * @param end the token behind the last one
 */
public record Range(int begin, int end) {
  /** How many tokens there are. */
  public int length() {
    return end - begin;
  }

  /** Whether token {@code t} is one of them. */
  public boolean contains(int t) {
    return begin <= t && t < end;
  }
}
