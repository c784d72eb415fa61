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
 */
record NamedPerson(String name, int[] begins, int[] ends, @Nullable Gender gender) {}
