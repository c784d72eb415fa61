package de.wortlaut.index;

/** What the quotations of a result can be counted by. */
public enum Dimension {
  /** Name of the speaker; each of several who speak jointly counts, unnamed ones as well. */
  SPEAKER,
  /** Institution that the speaker speaks for, or the speaker's own name for an organisation. */
  INSTITUTION,
  /** {@link de.wortlaut.model.QuotationType}, by its name. */
  TYPE,
  /** Month of publication as {@code 2024-06}; undated articles are left out. */
  MONTH,
  /** Medium; articles without one are left out. */
  OUTLET
}
