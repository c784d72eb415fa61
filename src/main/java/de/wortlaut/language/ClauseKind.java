package de.wortlaut.language;

/** How a clause is built. */
public enum ClauseKind {
  /** Finite verb in second place: Der Koch erklärte gestern. */
  MAIN,
  /** Finite verb in first place: sagte der Koch. */
  VERB_FIRST,
  /** Begins with a subjunction or an interrogative, verb last: dass der Ofen kalt blieb. */
  SUBORDINATE,
  /** Begins with a relative pronoun, verb last: der gestern kam. */
  RELATIVE,
  /** An infinitive with „zu“: den Plan zu ändern. */
  INFINITIVE,
  /** No verb of its own. */
  PHRASE,
  /** Words in quotation marks that stand for themselves. */
  SPEECH
}
