package de.wortlaut.evaluation;

import de.wortlaut.model.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who really speaks in an annotated quotation.
 *
 * @param article id of the article
 * @param quote id of the annotation
 * @param kind what sort of source it is
 * @param name the full name, {@code null} if nobody can say
 * @param aliases other names that are right as well
 * @param role office or function, {@code null} if the article gives none
 * @param institution what they speak for, {@code null} if the article gives none
 */
public record Source(
    String article,
    int quote,
    SpeakerKind kind,
    @Nullable String name,
    List<String> aliases,
    @Nullable String role,
    @Nullable String institution) {

  /** Copies the list. */
  public Source {
    aliases = List.copyOf(aliases);
  }

  /**
   * {@return whether {@code other} ends in the same word as the name}
   *
   * @param other the name of a person
   */
  public boolean sharesSurname(String other) {
    return Likeness.sharesSurname(name, other);
  }

  /**
   * {@return whether {@code other} is the same role, as the figures judge it: by stems}
   *
   * @param other a role
   */
  public boolean hasRole(String other) {
    return Likeness.alike(role, other, List.of());
  }

  /**
   * {@return whether {@code other} is the same institution, as the figures judge it: by stems}
   *
   * @param other the name of an institution
   */
  public boolean isOf(String other) {
    return Likeness.alike(institution, other, List.of());
  }
}
