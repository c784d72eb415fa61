package de.wortlaut.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A stretch of an article's original text.
 *
 * @param begin offset of the first UTF-16 unit, as {@link String#charAt} counts
 * @param end offset behind the last UTF-16 unit; greater than or equal to {@code begin}
 */
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
   */
  public TextSpan {
    checkArgument(begin >= 0, "begin must not be negative: %s", begin);
    checkArgument(end >= begin, "end %s lies before begin %s", end, begin);
  }

  /** {@return the span from {@code begin} (inclusive) to {@code end} (exclusive)} */
  public static TextSpan of(int begin, int end) {
    return new TextSpan(begin, end);
  }

  /** {@return number of UTF-16 units} */
  public int length() {
    return end - begin;
  }

  /**
   * {@return the part of {@code text} that this span covers}
   *
   * @param text the text that this span was made for
   * @throws IndexOutOfBoundsException if the span reaches beyond {@code text}
   */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /**
   * {@return whether the two spans share at least one unit}
   *
   * @param other a span of the same text
   */
  public boolean overlaps(TextSpan other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * {@return whether {@code other} lies within this span}
   *
   * @param other a span of the same text
   */
  public boolean contains(TextSpan other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Orders by begin, then by end. */
  @Override
  public int compareTo(TextSpan other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
