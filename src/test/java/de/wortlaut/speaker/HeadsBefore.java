package de.wortlaut.speaker;

import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Range;

/** Hands out the heads of mentions as they were found before {@code phrase} was there. */
public final class HeadsBefore {
  private final PhraseReader reader;

  /** For the page of {@code reading}. */
  public HeadsBefore(Reading reading) {
    this.reader = new PhraseReader(reading);
  }

  /** The token of the head noun, or -1. */
  public int head(Range mention) {
    return reader.headToken(mention);
  }
}
