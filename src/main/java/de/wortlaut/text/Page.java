package de.wortlaut.text;

import de.wortlaut.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is laid out, computed once: its tokens, blocks, quotation marks and sentences. A title that was given
 * beside the text is the first block, so that every room reads it like the text; it has no place in the original text.
 * Immutable.
 */
public final class Page {
  /** What parts the title from the text: the end of a paragraph. */
  private static final String GAP = "\n\n";

  private final CleanText clean;
  private final Tokens tokens;
  private final Blocks blocks;
  private final Marks marks;
  private final Sentences sentences;

  /** How many characters of the tokens' source come before the text. */
  private final int lead;

  private Page(String title, CleanText clean) {
    this.clean = clean;
    this.lead = title.isEmpty() ? 0 : title.length() + GAP.length();
    this.tokens = Tokens.of(title.isEmpty() ? clean.text() : title + GAP + clean.text());
    this.blocks = Blocks.of(tokens, lead);
    this.marks = Marks.of(tokens, blocks);
    this.sentences = Sentences.of(tokens, blocks, marks);
  }

  /** Lays out {@code text}; linear in its length. */
  public static Page of(String text) {
    return of(null, text);
  }

  /**
   * Lays out {@code text} below {@code title}; linear in their length.
   *
   * @param title what was given as the text's title, or null
   */
  public static Page of(@Nullable String title, String text) {
    String line = title == null ? "" : CleanText.of(title).text().replace('\n', ' ').strip();
    return new Page(line, CleanText.of(text));
  }

  /** How many tokens the title has; they come first. */
  public int titleEnd() {
    return lead == 0 ? 0 : blocks.end(0);
  }

  /** The tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** The blocks. */
  public Blocks blocks() {
    return blocks;
  }

  /** The paired quotation marks. */
  public Marks marks() {
    return marks;
  }

  /** The sentences. */
  public Sentences sentences() {
    return sentences;
  }

  /** Whether sentence {@code s} belongs to the running text. */
  public boolean isBody(int s) {
    return blocks.kind(sentences.block(s)) == BlockKind.BODY;
  }

  /** The place of the tokens {@code from} to {@code to - 1} in the original text; not empty, and none of the title. */
  public TextSpan span(int from, int to) {
    return clean.toOriginal(tokens.begin(from) - lead, tokens.end(to - 1) - lead);
  }
}
