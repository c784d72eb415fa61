package de.wortlaut.speaker;

import de.wortlaut.learning.Features;
import de.wortlaut.model.Speaker;
import de.wortlaut.quotation.Find;
import java.util.List;

/** Decides which of several candidates a pronoun, a description or no mention at all means. */
public interface AntecedentDecision {
  /**
   * Decides for a quotation.
   *
   * @param find the quotation
   * @param candidates who can be meant, at least one
   * @param features what speaks for each
   */
  Chosen decide(Find find, List<Speaker> candidates, FeaturesOf features);

  /**
   * A decision.
   *
   * @param candidate place among the candidates
   * @param probability that it is right
   */
  record Chosen(int candidate, double probability) {}

  /** Gives the features of candidates. */
  interface FeaturesOf {
    /** Puts the features of candidate {@code candidate} into {@code to}, which is cleared first. */
    void put(int candidate, Features to);
  }
}
