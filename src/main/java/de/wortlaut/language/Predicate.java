package de.wortlaut.language;

/**
 * What is said of a clause's subject: the full verb with its parts.
 *
 * @param lemma the infinitive with its separated particle: „teilte … mit“ is mitteilen; empty if
 *     there is no verb
 * @param tokens the tokens of all verbal parts in order: finite verb, participle, particle,
 *     infinitive
 * @param passive whether it is a passive: „wurde mitgeteilt“
 * @param modal the infinitive of the modal verb on top („will … fordern“), empty if there is none
 */
public record Predicate(String lemma, int[] tokens, boolean passive, String modal) {
  static final Predicate NONE = new Predicate("", new int[0], false, "");
}
