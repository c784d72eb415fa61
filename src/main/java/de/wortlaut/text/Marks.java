package de.wortlaut.text;

import java.util.Arrays;

/**
 * Paired quotation marks of every convention: „…“, „…”, “…”, "…", »…«, «…», ‚…‘, ›…‹, nested ones
 * included. Which way a mark faces follows from its form where that settles it, else from the
 * spaces around it and from what is open. A mark that opens a paragraph or follows a colon and is
 * never closed is closed at the end of its paragraph; other lone marks are no quotation marks.
 */
public final class Marks {
  private static final int DEEPEST = 4;

  /** Of each token: the pair that it opens or closes, or -1. */
  private final int[] pairAt;

  private final int[] open;
  private final int[] close;
  private final boolean[] inferred;
  private final int[] parent;
  /** Of each token: the innermost pair that it lies in, marks included, or -1. */
  private final int[] innermost;

  private Marks(int tokens, int[] open, int[] close, boolean[] inferred) {
    this.open = open;
    this.close = close;
    this.inferred = inferred;
    this.parent = new int[open.length];
    this.pairAt = new int[tokens];
    this.innermost = new int[tokens];
    Arrays.fill(pairAt, -1);
    nest(tokens);
  }

  private void nest(int tokens) {
    for (int p = 0; p < open.length; p++) {
      pairAt[open[p]] = p;
      if (!inferred[p]) {
        pairAt[close[p] - 1] = p;
      }
    }
    int next = 0;
    int current = -1;
    for (int t = 0; t < tokens; t++) {
      while (current >= 0 && close[current] <= t) {
        current = parent[current];
      }
      if (next < open.length && open[next] == t) {
        parent[next] = current;
        current = next++;
      }
      innermost[t] = current;
    }
  }

  /** Finds the pairs within the blocks of a page; linear in the number of tokens. */
  static Marks of(Tokens tokens, Blocks blocks) {
    Pairing pairing = new Pairing(tokens);
    for (int b = 0; b < blocks.count(); b++) {
      pairing.block(blocks.first(b), blocks.end(b));
    }
    return pairing.result();
  }

  /** How many pairs there are. */
  public int count() {
    return open.length;
  }

  /** Token of the opening mark of pair {@code p}; pairs are ordered by it. */
  public int open(int p) {
    return open[p];
  }

  /** Token behind the closing mark of pair {@code p}, or behind its last word if that is missing. */
  public int end(int p) {
    return close[p];
  }

  /** First token within the marks of pair {@code p}. */
  public int innerBegin(int p) {
    return open[p] + 1;
  }

  /** Token behind the last one within the marks of pair {@code p}. */
  public int innerEnd(int p) {
    return inferred[p] ? close[p] : close[p] - 1;
  }

  /** Whether the closing mark of pair {@code p} is missing in the text. */
  public boolean isInferred(int p) {
    return inferred[p];
  }

  /** The pair that encloses pair {@code p}, or -1. */
  public int parent(int p) {
    return parent[p];
  }

  /** The innermost pair that token {@code t} lies in (marks included), or -1. */
  public int innermost(int t) {
    return innermost[t];
  }

  /** The outermost pair that token {@code t} lies in (marks included), or -1. */
  public int outermost(int t) {
    int p = innermost[t];
    while (p >= 0 && parent[p] >= 0) {
      p = parent[p];
    }
    return p;
  }

  /** The pair that token {@code t} is a mark of, or -1. */
  public int markOf(int t) {
    return pairAt[t];
  }

  /** Walks over the tokens with the marks that are still open. */
  private static final class Pairing {
    private final Tokens tokens;
    private final int[] openToken = new int[DEEPEST];
    private int depth;
    private int[] opens = new int[16];
    private int[] closes = new int[16];
    private boolean[] guesses = new boolean[16];
    private int n;

    Pairing(Tokens tokens) {
      this.tokens = tokens;
    }

    void block(int first, int end) {
      if (depth > 0 && first < end && mayOpen(first) && family(first) == family(openToken[0])) {
        depth = 0; // each paragraph of a long speech opens anew
        add(openToken[0], lastContent(openToken[0], first), true);
      } else if (onlyIfReopened) {
        depth = 0;
      }
      onlyIfReopened = false;
      boolean carried = depth > 0;
      int carriedOpen = carried ? openToken[0] : -1;
      for (int t = first; t < end; t++) {
        if (family(t) >= 0) {
          mark(t);
        }
      }
      boolean stillCarried = carried && depth > 0 && openToken[0] == carriedOpen;
      if (depth > 0 && (stillCarried || !opensSpeech(openToken[0], first))) {
        onlyIfReopened = !stillCarried && opensSentence(openToken[0]);
        depth = onlyIfReopened ? 1 : 0;
      } else if (depth > 0) {
        depth = 1;
      }
      if (stillCarried) {
        add(carriedOpen, endOfBlockOf(carriedOpen), true);
      }
      if (depth > 0) {
        blockEndOfOpen = end;
      }
    }

    private int blockEndOfOpen;
    /** Whether what is open is speech only if the next paragraph opens anew. */
    private boolean onlyIfReopened;

    private int endOfBlockOf(int open) {
      return Math.max(open + 1, blockEndOfOpen);
    }

    private int lastContent(int open, int before) {
      return Math.max(open + 1, Math.min(before, blockEndOfOpen));
    }

