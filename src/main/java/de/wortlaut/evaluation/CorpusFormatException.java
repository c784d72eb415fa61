package de.wortlaut.evaluation;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A corpus file is not in its format; the message says what is wrong in which file and line. */
public final class CorpusFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong and where.
   *
   * @param message what is wrong, in which file and line
   * @param cause what was thrown by it, {@code null} if nothing
   */
  public CorpusFormatException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
