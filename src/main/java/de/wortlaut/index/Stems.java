package de.wortlaut.index;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of an institution or a role without inflection: „des chinesischen Außenministeriums“ and
 * „chinesisches Außenministerium“ both become „chinesisch aussenministeri“.
 */
final class Stems {
  private static final Set<String> FUNCTION_WORDS = WordList.load("function-words.txt");

  // Endings rather than „-in“ alone, which „Magazin“ and „Verein“ have as well.
  private static final List<String> FEMININE =
      List.of(
          "erin", "orin", "arin", "eurin", "entin", "antin", "istin", "altin", "atin", "arztin",
          "chefin", "login", "agogin");

  private static final Cache<String, String> RECENT =
      CacheBuilder.newBuilder().maximumSize(20_000).build();

  private Stems() {}

  /** The stems in order, function words left out unless there is nothing else. */
  static List<String> of(String text) {
    List<String> words = Folding.words(text);
    List<String> content = new ArrayList<>(words);
    content.removeIf(FUNCTION_WORDS::contains);
    return stem(content.isEmpty() ? words : content);
  }

  /**
   * The stems of words that begin with a capital or a digit, which leaves out the attributes
   * („chinesisch“); all stems if that leaves none.
   */
  static List<String> ofNouns(String text) {
    StringBuilder nouns = new StringBuilder();
    for (String word : text.split("\\s+")) {
      if (!word.isEmpty() && !Character.isLowerCase(word.codePointAt(0))) {
        nouns.append(word).append(' ');
      }
    }
    List<String> stems = of(nouns.toString());
    return stems.isEmpty() ? of(text) : stems;
  }

  /** The stems of a role; the forms for women and men become one. */
  static List<String> ofRole(String role) {
    return of(String.join(" ", Folding.words(role).stream().map(Stems::masculine).toList()));
  }

  private static String masculine(String word) {
    String one = word.endsWith("innen") ? word.substring(0, word.length() - 3) : word;
    return FEMININE.stream().anyMatch(one::endsWith) ? one.substring(0, one.length() - 2) : word;
  }

  static boolean isFunctionWord(String folded) {
    return FUNCTION_WORDS.contains(folded);
  }

  private static List<String> stem(List<String> words) {
    List<String> stems = new ArrayList<>(words.size());
    for (String word : words) {
      String stem = RECENT.getIfPresent(word);
      if (stem == null) {
        stem = stem(word);
        RECENT.put(word, stem);
      }
      stems.add(stem);
    }
    return stems;
  }

  private static String stem(String word) {
    try (TokenStream stream = new GermanLightStemFilter(new TermStream(List.of(word)))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      stream.incrementToken();
      String stem = withoutLatinEnding(term.toString());
      stream.end();
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // The light stemmer takes „-en“ from „Ministerien“ and „Zentren“, so „-um“ must go as well.
  private static String withoutLatinEnding(String stem) {
    return stem.length() > 5 && stem.endsWith("um") ? stem.substring(0, stem.length() - 2) : stem;
  }
}
