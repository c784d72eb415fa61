package de.wortlaut.quotation;

/** How a candidate stands to its cue. */
enum Shape {
  /** Er sagte, [das Haus sei leer]. */
  AFTER,
  /** [Das Haus sei leer], sagte er. */
  BEFORE,
  /** [Das Haus sei], sagte er, [seit Jahren leer]. */
  AROUND,
  /** [Das Haus ist leer.] [Das] bestätigte der Makler. */
  ANAPHOR,
  /** [Der Makler warnte vor dem Kauf.] */
  REPORTED,
  /** Laut dem Makler [ist das Haus leer]. */
  PHRASE,
  /** [Das Haus sei leer.] */
  SENTENCE,
  /** [„Das Haus ist leer“] */
  MARKS
}
