package de.wortlaut.phrase;

/** How something is attached to a noun phrase. */
public enum Relation {
  /** Der Leiter <em>des Amts</em>. */
  GENITIVE,
  /** Die Chefin <em>von Nordnet</em>. */
  PREPOSITION,
  /** Die Initiative <em>Sicherer Hafen</em>. */
  CLOSE_APPOSITION,
  /** Jana Holm<em>, Leiterin des Amts,</em>. */
  LOOSE_APPOSITION,
  /** Jana Holm <em>(44)</em>; an age between commas too. */
  BRACKET,
  /** Jana Holm <em>und Ole Brandt</em>. */
  CONJUNCT,
  /** Jana Holm<em>, die das Amt leitet</em>. */
  RELATIVE,
  /** Jana Holm ist <em>Leiterin des Amts</em>. */
  PREDICATE,
  /** <em>Brandts</em> Anwalt. */
  OWNER
}
