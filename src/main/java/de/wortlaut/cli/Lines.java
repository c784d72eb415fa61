package de.wortlaut.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, one after the other. Not thread-safe. */
final class Lines implements AutoCloseable {
  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private long consumed;
  private boolean ended;

  Lines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The next line without its end, maybe empty; null behind the last. */
  byte @Nullable [] next() throws IOException {
    line.reset();
    consumed = 0;
    if (ended) {
      return null;
    }
    number++;
    int b = in.read();
    while (b >= 0 && b != '\n') {
      line.write(b);
      b = in.read();
    }
    ended = b < 0;
    consumed = line.size() + (ended ? 0 : 1);
    return line.toByteArray();
  }

  /** Number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** How many bytes reading it took. */
  long consumed() {
    return consumed;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
