package de.wortlaut.language;

/**
 * What is said of a clause's subject: the full verb with its parts.
 *
 * @param verb the full verb with its separated particle; {@link ReportingVerb#NONE} if there is none
 * @param tokens the tokens of all verbal parts in order: finite verb, participle, particle,
 *     infinitive
 * @param passive whether it is a passive: „wurde mitgeteilt“
 * @param modal the infinitive of the modal verb on top („will … fordern“), empty if there is none
 */
public record Predicate(ReportingVerb verb, int[] tokens, boolean passive, String modal) {
  static final Predicate NONE = new Predicate(ReportingVerb.NONE, new int[0], false, "");

  /** The infinitive with its separated particle: „teilte … mit“ is mitteilen; empty if there is no verb. */
  public String lemma() {
    return verb.infinitive();
  }
}
