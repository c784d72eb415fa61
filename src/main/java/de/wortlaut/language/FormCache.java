package de.wortlaut.language;

import org.jspecify.annotations.Nullable;

/**
 * Keeps word forms by their text, each in one of the two places that its hash gives; a newer form
 * drives out the older one of the two. Thread-safe without a lock: forms are immutable, so that a
 * thread that misses one just makes it again.
 */
final class FormCache {
  private static final int BITS = 17;
  private static final int PLACES = 1 << BITS;

  private final @Nullable WordForm[] forms = new WordForm[PLACES];

  @Nullable
  WordForm get(String text) {
    int place = place(text);
    WordForm form = forms[place];
    if (form != null && form.text().equals(text)) {
      return form;
    }
    form = forms[place ^ 1];
    return form != null && form.text().equals(text) ? form : null;
  }

  void put(WordForm form) {
    int place = place(form.text());
    forms[place ^ 1] = forms[place];
    forms[place] = form;
  }

  private static int place(String text) {
    return text.hashCode() * 0x9E3779B9 >>> 32 - BITS;
  }
}
