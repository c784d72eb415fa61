package de.wortlaut.text;

/**
 * Text whose lines were broken at a column: a line break there ends no paragraph unless the line is
 * short or an empty one follows.
 */
final class HardWrap {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 130;
  /** A line shorter than this share of the widest ends a paragraph. */
  private static final double FULL = 0.7;
  /** At least this share of the lines runs on in the middle of a sentence in wrapped German text. */
  private static final double RUNNING_ON = 0.25;

  private HardWrap() {}

  /** The width at which {@code text} is wrapped from {@code begin} on, 0 if it is not. */
  static int width(String text, int from) {
    int longest = 0;
    int breaks = 0;
    int runningOn = 0;
    int begin = from;
    for (int end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', begin)) {
      longest = Math.max(longest, end - begin);
      boolean single = end > begin && end + 1 < text.length() && text.charAt(end + 1) != '\n';
      breaks += single ? 1 : 0;
      runningOn += single && Character.isLowerCase(text.charAt(end + 1)) && !endsSentence(text.charAt(end - 1)) ? 1 : 0;
      begin = end + 1;
    }
    longest = Math.max(longest, text.length() - begin);
    boolean wrapped = longest >= NARROWEST && longest <= WIDEST && runningOn >= 1 && runningOn >= RUNNING_ON * breaks;
    return wrapped ? longest : 0;
  }

  private static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == ':';
  }

  /** Whether the line that ends behind {@code end} reaches so far that it was broken for its width. */
  static boolean isFull(String text, int end, int width) {
    return width > 0 && end - (text.lastIndexOf('\n', end - 1) + 1) >= FULL * width;
  }
}
