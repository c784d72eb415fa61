package de.wortlaut.language;

import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;

/** The word form of every token of a page. */
public final class Forms {
  private static final WordForm SIGN = new WordForm("", 0, 0, null, null);

  private final WordForm[] forms;

  private Forms(WordForm[] forms) {
    this.forms = forms;
  }

  /** Looks up the tokens of {@code page}. */
  public static Forms of(Page page) {
    Tokens tokens = page.tokens();
    Dictionary dictionary = Dictionary.shared();
    WordForm[] forms = new WordForm[tokens.count()];
    for (int t = 0; t < forms.length; t++) {
      forms[t] = tokens.isWord(t) ? dictionary.form(tokens.text(t), startsSentence(page, t)) : SIGN;
    }
    return new Forms(forms);
  }

  private static boolean startsSentence(Page page, int t) {
    if (!page.tokens().isCapital(t)) {
      return false;
    }
    if (page.sentences().first(page.sentences().of(t)) == t) {
      return true;
    }
    char before = page.tokens().first(t - 1);
    return before == ':' || before == '.' || before == '!' || before == '?' || page.marks().markOf(t - 1) >= 0
        || before == '•' || before == '–' || before == '(' || before == '…';
  }

  /** The form of token {@code t}; signs and numbers have an empty one. */
  public WordForm of(int t) {
    return forms[t];
  }
}
