package de.wortlaut.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The sentences of a page in token ranges. A quotation in marks stays in one piece with the
 * narrator's words around it: „S1. S2“, sagte X. is one sentence, and so is X sagte: „S1. S2.“
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      new HashSet<>(Lines.read(Sentences.class, "abbreviations.txt"));
  private static final Set<String> AFTER_ORDINAL =
      new HashSet<>(Lines.read(Sentences.class, "after-ordinal.txt"));

  /** No real sentence is as long; a text without stops is cut, so that work stays linear. */
  private static final int LONGEST = 120;

  private final int[] first;
  private final int[] end;
  private final int[] block;
  private final int[] ofToken;
  private final int count;

  private Sentences(int[] first, int[] end, int[] block, int count, int tokens) {
    this.first = first;
    this.end = end;
    this.block = block;
    this.count = count;
    this.ofToken = new int[tokens];
    for (int s = 0; s < count; s++) {
      Arrays.fill(ofToken, first[s], end[s], s);
    }
  }

  /** Cuts the blocks into sentences; linear in the number of tokens. */
  static Sentences of(Tokens tokens, Blocks blocks, Marks marks) {
    int[] first = new int[Math.max(8, tokens.count() / 12)];
    int[] end = new int[first.length];
    int[] block = new int[first.length];
    int n = 0;
    Headings headings = new Headings(tokens);
    for (int b = 0; b < blocks.count(); b++) {
      int t = blocks.first(b);
      while (t < blocks.end(b)) {
        int e = endOfSentence(tokens, marks, headings, t, blocks.end(b));
        if (n == first.length) {
          first = Arrays.copyOf(first, 2 * n);
          end = Arrays.copyOf(end, 2 * n);
          block = Arrays.copyOf(block, 2 * n);
        }
        first[n] = t;
        end[n] = e;
        block[n++] = b;
        t = e;
      }
    }
    return new Sentences(first, end, block, n, tokens.count());
  }

  private static int endOfSentence(Tokens tokens, Marks marks, Headings headings, int from, int limit) {
    int t = from;
    while (t < limit) {
      if (t - from >= LONGEST || headings.endsBefore(from, t, limit)) {
        return t;
      }
      int p = marks.markOf(t);
      if (p >= 0 && marks.open(p) == t && marks.end(p) <= limit) {
        if (headings.endsBeforeSpeech(from, marks, p, limit)) {
          return t;
        }
        int e = marks.end(p);
        if (endsInside(tokens, marks, p) && startsAnew(tokens, e, limit)) {
          return e;
        }
        t = e;
      } else if (isStop(tokens, t) && t + 1 < limit && endsHere(tokens, t, limit)) {
        int e = t + 1;
        while (e < limit && isTrailing(tokens, marks, e)) {
          e++;
        }
        return e;
      } else {
        t++;
      }
    }
    return limit;
  }

  /** A bracket or lone mark that closes right behind the stop still belongs to the sentence. */
  private static boolean isTrailing(Tokens tokens, Marks marks, int t) {
    char c = tokens.first(t);
    return !tokens.spaceBefore(t) && (c == ')' || c == ']'
        || (marks.markOf(t) < 0 && (c == '"' || c == '“' || c == '”' || c == '«')));
  }

  private static boolean endsInside(Tokens tokens, Marks marks, int p) {
    int last = marks.innerEnd(p) - 1;
    char c = tokens.first(last);
    return c == '.' || c == '!' || c == '?' || c == '…' || marks.isInferred(p);
  }

  /** Behind „…!“ the sentence goes on in lower case: „Halt!“ rief er. */
  private static boolean startsAnew(Tokens tokens, int t, int limit) {
    if (t >= limit) {
      return true;
    }
    char c = tokens.first(t);
    return Character.isUpperCase(c) || Character.isDigit(c) || c == '„' || c == '»' || c == '“'
        || c == '"' || c == '«' || c == '(' || c == '–';
  }

  private static boolean isStop(Tokens tokens, int t) {
    char c = tokens.first(t);
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean endsHere(Tokens tokens, int t, int limit) {
    int next = t + 1;
    char c = tokens.first(next);
    if (Character.isLowerCase(c) || c == ',' || c == ';' || c == ':' || c == '.') {
      return false;
    }
    if (!tokens.is(t, '.') || t == 0 || tokens.spaceBefore(t)) {
      return true;
    }
    return endsBehind(tokens, t - 1, next, limit);
  }

  /** Whether the full stop behind token {@code t} is more than that of an abbreviation or ordinal. */
  private static boolean endsBehind(Tokens tokens, int t, int next, int limit) {
    if (!tokens.spaceBefore(next) && (tokens.isWord(next) || tokens.isNumber(next))) {
      return tokens.isCapital(next) && tokens.end(t) - tokens.begin(t) > 3 && !tokens.isNumber(t);
    }
    if (tokens.isNumber(t)) {
      boolean ordinal = tokens.end(t) - tokens.begin(t) <= 2;
      return !ordinal || !AFTER_ORDINAL.contains(tokens.text(next)) && !isOrdinalContext(tokens, t);
    }
    if (tokens.end(t) - tokens.begin(t) == 1 && tokens.isWord(t)) {
      return false; // an initial
    }
    String word = tokens.text(t);
    if (tokens.isCapital(t) && word.length() == 3 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(2))) {
      return false; // two initials: T.S. Eliot
    }
    if (isRoman(word)) {
      return false; // Benedikt XVI. sagte
    }
    return !ABBREVIATIONS.contains(word);
  }

  private static boolean isOrdinalContext(Tokens tokens, int t) {
    if (t == 0) {
      return true;
    }
    String before = tokens.text(t - 1);
    return AFTER_ORDINAL.contains("~" + before);
  }

  private static boolean isRoman(String word) {
    if (word.length() < 2) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ("IVX".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** How many sentences there are. */
  public int count() {
    return count;
  }

  /** First token of sentence {@code s}. */
  public int first(int s) {
    return first[s];
  }

  /** Token behind the last one of sentence {@code s}. */
  public int end(int s) {
    return end[s];
  }

  /** The block that sentence {@code s} stands in. */
  public int block(int s) {
    return block[s];
  }

  /** The sentence of token {@code t}. */
  public int of(int t) {
    return ofToken[t];
  }
}
