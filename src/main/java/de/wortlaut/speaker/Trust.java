package de.wortlaut.speaker;

/**
 * How often a way of finding the speaker finds the right one, counted on the quotations of the 48
 * training articles whose speakers are known and of 15 press articles; ways that were seen fewer than ten times
 * share a figure.
 */
enum Trust {
  /** The name stands there. */
  NAME(0.88),
  /** Several names stand there. */
  JOINT(0.70),
  /** The role of somebody who is named elsewhere, or an age. */
  KNOWN_ROLE(0.79),
  /** A pronoun that a person fits. */
  PRONOUN(0.64),
  /** Whoever is nearest. */
  NEAREST(0.55),
  /** The owner of the statement. */
  OWNER(0.75),
  /** A body by its name. */
  BODY(0.70),
  /** A body whose fuller name stands elsewhere. */
  FULLER_BODY(0.80),
  /** „Die Organisation“. */
  GENERIC_BODY(0.60),
  /** Someone without a name. */
  UNNAMED(0.57),
  /** A text. */
  DOCUMENT(0.55),
  /** The speaker before. */
  CARRIED(0.45),
  /** Nobody, though somebody may be meant. */
  NOBODY(0.25);

  private final double probability;

  Trust(double probability) {
    this.probability = probability;
  }

  double probability() {
    return probability;
  }
}
