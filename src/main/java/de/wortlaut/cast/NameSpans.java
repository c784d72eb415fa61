package de.wortlaut.cast;

import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.learning.LabelledModel;
import de.wortlaut.text.Page;
import org.jspecify.annotations.Nullable;

/**
 * The names of people on a page: rules propose, the model decides, and what cannot belong to a name is cut off. Without
 * a model the rules decide. One page each; not thread-safe.
 */
final class NameSpans {
  private final NameWords words;
  private final NameRules rules;
  private final boolean learned;

  NameSpans(Page page, Forms forms, @Nullable LabelledModel model) {
    NameWords plain = new NameWords(page, forms, new byte[0]);
    byte[] byRule = new NameRules(plain).labels();
    byte[] labels = model == null ? byRule : new NameTagger(page, forms, byRule, model).labels();
    this.learned = model != null;
    this.words = new NameWords(page, forms, labels);
    this.rules = new NameRules(words);
  }

  /** The words with what they are taken for. */
  NameWords words() {
    return words;
  }

  /** Token behind the name that begins at {@code t}; {@code t} if none does. */
  int end(int t) {
    int end = learned ? labelled(t) : rules.end(t);
    return end > t ? trimmed(t, end) : t;
  }

  /** The name of the rules, else one of two words or more that the model sees and nothing speaks against. */
  private int labelled(int t) {
    int byRule = rules.end(t);
    if (byRule > t || words.label(t) != NameLabel.PERSON) {
      return byRule;
    }
    int end = t + 1;
    while (words.label(end) == NameLabel.IN_PERSON) {
      end++;
    }
    return end - t >= 2 && holdsOnlyNames(t, end) ? end : t;
  }

  /** Whether no word is an office, a title or a body, and no article asks for a common noun. */
  private boolean holdsOnlyNames(int t, int end) {
    for (int k = t; k < end; k++) {
      WordForm f = words.form(k);
      boolean noun = words.isRole(k) || f.isTitle() || f.isBody() || f.isParty();
      if (noun || f.isAllCapitals() || f.isPartOfDay()) {
        return false;
      }
    }
    boolean article = t > 0 && words.form(t - 1).isArticle();
    return !words.isOffice(t) && (!article || words.form(t).canBeFirstName()) && words.tokens.isWord(end - 1);
  }

  /** Token behind the last word that can close a name. */
  private int trimmed(int t, int end) {
    int last = end;
    while (last > t + 1 && !closesName(t, last - 1)) {
      last--;
    }
    return last == t + 1 && last < end ? t : last;
  }

  /** A name ends in a word of its own, in an initial with its stop, or in „II.“. */
  private boolean closesName(int t, int last) {
    if (words.tokens.is(last, '.')) {
      return words.isLetter(last - 1) || words.isNumeral(last - 1);
    }
    boolean small = words.form(last).isSmallWordInSmall() && !words.form(last).canBeSurname();
    return words.tokens.isWord(last) && !small && (words.tokens.isCapital(last) || words.isNamePart(last));
  }
}
