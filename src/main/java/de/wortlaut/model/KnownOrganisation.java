package de.wortlaut.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An organisation that the user knows beforehand. Where an article names it, also by an alias, it comes out under
 * {@code name}, as a speaker and as the institution of people. Immutable and thread-safe.
 *
 * @param name as it shall come out, not blank
 * @param aliases other names in articles, abbreviations above all
 */
public record KnownOrganisation(String name, List<String> aliases) {

  /**
   * Checks and copies.
   *
   * @throws NullPointerException if {@code name}, {@code aliases} or an alias is null
   * @throws IllegalArgumentException if {@code name} or an alias is blank
   */
  public KnownOrganisation {
    checkArgument(!requireNonNull(name, "name").isBlank(), "a known organisation needs a name");
    aliases = List.copyOf(aliases);
    checkArgument(aliases.stream().noneMatch(String::isBlank), "an alias of %s is blank", name);
  }

  /**
   * {@return an organisation}
   *
   * @param name not blank
   * @param aliases other names, none blank
   */
  public static KnownOrganisation of(String name, String... aliases) {
    return new KnownOrganisation(name, List.of(aliases));
  }
}
