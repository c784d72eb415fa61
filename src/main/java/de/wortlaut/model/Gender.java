package de.wortlaut.model;

/** The gender that name, title or grammar give a person. */
public enum Gender {
  /** „Sie“, „die Sprecherin“, „Frau …“. */
  FEMALE,
  /** „Er“, „der Sprecher“, „Herr …“. */
  MALE
}
