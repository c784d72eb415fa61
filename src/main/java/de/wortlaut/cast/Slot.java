package de.wortlaut.cast;

/** What a piece of evidence is about. */
public enum Slot {
  /** The office or function of somebody. */
  ROLE,
  /** What somebody speaks for or belongs to. */
  INSTITUTION
}
