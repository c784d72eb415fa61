package de.wortlaut.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the user knows beforehand, say from the newsroom's own files. Where an article names them, also by an
 * alias, they come out under {@code name}; role, institution and gender fill what the article leaves open. Immutable and
 * thread-safe.
 *
 * @param name full name as it shall come out, not blank
 * @param aliases other names in articles, a surname alone for example; a longer name that ends in it is somebody else's
 * @param gender or null if not known
 * @param role office, nominative, without the institution, or null
 * @param institution nominative, or null
 */
public record KnownPerson(
    String name,
    List<String> aliases,
    @Nullable Gender gender,
    @Nullable String role,
    @Nullable String institution) {

  /**
   * Checks and copies.
   *
   * @throws NullPointerException if {@code name}, {@code aliases} or an alias is null
   * @throws IllegalArgumentException if {@code name} or an alias is blank
   */
  public KnownPerson {
    checkArgument(!requireNonNull(name, "name").isBlank(), "a known person needs a name");
    aliases = List.copyOf(aliases);
    checkArgument(aliases.stream().noneMatch(String::isBlank), "an alias of %s is blank", name);
  }

  /**
   * {@return a person of whom only the name is known}
   *
   * @param name full name, not blank
   */
  public static KnownPerson of(String name) {
    return new KnownPerson(name, List.of(), null, null, null);
  }

  /**
   * {@return this person with other names}
   *
   * @param aliases as in {@link #aliases()}
   */
  public KnownPerson withAliases(String... aliases) {
    return new KnownPerson(name, List.of(aliases), gender, role, institution);
  }

  /**
   * {@return this person with a gender}
   *
   * @param gender or null if not known
   */
  public KnownPerson withGender(@Nullable Gender gender) {
    return new KnownPerson(name, aliases, gender, role, institution);
  }

  /**
   * {@return this person with an office}
   *
   * @param role or null
   */
  public KnownPerson withRole(@Nullable String role) {
    return new KnownPerson(name, aliases, gender, role, institution);
  }

  /**
   * {@return this person with an institution}
   *
   * @param institution or null
   */
  public KnownPerson withInstitution(@Nullable String institution) {
    return new KnownPerson(name, aliases, gender, role, institution);
  }
}
