package de.wortlaut.mention;

import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The features of a token as part of a name: the word, its form, its neighbours. */
final class NameFeatures {
  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private final NounLexicon lexicon = NounLexicon.standard();
  private final @Nullable String[] kinds;

  NameFeatures(Page page, Forms forms) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.kinds = new String[tokens.count()];
  }

  /** Where features go: to be scored for each label, or to be learned with one. */
  interface Sink {
    void add(String template, String value);

    void add(String template, String value, String other);
  }

  /** The features of token {@code t} behind label {@code before}. */
  void of(Sink f, int t, NameLabel before) {
    String word = tokens.text(t);
    String kind = kind(t);
    String last = kind(t - 1);
    String next = kind(t + 1);
    f.add("N", "");
    f.add("N before", before.name());
    f.add("N before two", before.name(), kind);
    f.add("N kind", kind);
    f.add("N last", last);
    f.add("N next", next);
    f.add("N last+kind", last, kind);
    f.add("N kind+next", kind, next);
    f.add("N last+next", last, next);
    f.add("N next two", next, kind(t + 2));
    f.add("N last two", kind(t - 2), last);
    f.add("N word", word);
    f.add("N last word", word(t - 1));
    f.add("N next word", word(t + 1));
    f.add("N before+next", before.name(), next);
    int n = word.length();
    if (n > 3) {
      f.add("N end", word.substring(n - 2));
      f.add("N end three", word.substring(n - 3));
      f.add("N start", word.substring(0, 3));
    }
    if (n > 6) {
      f.add("N end five", word.substring(n - 5));
    }
    String sense = sense(t);
    f.add("N sense", sense);
    f.add("N last sense", sense(t - 1));
    f.add("N next sense", sense(t + 1));
    f.add("N sense+before", sense, before.name());
    f.add("N shape", shape(word));
    if (page.marks().innermost(t) >= 0) {
      f.add("N marks", page.marks().markOf(t - 1 < 0 ? 0 : t - 1) >= 0 ? "first" : "in");
    }
  }

  private String word(int t) {
    return t < 0 || t >= tokens.count() ? "$" : forms.of(t).lower();
  }

  private String sense(int t) {
    return t < 0 || t >= tokens.count() || !tokens.isCapital(t) ? "" : lexicon.sense(tokens.text(t));
  }

  /** What the dictionary says of the word, „$“ for a place outside the page; each token's is asked for often. */
  private String kind(int t) {
    if (t < 0 || t >= tokens.count()) {
      return "$";
    }
    String known = kinds[t];
    if (known == null) {
      known = kindOf(t);
      kinds[t] = known;
    }
    return known;
  }

  private String kindOf(int t) {
    if (!tokens.isWord(t)) {
      return tokens.isNumber(t) ? "1" : tokens.text(t);
    }
    WordForm f = forms.of(t);
    if (!tokens.isCapital(t)) {
      return f.isArticle() ? "art" : f.isPreposition() ? "prep" : f.isFunctionWord() ? "small" : f.canBeFinite() ? "verb"
          : f.canBeAdjective() ? "adj" : f.isKnown() ? "low" : "strange";
    }
    boolean starts = page.sentences().first(page.sentences().of(t)) == t;
    StringBuilder out = new StringBuilder(starts ? "^" : "");
    out.append(f.canBeFirstName() ? "F" : "").append(f.canBeSurname() ? "S" : "").append(f.isPlace() ? "P" : "")
        .append(f.canBeNoun() ? "N" : "").append(f.canBeAdjective() ? "A" : "").append(f.isKnown() ? "" : "U")
        .append(f.isFunctionWord() ? "f" : "");
    return out.toString();
  }

  private static String shape(String word) {
    StringBuilder out = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length() && out.length() < 8; i++) {
      char c = word.charAt(i);
      char s = Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '1' : c;
      if (s != last || i == 1) {
        out.append(s);
      }
      last = s;
    }
    return out.toString();
  }
}
