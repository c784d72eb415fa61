package de.wortlaut;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import de.wortlaut.model.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * What came of one article of a batch. Immutable.
 *
 * <pre>{@code
 * switch (outcome) {
 *   case Outcome.Extracted(long number, Extraction extraction) -> index.add(extraction);
 *   case Outcome.Failed(long number, String id, Throwable cause) -> log(number, id, cause);
 * }
 * }</pre>
 */
public sealed interface Outcome {
  /** {@return place of the article in the batch, from 1} */
  long number();

  /** {@return id of the article; {@code null} if there was none to be had} */
  @Nullable
  String articleId();

  /**
   * The article was gone through.
   *
   * @param number its place in the batch, from 1
   * @param extraction what was found in it
   */
  record Extracted(long number, Extraction extraction) implements Outcome {
    /** Checks both. */
    public Extracted {
      checkArgument(number > 0, "number must be positive: %s", number);
      requireNonNull(extraction, "extraction");
    }

    @Override
    public String articleId() {
      return extraction.article().id();
    }
  }

  /**
   * The article could not be had or not be gone through; the others of the batch are not concerned.
   *
   * @param number its place in the batch, from 1
   * @param articleId its id; {@code null} if there was no article: the source threw or gave null
   * @param cause what was thrown
   */
  record Failed(long number, @Nullable String articleId, Throwable cause) implements Outcome {
    /** Checks number and cause. */
    public Failed {
      checkArgument(number > 0, "number must be positive: %s", number);
      requireNonNull(cause, "cause");
    }
  }
}
