package de.wortlaut.index;

import java.util.List;

/**
 * What {@link QuotationIndex#verify} found.
 *
 * @param problems what is wrong, a sentence each; empty if all is well
 * @param articles number of articles that were read whole
 * @param quotations number of quotations that were read
 */
public record Verification(List<String> problems, long articles, long quotations) {
  /** Copies the list. */
  public Verification {
    problems = List.copyOf(problems);
  }

  /** {@return whether nothing is wrong} */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
