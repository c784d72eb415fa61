package de.wortlaut.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, as the whole article knows them. Two quotations of one speaker in an article
 * share one equal value.
 *
 * @param kind what sort of source this is
 * @param name for a person the fullest form that article or title give, nominative, without
 *     academic titles and role; for an organisation its nominative without article; otherwise the
 *     head phrase in the nominative without article; empty if the kind is {@link SpeakerKind#NONE}
 * @param aliases other names in the article, abbreviations above all; never contains {@code name}
 * @param gender of a person, {@code null} if not known
 * @param role office or function in which a person speaks, nominative, without the institution;
 *     {@code null} if none is given
 * @param institution what a person speaks for or belongs to, nominative, without article; for an
 *     organisation its own name; {@code null} if none is given
 * @param former whether the role is said to be a past one („der frühere Minister“)
 * @param members the people who speak jointly if the kind is {@link SpeakerKind#SEVERAL}, otherwise
 *     empty
 * @param mentions places in the article's original text where this speaker is mentioned as the
 *     source of a quotation or introduced by name, ordered
 */
public record Speaker(
    SpeakerKind kind,
    String name,
    List<String> aliases,
    @Nullable Gender gender,
    @Nullable String role,
    @Nullable String institution,
    boolean former,
    List<Speaker> members,
    List<TextSpan> mentions) {

  private static final Speaker NONE =
      new Speaker(SpeakerKind.NONE, "", List.of(), null, null, null, false, List.of(), List.of());

  /** Copies the lists. */
  public Speaker {
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
    mentions = List.copyOf(mentions);
  }

  /** {@return the speaker of a quotation of which nobody can say who speaks} */
  public static Speaker none() {
    return NONE;
  }

  /**
   * {@return a speaker of {@code kind} called {@code name} of whom nothing more is known}
   *
   * @param kind what sort of source this is
   * @param name as in {@link #name()}
   */
  public static Speaker of(SpeakerKind kind, String name) {
    return new Speaker(kind, name, List.of(), null, null, null, false, List.of(), List.of());
  }

  /**
   * {@return this speaker with other names}
   *
   * @param aliases as in {@link #aliases()}
   */
  public Speaker withAliases(List<String> aliases) {
    return new Speaker(kind, name, aliases, gender, role, institution, former, members, mentions);
  }

  /**
   * {@return this speaker with another gender}
   *
   * @param gender {@code null} if not known
   */
  public Speaker withGender(@Nullable Gender gender) {
    return new Speaker(kind, name, aliases, gender, role, institution, former, members, mentions);
  }

  /**
   * {@return this speaker with another role}
   *
   * @param role {@code null} for none
   */
  public Speaker withRole(@Nullable String role) {
    return new Speaker(kind, name, aliases, gender, role, institution, former, members, mentions);
  }

  /**
   * {@return this speaker with another institution}
   *
   * @param institution {@code null} for none
   */
  public Speaker withInstitution(@Nullable String institution) {
    return new Speaker(kind, name, aliases, gender, role, institution, former, members, mentions);
  }

  /**
   * {@return this speaker with the role marked as a past or a present one}
   *
   * @param former whether it is a past one
   */
  public Speaker withFormer(boolean former) {
    return new Speaker(kind, name, aliases, gender, role, institution, former, members, mentions);
  }

  /**
   * {@return this speaker as several people who speak jointly}
   *
   * @param members the people
   */
  public Speaker withMembers(List<Speaker> members) {
    return new Speaker(kind, name, aliases, gender, role, institution, former, members, mentions);
  }

  /**
   * {@return this speaker with other places of mention}
   *
   * @param mentions ordered
   */
  public Speaker withMentions(List<TextSpan> mentions) {
    return new Speaker(kind, name, aliases, gender, role, institution, former, members, mentions);
  }
}
