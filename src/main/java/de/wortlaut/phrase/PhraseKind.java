package de.wortlaut.phrase;

/** What the head of a noun phrase is. */
public enum PhraseKind {
  /** A pronoun: er, man, niemand; a relative or demonstrative one that stands alone. */
  PRONOUN,
  /** Nothing but a proper name: Jana Holm, die SPD. */
  NAME,
  /** A common noun: die frühere Ministerin, Trainer Jan Holm, der Angeklagte, die Deutsche Bank. */
  COMMON,
  /** Somebody by age alone: der 28-Jährige. */
  AGE,
  /** Words in quotation marks: der »Inselkurier«. */
  MARKED
}
