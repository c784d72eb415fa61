package de.wortlaut.cast;

import de.wortlaut.model.Gender;
import org.jspecify.annotations.Nullable;

/**
 * One place that tells something of somebody. Immutable.
 *
 * @param slot what it is about
 * @param value the wording: nominative, without article; a role without its institution
 * @param begin first token of the words that it was read from
 * @param end the token behind the last one
 * @param head the token of the office: of a body, that of the office which it belongs to, -1 if there is none
 * @param kind sort of the head: what the lexicon says of it; of a compound, of its first part
 * @param mention the first token of the name that it was read at
 * @param rule the construction
 * @param through of a body that hangs on an office, how the office is joined to the name; else null
 * @param sentences how many sentences it lies from the mention; negative before it
 * @param traits bits of {@link Trait}
 * @param gender what article or ending show of the person, or null
 */
public record Evidence(Slot slot, String value, int begin, int end, int head, String kind, int mention, Rule rule,
    @Nullable Rule through, int sentences, int traits, @Nullable Gender gender) {

  /** What else is to be known of the place. */
  public enum Trait {
    /** The role is a past one. */
    FORMER,
    /** It can hardly belong to something else. */
    SURE,
    /** A first part of the compound was cut off. */
    SPLIT,
    /** What hangs on the head is part of the value: Experte für Fischerei. */
    COMPLEMENT,
    /** Something hangs on the head that is not part of the value. */
    WITHOUT_COMPLEMENT,
    /** An adjective is part of the value. */
    ATTRIBUTE,
    /** The mention stands in the title. */
    IN_TITLE,
    /** It stands within quotation marks. */
    QUOTED,
    /** A body hangs on the office. */
    WITH_BODY,
    /** Another person is named between, or nearer. */
    RIVAL,
    /** A fuller name than the words have, from elsewhere on the page. */
    FULLER;

    int bit() {
      return 1 << ordinal();
    }
  }

  /** Whether it has the trait. */
  public boolean has(Trait trait) {
    return (traits & trait.bit()) != 0;
  }
}
