package de.wortlaut.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * Words of the article in one or more pieces, with their places: a cue such as „teilte … mit“, a
 * frame, an addressee, the mention of a speaker.
 *
 * @param spans places in the article's original text, ordered and disjoint; empty if there is none
 * @param text the slices of the article at {@code spans}, joined by {@code " … "}; empty if there
 *     are none
 */
public record Passage(List<TextSpan> spans, String text) {

  /** Joins the slices of an interrupted passage. */
  public static final String GAP = " … ";

  private static final Passage NONE = new Passage(List.of(), "");

  /**
   * Copies and checks the spans.
   *
   * @throws IllegalArgumentException if the spans overlap or are out of order
   */
  public Passage {
    spans = List.copyOf(spans);
    for (int i = 1; i < spans.size(); i++) {
      checkArgument(
          spans.get(i - 1).end() <= spans.get(i).begin(), "spans overlap or are unordered: %s", spans);
    }
  }

  /** {@return the passage without words} */
  public static Passage none() {
    return NONE;
  }

  /**
   * {@return the passage of {@code article} at {@code spans}}
   *
   * @param article the whole text that the spans point into
   * @param spans ordered and disjoint places
   * @throws IndexOutOfBoundsException if a span reaches beyond the text
   */
  public static Passage of(String article, List<TextSpan> spans) {
    if (spans.isEmpty()) {
      return NONE;
    }
    if (spans.size() == 1) {
      return new Passage(spans, spans.get(0).of(article));
    }
    return new Passage(spans, String.join(GAP, spans.stream().map(s -> s.of(article)).toList()));
  }

  /** {@return whether there are no words} */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** {@return offset of the first unit, or -1 if the passage is empty} */
  public int begin() {
    return spans.isEmpty() ? -1 : spans.get(0).begin();
  }

  /** {@return offset behind the last unit, or -1 if the passage is empty} */
  public int end() {
    return spans.isEmpty() ? -1 : spans.get(spans.size() - 1).end();
  }
}
