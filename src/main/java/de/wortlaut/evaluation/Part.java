package de.wortlaut.evaluation;

/** The parts of a quotation whose places are measured. */
enum Part {
  QUOTE,
  SPEAKER,
  CUE,
  FRAME,
  ADDRESSEE
}
