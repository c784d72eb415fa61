package de.wortlaut.index;

import org.jspecify.annotations.Nullable;

/**
 * The one way in which a {@link QuotationIndex} fails: the folder holds no index, the index is in
 * use by another process, damaged, not Wortlaut's or of another version, or the disk failed. The
 * message says what happened, where, and what to do. Whatever was committed before is still there
 * unless the message speaks of damage.
 */
public final class QuotationIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A failure.
   *
   * @param message what happened, where, and what to do
   * @param cause what Lucene or the file system reported; {@code null} if nothing
   */
  public QuotationIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
