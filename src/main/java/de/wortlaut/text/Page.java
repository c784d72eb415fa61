package de.wortlaut.text;

import de.wortlaut.model.TextSpan;

/**
 * A text as it is laid out, computed once: its tokens, blocks, quotation marks and sentences.
 * Immutable.
 */
public final class Page {
  private final CleanText clean;
  private final Tokens tokens;
  private final Blocks blocks;
  private final Marks marks;
  private final Sentences sentences;

  private Page(CleanText clean) {
    this.clean = clean;
    this.tokens = Tokens.of(clean.text());
    this.blocks = Blocks.of(tokens);
    this.marks = Marks.of(tokens, blocks);
    this.sentences = Sentences.of(tokens, blocks, marks);
  }

  /** Lays out {@code text}; linear in its length. */
  public static Page of(String text) {
    return new Page(CleanText.of(text));
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

  /** The place of the tokens {@code from} to {@code to - 1} in the original text; not empty. */
  public TextSpan span(int from, int to) {
    return clean.toOriginal(tokens.begin(from), tokens.end(to - 1));
  }

  /** The place of clean characters in the original text; not empty. */
  public TextSpan spanOfCharacters(int begin, int end) {
    return clean.toOriginal(begin, end);
  }
}
