package de.wortlaut.text;

import java.util.Arrays;

/** The paragraphs of a page in token ranges, each with its kind. */
public final class Blocks {
  private final int[] first;
  private final int[] end;
  private final BlockKind[] kind;
  private final int count;

  private Blocks(int[] first, int[] end, BlockKind[] kind, int count) {
    this.first = first;
    this.end = end;
    this.kind = kind;
    this.count = count;
  }

  /** Cuts a page at its line breaks and judges the pieces; the first {@code lead} characters are its title. */
  static Blocks of(Tokens tokens, int lead) {
    String s = tokens.source();
    int[] first = new int[16];
    int[] end = new int[16];
    int n = 0;
    int wrap = HardWrap.width(s, lead);
    int t = 0;
    while (t < tokens.count()) {
      int e = t + 1;
      while (e < tokens.count() && !breaks(s, tokens, e, wrap)) {
        e++;
      }
      if (n == first.length) {
        first = Arrays.copyOf(first, 2 * n);
        end = Arrays.copyOf(end, 2 * n);
      }
      first[n] = t;
      end[n++] = e;
      t = e;
    }
    BlockKind[] kind = new BlockKind[n];
    Furniture furniture = new Furniture(tokens);
    int title = lead > 0 ? 1 : 0;
    for (int b = 0; b < n; b++) {
      kind[b] = b < title ? BlockKind.TITLE : furniture.judge(first[b], end[b], n == 1 + title, b == n - 1);
    }
    return new Blocks(first, end, kind, n);
  }

  /** A line break ends a block unless the sentence plainly runs on behind a hard-wrapped line. */
  private static boolean breaks(String s, Tokens tokens, int t, int wrap) {
    int breaks = 0;
    for (int i = tokens.end(t - 1); i < tokens.begin(t); i++) {
      if (s.charAt(i) == '\n') {
        breaks++;
      }
    }
    if (breaks == 0) {
      return false;
    }
    if (breaks > 1) {
      return true;
    }
    char last = s.charAt(tokens.end(t - 1) - 1);
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    boolean runsOn = Character.isLowerCase(tokens.first(t));
    return !(open && runsOn) && !HardWrap.isFull(s, tokens.end(t - 1), wrap);
  }

  /** How many blocks there are. */
  public int count() {
    return count;
  }

  /** First token of block {@code b}. */
  public int first(int b) {
    return first[b];
  }

  /** Token behind the last one of block {@code b}. */
  public int end(int b) {
    return end[b];
  }

  /** What block {@code b} is. */
  public BlockKind kind(int b) {
    return kind[b];
  }
}
