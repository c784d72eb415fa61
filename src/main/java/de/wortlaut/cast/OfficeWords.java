package de.wortlaut.cast;

import de.wortlaut.language.WordForm;
import org.jspecify.annotations.Nullable;

/** What the word of an office says: the office without what comes before it, and its class. */
final class OfficeWords {
  private static final String FEMININE = "in";
  /** Shorter words in -in are no feminines: Kain. */
  private static final int SHORTEST_FEMININE = 5;

  private OfficeWords() {}

  /** „trainer“ of Cheftrainerin; of what is no listed office its sort in brackets. */
  static String tail(WordForm form) {
    if (form.roleAt() < 0) {
      return form.isPerson() ? "(people)" : form.isGroup() ? "(group)" : form.canBeNoun() ? "(noun)" : "(unknown)";
    }
    return masculine(form.lower().substring(form.roleAt()));
  }

  private static String masculine(String tail) {
    boolean feminine = tail.endsWith(FEMININE) && tail.length() >= SHORTEST_FEMININE;
    return feminine ? tail.substring(0, tail.length() - FEMININE.length()) : tail;
  }

  /** Whether one in the office studies or tells of what comes before it: Polizeiforscher. */
  static boolean isObserver(WordForm form) {
    return CastWords.isObserver(classOf(form));
  }

  /** The class of the longest office that ends the word, or „“. */
  static String classOf(WordForm form) {
    if (!form.isRole()) {
      return tail(form);
    }
    String own = listed(form.lower());
    String known = own == null ? listed(masculine(form.lower())) : own;
    return known == null ? "" : known;
  }

  private static @Nullable String listed(String word) {
    for (int from = 0; from + 2 < word.length(); from++) {
      String known = CastWords.classOf(word.substring(from));
      if (known != null) {
        return known;
      }
    }
    return null;
  }
}
