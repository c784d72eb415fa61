package de.wortlaut.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells running text from headings, captions and page furniture, by features that hold for any
 * page: length, capitals, closing stop, credit lines, and the phrases of prompts and forms listed in
 * {@code furniture.txt}.
 */
final class Furniture {
  private static final int SHORT_LINE = 25;
  private static final Set<String> CREDITS = new HashSet<>();
  private static final int LONGEST_PROMPTED = 40;
  private static final List<String[]> NONE = List.of();
  /** Prompts by their first word. */
  private static final Map<String, List<String[]>> PROMPTS = new HashMap<>();

  static {
    for (String line : Lines.read(Furniture.class, "furniture.txt")) {
      String[] parts = line.split("\\s+", 2);
      if (parts[0].equals("credit")) {
        CREDITS.add(parts[1]);
      } else {
        String[] words = parts[1].split(" ");
        PROMPTS.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
      }
    }
  }

  private final Tokens tokens;

  Furniture(Tokens tokens) {
    this.tokens = tokens;
  }

  BlockKind judge(int first, int end, boolean onlyBlock, boolean lastBlock) {
    int length = end - first;
    if (onlyBlock && (length > SHORT_LINE || endsLikeSentence(first, end))) {
      return BlockKind.BODY;
    }
    if (isPrompt(first, end)) {
      return BlockKind.FURNITURE;
    }
    if (isCaption(first, end)) {
      return BlockKind.CAPTION;
    }
    if (isAllCapitals(first, end)) {
      return BlockKind.HEADING;
    }
    if (opensWithMark(first) && holdsWholeSentence(first, end)) {
      return BlockKind.BODY; // „Endlich ein Bus!“ – Name, office
    }
    boolean looksCut = lastBlock && length > SHORT_LINE;
    if (!endsLikeSentence(first, end) && !looksCut && length <= 2 * SHORT_LINE) {
      return BlockKind.HEADING;
    }
    return BlockKind.BODY;
  }

  /** A stop, or a mark or bracket behind one; a mark alone ends a heading as well as a speech. */
  private boolean endsLikeSentence(int first, int end) {
    int t = end - 1;
    boolean closed = false;
    while (t > first && isCloser(tokens.first(t))) {
      closed = true;
      t--;
    }
    char c = tokens.first(t);
    if (c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == ';') {
      return true;
    }
    return closed && opensWithMark(first);
  }

  /** Whether a stop stands right before a closing mark. */
  private boolean holdsWholeSentence(int first, int end) {
    for (int t = first + 2; t < end; t++) {
      char c = tokens.first(t - 1);
      if ((c == '.' || c == '!' || c == '?') && tokens.first(t) != ')' && isCloser(tokens.first(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensWithMark(int first) {
    char c = tokens.first(first);
    return c == '„' || c == '“' || c == '»' || c == '«' || c == '"' || c == '”';
  }

  private static boolean isCloser(char c) {
    return c == '“' || c == '”' || c == '"' || c == '«' || c == '»' || c == ')' || c == ']' || c == '‘'
        || c == '’' || c == '\'' || c == '‹' || c == '›' || c == '*';
  }

  private boolean isAllCapitals(int first, int end) {
    int letters = 0;
    int small = 0;
    int last = tokens.end(end - 1);
    // no later than behind the small letters that no capitals could outweigh
    for (int i = tokens.begin(first); i < last && small * 8 <= letters + last - i; i++) {
      char c = tokens.source().charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (Character.isLowerCase(c)) {
        small++;
      }
    }
    return letters >= 8 && small * 8 <= letters;
  }

  /** Ends in brackets with a credit word, or a short line begins with one. */
  private boolean isCaption(int first, int end) {
    if (tokens.is(end - 1, ')') || tokens.is(end - 1, ']')) {
      for (int t = end - 2; t >= Math.max(first, end - 25); t--) {
        if (tokens.is(t, '(') || tokens.is(t, '[')) {
          break;
        }
        if (isCredit(t)) {
          return true;
        }
      }
    }
    for (int t = Math.max(first, end - 8); t < end - 1 && end - first < 90; t++) {
      if (CREDITS.contains(tokens.text(t)) && (tokens.is(t + 1, ':') || tokens.is(t + 1, '/'))) {
        return true;
      }
    }
    return tokens.is(first, '©') || (end - first < 60 && isCredit(first) && end - first > 1
        && (tokens.is(first + 1, ':') || tokens.is(first + 1, '/')));
  }

  private boolean isCredit(int t) {
    String word = tokens.text(t);
    int slash = word.indexOf('/');
    return CREDITS.contains(word) || (slash > 0 && (CREDITS.contains(word.substring(0, slash))
        || CREDITS.contains(word.substring(word.lastIndexOf('/') + 1))));
  }

  private boolean isPrompt(int first, int end) {
    int length = end - first;
    if (length > LONGEST_PROMPTED) {
      return false;
    }
    for (String[] prompt : PROMPTS.getOrDefault(lower(first), NONE)) {
      if (prompt.length <= length && startsWith(first, prompt)) {
        boolean whole = prompt.length == length;
        if (whole || prompt.length > 1 || length <= 12) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean startsWith(int first, String[] prompt) {
    for (int k = 0; k < prompt.length; k++) {
      if (!lower(first + k).equals(prompt[k])) {
        return false;
      }
    }
    return true;
  }

  private String lower(int t) {
    return tokens.text(t).toLowerCase(Locale.ROOT);
  }
}
