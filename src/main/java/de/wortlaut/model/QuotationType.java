package de.wortlaut.model;

/**
 * How a quotation stands in the text, after the annotation scheme of Petersen-Frey and Biemann,
 * <i>Dataset of Quotation Attribution in German News Articles</i> (LREC-COLING 2024). The examples
 * mark the quotation with brackets.
 */
public enum QuotationType {
  /** Words in quotation marks or an interview answer: [„Wir hatten Glück“], sagte die Schwimmerin. */
  DIRECT,
  /** A clause with its attribution in the same sentence: Der Koch erklärte, [er habe nichts gewusst]. */
  INDIRECT,
  /** A clause that tells of a speech act and its content: [Der Imker warnte vor einem Bienensterben]. */
  REPORTED,
  /** An indicative sentence on hearsay: [Der Dieb soll durch den Keller entkommen sein.] */
  FREE_INDIRECT,
  /** A Konjunktiv sentence that carries someone's words on: [Die Brücke sei seit Jahren marode.] */
  INDIRECT_FREE_INDIRECT
}
