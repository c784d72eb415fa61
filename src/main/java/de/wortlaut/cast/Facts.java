package de.wortlaut.cast;

import de.wortlaut.model.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of one person: chosen, and all that was considered.
 *
 * @param role null if none was chosen
 * @param institution null if none was chosen
 * @param former whether the role is a past one
 * @param gender what the evidence shows, or null
 * @param evidence all that was considered, the chosen among it
 */
public record Facts(@Nullable String role, @Nullable String institution, boolean former, @Nullable Gender gender,
    List<Evidence> evidence) {

  /** Nothing is known. */
  static final Facts NOTHING = new Facts(null, null, false, null, List.of());

  /** Copies the list. */
  public Facts {
    evidence = List.copyOf(evidence);
  }
}
