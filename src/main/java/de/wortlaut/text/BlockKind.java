package de.wortlaut.text;

/** What a block of lines is on the page. */
public enum BlockKind {
  /** The title that was given beside the text: evidence for names and offices, no part of the text. */
  TITLE,
  /** Running text: the only place where quotations are looked for. */
  BODY,
  /** A heading or a teaser of another article. */
  HEADING,
  /** A picture caption, as a rule with a credit. */
  CAPTION,
  /** Prompts, forms, link lists, credits. */
  FURNITURE
}
