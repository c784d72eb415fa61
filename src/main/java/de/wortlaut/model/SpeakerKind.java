package de.wortlaut.model;

/** What sort of source stands behind a quotation. */
public enum SpeakerKind {
  /** One individual whose name, at least a surname, the article or its title gives. */
  PERSON,
  /** An authority, government, company, party, court, medium, association or state that speaks. */
  ORGANISATION,
  /** One or several people without a name: „ein Polizeisprecher“, „Experten“. */
  UNNAMED,
  /** A text with no clear organisation behind it: „ein Bericht“, „die Studie“. */
  DOCUMENT,
  /** Named people who speak jointly; see {@link Speaker#members()}. */
  SEVERAL,
  /** Nobody can say who speaks. */
  NONE
}
