package de.wortlaut.language;

import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The word form of every token of a page, each distinct one looked up once. One page each; not thread-safe while it is made. */
public final class Forms {
  private static final WordForm SIGN = new WordForm("", 0, 0, null, null);

  private final Lexicon lexicon;
  private final WordForm[] forms;
  private int lookUps;

  private Forms(Lexicon lexicon, WordForm[] forms) {
    this.lexicon = lexicon;
    this.forms = forms;
  }

  /** Looks up the tokens of {@code page} in the lexicon that comes with the project. */
  public static Forms of(Page page) {
    return of(page, Lexicon.standard());
  }

  /** Looks up the tokens of {@code page} in {@code lexicon}. */
  public static Forms of(Page page, Lexicon lexicon) {
    Tokens tokens = page.tokens();
    @Nullable WordForm[] known = new WordForm[tokens.formCount()];
    Forms forms = new Forms(lexicon, new WordForm[tokens.count()]);
    for (int t = 0; t < tokens.count(); t++) {
      forms.forms[t] = tokens.isWord(t) ? forms.look(tokens, t, known) : SIGN;
      if (tokens.isCapital(t) && startsSentence(page, t)) {
        forms.forms[t] = lexicon.atStart(forms.forms[t]);
      }
    }
    return forms;
  }

  private WordForm look(Tokens tokens, int t, @Nullable WordForm[] known) {
    int form = tokens.form(t);
    WordForm found = known[form];
    if (found == null) {
      found = lexicon.form(tokens.formText(form));
      lookUps++;
      known[form] = found;
    }
    return found;
  }

  private static boolean startsSentence(Page page, int t) {
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

  /** The lexicon that the forms are from. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** How often the lexicon has been asked for a form of this page by its letters. */
  public int lookUps() {
    return lookUps;
  }

  /** The verb of the finite verb at {@code verb} with the separated particle at {@code particle}; none if there is none. */
  ReportingVerb separated(int particle, int verb) {
    lookUps++;
    return lexicon.separated(forms[particle], forms[verb]);
  }
}
