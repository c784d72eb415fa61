package de.wortlaut.quotation;

import de.wortlaut.text.Range;
import java.util.List;

/** Hands out the candidates of the mention model as they were found before {@code phrase} was there. */
public final class ExtentsBefore {
  private final NounPhrases phrases;

  /** For the page of {@code reading}. */
  public ExtentsBefore(Reading reading) {
    this.phrases = new NounPhrases(reading);
  }

  /** The phrases that begin in {@code within}. */
  public List<Range> within(Range within, int most) {
    return phrases.within(within, most);
  }
}
