package de.wortlaut.index;

import static java.util.Objects.requireNonNull;

import de.wortlaut.model.TextSpan;
import java.util.List;

/**
 * A part of a quotation in which searched words stand.
 *
 * @param text the part as it stands in the quotation
 * @param matches places of the words, UTF-16 units from the begin of {@code text}, ordered and
 *     disjoint
 */
public record Fragment(String text, List<TextSpan> matches) {
  /** Copies the list. */
  public Fragment {
    requireNonNull(text, "text");
    matches = List.copyOf(matches);
  }

  /**
   * {@return the text with {@code before} and {@code after} around each match}
   *
   * @param before put before each match
   * @param after put behind each match
   */
  public String marked(String before, String after) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (TextSpan match : matches) {
      marked.append(text, from, match.begin()).append(before);
      marked.append(text, match.begin(), match.end()).append(after);
      from = match.end();
    }
    return marked.append(text, from, text.length()).toString();
  }
}
