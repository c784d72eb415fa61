package de.wortlaut.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Brings the spellings of a name together: case, umlauts as ä, ae or a, ß as ss, accents, decomposed
 * letters. „Müller“, „Mueller“, „MULLER“ all become „muller“.
 */
final class Folding {
  /** Longer words are cut: no name needs them, and Lucene refuses terms beyond 32 kB. */
  static final int MAX_WORD = 200;

  private Folding() {}

  /** The folded words of {@code text}: maximal runs of letters and digits, apostrophes left out. */
  static List<String> words(String text) {
    String lower = compose(text).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    Umlauts umlauts = new Umlauts(word);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        umlauts.add(c);
      } else if (!joins(c)) {
        flush(word, umlauts, words);
      }
    }
    flush(word, umlauts, words);
    return words;
  }

  /** The folded words joined by spaces. */
  static String key(String text) {
    return String.join(" ", words(text));
  }

  /** Composed letters, so that u + ¨ is ü. */
  static String compose(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static boolean joins(char c) {
    return c == '\'' || c == '’' || c == '`' || c == '´' || c == '\u00ad'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void flush(StringBuilder word, Umlauts umlauts, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word.toString());
      word.setLength(0);
    }
    umlauts.start();
  }

  /** Appends letters, folded; the rules for ae, oe, ue are those of Lucene's German normalisation. */
  private static final class Umlauts {
    private final StringBuilder out;
    private final char[] in = new char[1];
    private final char[] folded = new char[4];
    private boolean dropsE;
    private boolean afterVowel;

    Umlauts(StringBuilder out) {
      this.out = out;
    }

    void start() {
      dropsE = false;
      afterVowel = false;
    }

    void add(char c) {
      switch (c) {
        case 'a', 'o' -> put(c, true, false);
        case 'u' -> put(c, !afterVowel && !dropsE, true);
        case 'e' -> {
          if (dropsE) {
            dropsE = false;
            afterVowel = true;
          } else {
            put(c, false, true);
          }
        }
        case 'i', 'q', 'y' -> put(c, false, true);
        case 'ä' -> put('a', false, true);
        case 'ö' -> put('o', false, true);
        case 'ü' -> put('u', false, true);
        case 'ß', 'ẞ' -> {
          out.append('s');
          put('s', false, false);
        }
        default -> other(c);
      }
    }

    private void other(char c) {
      if (c < 128) {
        put(c, false, false);
        return;
      }
      in[0] = c;
      int length = ASCIIFoldingFilter.foldToASCII(in, 0, folded, 0, 1);
      for (int i = 0; i < length; i++) {
        if (folded[i] < 128) {
          add(Character.toLowerCase(folded[i])); // œ gives oe, which is ö
        } else {
          put(folded[i], false, false);
        }
      }
    }

    private void put(char c, boolean dropsE, boolean afterVowel) {
      out.append(c);
      this.dropsE = dropsE;
      this.afterVowel = afterVowel;
    }
  }
}
