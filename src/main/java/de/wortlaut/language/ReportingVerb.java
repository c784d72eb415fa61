package de.wortlaut.language;

/**
 * A verb as one of saying.
 *
 * @param infinitive with its particle, empty if there is no verb
 * @param kind its class in {@code reporting-verbs.txt}, empty if it is no verb of saying
 * @param usage how news uses it: three digits from 0 (hardly ever) to 3 (often) for speech or Konjunktiv beside it, a
 *     dass clause, an infinitive; „?“ if it is too rare to say
 */
public record ReportingVerb(String infinitive, String kind, String usage) {
  /** No verb. */
  public static final ReportingVerb NONE = new ReportingVerb("", "", "?");
}
