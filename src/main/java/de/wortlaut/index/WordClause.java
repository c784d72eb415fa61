package de.wortlaut.index;

import static java.util.Objects.requireNonNull;

/**
 * Words that a quotation must hold, or must not.
 *
 * @param text one or more words, in any inflection
 * @param phrase whether they must stand together in this order
 * @param negated whether quotations with them are left out
 */
public record WordClause(String text, boolean phrase, boolean negated) {
  /**
   * Checks the text.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public WordClause {
    requireNonNull(text, "text");
  }
}
