package de.wortlaut.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** Says in plain words what went wrong with the index at one place. */
record Failures(String where) {

  /** An operation that may fail. */
  interface Operation<T> {
    T run() throws IOException;
  }

  /** Runs {@code operation}, of which {@code doing} says what it does. */
  <T> T translate(String doing, Operation<T> operation) {
    try {
      return operation.run();
    } catch (IOException | AlreadyClosedException e) {
      throw of(doing, e);
    }
  }

  QuotationIndexException of(String doing, Exception e) {
    return new QuotationIndexException(message(doing, e), e);
  }

  QuotationIndexException notAnIndex() {
    return new QuotationIndexException(
        "There is no quotation index in " + where
            + ". Name the folder of an index, or make one by indexing into an empty or new folder.",
        null);
  }

  QuotationIndexException foreignFiles() {
    return new QuotationIndexException(
        where + " holds other files, but no quotation index. Choose an empty or new folder.", null);
  }

  QuotationIndexException foreignIndex() {
    return new QuotationIndexException(
        where + " holds a Lucene index that Wortlaut did not write. Choose another folder.", null);
  }

  QuotationIndexException otherSchema(String version) {
    return new QuotationIndexException(
        "The index in " + where + " has schema " + version + ", this version of Wortlaut needs "
            + Schema.VERSION + ". Index the articles again into a new folder, or use the version"
            + " of Wortlaut that wrote it.",
        null);
  }

  private String message(String doing, Exception e) {
    if (e instanceof LockObtainFailedException) {
      return "The index in " + where
          + " is in use: another process or another part of this one writes to it."
          + " Close that first, or open the index read-only.";
    }
    if (e instanceof IndexFormatTooNewException) {
      return "The index in " + where
          + " was written by a newer version of Lucene. Use a newer version of Wortlaut.";
    }
    if (e instanceof IndexFormatTooOldException) {
      return "The index in " + where
          + " is damaged, or was written by an older version of Lucene that cannot be read any more."
          + " Restore it from a copy or index the articles again into a new folder.";
    }
    if (e instanceof IndexNotFoundException) {
      return notAnIndex().getMessage();
    }
    if (isDamage(e)) {
      return "The index in " + where + " is damaged (" + e.getMessage() + "), found while " + doing
          + ". Restore it from a copy or index the articles again into a new folder;"
          + " \"verify\" says more.";
    }
    if (e instanceof AlreadyClosedException closed) {
      Throwable cause = closed.getCause();
      return "The index in " + where + " is closed"
          + (cause == null ? "" : " since an earlier failure (" + cause.getMessage() + ")")
          + ", " + doing
          + " is impossible. Open it again; everything committed before is still there.";
    }
    return "Reading or writing the index in " + where + " failed while " + doing + ": "
        + e.getMessage()
        + ". Check the disk and its free space, then open the index again;"
        + " everything committed before is still there.";
  }

  private static boolean isDamage(Exception e) {
    return e instanceof CorruptIndexException
        || e instanceof NoSuchFileException
        || e instanceof java.io.FileNotFoundException
        || e instanceof java.io.EOFException;
  }
}
