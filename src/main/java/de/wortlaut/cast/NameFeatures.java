package de.wortlaut.cast;

import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;

/** The features of a token as part of a name: the word, its form, its neighbours. */
final class NameFeatures {
  private static final String[] CAPITALS = capitals();

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  /** What the rules take each token for. */
  private final byte[] rules;
  private final StringBuilder shape = new StringBuilder();

  NameFeatures(Page page, Forms forms, byte[] rules) {
    this.rules = rules;
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
  }

  /** Where features go: to be scored for each label, or to be learned with one. */
  interface Sink {
    void add(String template, String value);

    void add(String template, String value, String other);

    /** Adds the feature {@code template=} the part of {@code word} from {@code from} to {@code to}. */
    void addPart(String template, CharSequence word, int from, int to);
  }

  /** The features of token {@code t} behind label {@code before}. */
  void of(Sink f, int t, NameLabel before) {
    String word = tokens.text(t);
    String kind = kind(t);
    String last = kind(t - 1);
    String next = kind(t + 1);
    f.add("N", "");
    String rule = NameLabel.ALL[rules[t]].name();
    f.add("N rule", rule);
    f.add("N rule+before", rule, before.name());
    f.add("N rule+kind", rule, kind);
    f.add("N rule+length", rule, ruleLength(t));
    f.add("N rule+last", rule, last);
    f.add("N rule+next", rule, next);
    f.add("N rule+sense", rule, sense(t));
    f.add("N rule+next sense", rule, sense(t + 1));
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
    f.add("N last word", smallWord(t - 1));
    f.add("N next word", smallWord(t + 1));
    f.add("N before+next", before.name(), next);
    letters(f, word);
    String sense = sense(t);
    f.add("N sense", sense);
    f.add("N last sense", sense(t - 1));
    f.add("N next sense", sense(t + 1));
    f.add("N sense+before", sense, before.name());
    shape(word);
    f.addPart("N shape", shape, 0, shape.length());
    if (page.marks().innermost(t) >= 0) {
      f.add("N marks", page.marks().markOf(t - 1 < 0 ? 0 : t - 1) >= 0 ? "first" : "in");
    }
  }

  private static void letters(Sink f, String word) {
    int n = word.length();
    if (n > 3) {
      f.addPart("N end", word, n - 2, n);
      f.addPart("N end three", word, n - 3, n);
      f.addPart("N start", word, 0, 3);
    }
    if (n > 6) {
      f.addPart("N end five", word, n - 5, n);
    }
  }

  /** Where in how long a name of the rules the token stands: „2/3“. */
  private String ruleLength(int t) {
    if (rules[t] == 0) {
      return "";
    }
    int begin = t;
    while (begin > 0 && NameLabel.ALL[rules[begin]].isInner()) {
      begin--;
    }
    int end = t + 1;
    while (end < rules.length && NameLabel.ALL[rules[end]].isInner()) {
      end++;
    }
    return Math.min(9, t - begin) + "/" + Math.min(9, end - begin);
  }

  /** The word if it is no noun or name: no names are learned by heart. */
  private String smallWord(int t) {
    return t < 0 || t >= tokens.count() ? "$" : tokens.isCapital(t) ? "" : forms.of(t).lower();
  }

  private String sense(int t) {
    return t < 0 || t >= tokens.count() || !tokens.isCapital(t) ? "" : forms.of(t).sense();
  }

  /** What the dictionary says of the word, „$“ for a place outside the page. */
  private String kind(int t) {
    if (t < 0 || t >= tokens.count()) {
      return "$";
    }
    if (!tokens.isWord(t)) {
      return tokens.isNumber(t) ? "1" : tokens.text(t);
    }
    WordForm f = forms.of(t);
    if (!tokens.isCapital(t)) {
      return f.isArticle() ? "art" : f.isPreposition() ? "prep" : f.isFunctionWord() ? "small"
          : f.canBeFinite() ? "verb"
          : f.canBeAdjective() ? "adj" : f.isKnown() ? "low" : "strange";
    }
    boolean starts = page.sentences().first(page.sentences().of(t)) == t;
    int bits = (starts ? 1 : 0) | (f.canBeFirstName() ? 2 : 0) | (f.canBeSurname() ? 4 : 0) | (f.isPlace() ? 8 : 0)
        | (f.canBeNoun() ? 16 : 0) | (f.canBeAdjective() ? 32 : 0) | (f.isKnown() ? 0 : 64)
        | (f.isFunctionWord() ? 128 : 0);
    return CAPITALS[bits];
  }

  /** A letter for each thing that a capitalised word can be. */
  private static String[] capitals() {
    String letters = "^FSPNAUf";
    String[] out = new String[1 << letters.length()];
    for (int bits = 0; bits < out.length; bits++) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < letters.length(); i++) {
        if ((bits >> i & 1) != 0) {
          name.append(letters.charAt(i));
        }
      }
      out[bits] = name.toString();
    }
    return out;
  }

  /** Capitals as X, small letters as x, digits as 1, runs of them shortened to one, the first excepted. */
  private void shape(String word) {
    shape.setLength(0);
    char last = 0;
    for (int i = 0; i < word.length() && shape.length() < 8; i++) {
      char c = word.charAt(i);
      char s = Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '1' : c;
      if (s != last || i == 1) {
        shape.append(s);
      }
      last = s;
    }
  }
}
