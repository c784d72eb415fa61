package de.wortlaut.cast;

import de.wortlaut.model.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the page names.
 *
 * @param name the fullest name
 * @param begins first tokens of the mentions by name, ascending
 * @param ends the tokens behind them
 * @param gender null if not known
 * @param read what the rules of nearness read, one piece of evidence among others
 */
public record NamedPerson(String name, int[] begins, int[] ends, @Nullable Gender gender, Read read) {

  /** A role and an institution, null where none was read. */
  public record Read(@Nullable String role, @Nullable String institution, boolean former) {
    /** Nothing was read. */
    public static final Read NOTHING = new Read(null, null, false);
  }
}