    /** Not »: with a blank behind it that is a bullet. */
    private boolean opensSpeech(int t, int blockFirst) {
      boolean bullet = family(t) == 1 && tokens.spaceAfter(t);
      return !bullet && (t == blockFirst || (t > 0 && tokens.is(t - 1, ':')));
    }

    private boolean opensSentence(int t) {
      char c = t == 0 ? '.' : tokens.first(t - 1);
      return c == '.' || c == '!' || c == '?';
    }

    private void mark(int t) {
      int top = depth > 0 ? openToken[depth - 1] : -1;
      boolean closes = top >= 0 && mayClose(t) && matches(top, t);
      boolean opens = mayOpen(t);
      if (closes && !(opens && mustOpen(t))) {
        add(top, t + 1, false);
        depth--;
      } else if (top >= 0 && mayClose(t) && depth > 1 && matches(openToken[depth - 2], t) && !mustOpen(t)) {
        depth -= 2; // the inner mark was never closed
        add(openToken[depth], t + 1, false);
      } else if (opens && depth < DEEPEST) {
        openToken[depth++] = t;
      } else if (opens) {
        System.arraycopy(openToken, 1, openToken, 0, DEEPEST - 1);
        openToken[DEEPEST - 1] = t;
      }
    }

    private void add(int open, int end, boolean guess) {
      if (n == opens.length) {
        opens = Arrays.copyOf(opens, 2 * n);
        closes = Arrays.copyOf(closes, 2 * n);
        guesses = Arrays.copyOf(guesses, 2 * n);
      }
      opens[n] = open;
      closes[n] = end;
      guesses[n++] = guess;
    }

    /** 0 double low-high, 1 guillemets, 2 ASCII, 3 single low-high, 4 single guillemets; -1 none. */
    private int family(int t) {
      return switch (tokens.first(t)) {
        case '„', '“', '”', '‟', '〝', '〞' -> 0;
        case '»', '«' -> 1;
        case '"' -> 2;
        case '‚', '‘', '’', '‛' -> tokens.end(t) - tokens.begin(t) == 1 ? 3 : -1;
        case '›', '‹' -> 4;
        case '\'', '`', '´' -> tokens.end(t) - tokens.begin(t) == 2 ? 2 : 5;
        case ',' -> tokens.end(t) - tokens.begin(t) == 2 ? 0 : -1;
        default -> -1;
      };
    }

    private boolean matches(int open, int t) {
      int a = family(open);
      int b = family(t);
      if (a == b) {
        char x = tokens.first(open);
        char y = tokens.first(t);
        return a != 1 && a != 4 || x != y;
      }
      return (a == 0 && b == 2) || (a == 2 && b == 0 && tokens.first(t) != '„') || (a == 3 && b == 5);
    }

    private boolean mayOpen(int t) {
      char c = tokens.first(t);
      if (c == '‘' || c == '’' || c == '\'' || c == '´' || c == '`') {
        return depthSingle(t);
      }
      if (c == '„' || c == '‚' || c == ',') {
        return !tokens.spaceAfter(t) || tokens.spaceBefore(t);
      }
      return opensBySpace(t);
    }

    private boolean depthSingle(int t) {
      return tokens.spaceBefore(t) && !tokens.spaceAfter(t);
    }

    private boolean opensBySpace(int t) {
      boolean left = tokens.spaceBefore(t) || isOpeningSign(t - 1);
      boolean right = tokens.spaceAfter(t);
      return (left && !right) || (left && right && depth == 0) || (!left && !right && depth == 0);
    }

    private boolean isOpeningSign(int t) {
      char c = t < 0 ? '(' : tokens.first(t);
      return c == '(' || c == '[' || c == '–' || c == '—' || c == '/' || family(t < 0 ? 0 : t) >= 0 && t >= 0;
    }

    private boolean mayClose(int t) {
      char c = tokens.first(t);
      if (c == '„' || c == '‚' || c == ',') {
        return false;
      }
      return !tokens.spaceBefore(t) || tokens.spaceAfter(t) || t + 1 == tokens.count();
    }

    /** A mark with a space before it and none behind it can only open. */
    private boolean mustOpen(int t) {
      char c = tokens.first(t);
      return c == '„' || (tokens.spaceBefore(t) && !tokens.spaceAfter(t) && t + 1 < tokens.count()
          && (tokens.isWord(t + 1) || tokens.isNumber(t + 1)));
    }

    Marks result() {
      Integer[] order = new Integer[n];
      Arrays.setAll(order, k -> k);
      Arrays.sort(order, (a, b) -> opens[a] != opens[b] ? opens[a] - opens[b] : closes[b] - closes[a]);
      int[] o = new int[n];
      int[] c = new int[n];
      boolean[] g = new boolean[n];
      int kept = 0;
      for (int k : order) {
        boolean empty = closes[k] - opens[k] < (guesses[k] ? 2 : 3);
        boolean twice = kept > 0 && o[kept - 1] == opens[k];
        if (!empty && !twice) {
          o[kept] = opens[k];
          c[kept] = closes[k];
          g[kept++] = guesses[k];
        }
      }
      return new Marks(tokens.count(), Arrays.copyOf(o, kept), Arrays.copyOf(c, kept), Arrays.copyOf(g, kept));
    }
  }
}
