package de.wortlaut.cast;

import org.jspecify.annotations.Nullable;

/**
 * What is chosen of all that the page says of one person.
 *
 * @param role null if none was chosen
 * @param institution null if none was chosen
 * @param former whether the role is a past one
 */
public record Facts(@Nullable String role, @Nullable String institution, boolean former) {
  /** Nothing is known. */
  static final Facts NOTHING = new Facts(null, null, false);
}
