package de.wortlaut.cast;

import de.wortlaut.language.Lexicon;
import de.wortlaut.language.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * A body by its name.
 *
 * @param name in the nominative, without article
 * @param isParty whether it is a party
 * @param isOfficial whether it is one word, or a capital attribute or a country shows the official name: Nationaler Übergangsrat
 * @param noun the noun that says what it is; null if its name has none
 * @param canBeNoun whether the name may be a common noun
 */
public record Body(String name, boolean isParty, boolean isOfficial, @Nullable WordForm noun, boolean canBeNoun) {

  static Body of(String name, Lexicon lexicon) {
    WordForm noun = null;
    int blank = name.indexOf(' ');
    for (int from = 0; from < name.length() && noun == null; from = end(name, from) + 1) {
      WordForm f = lexicon.form(name.substring(from, end(name, from)));
      boolean body = from < end(name, from) && Character.isUpperCase(name.charAt(from)) && f.isBody();
      noun = body ? f : null;
    }
    boolean official = blank <= 0 || Character.isUpperCase(name.charAt(0))
        || lexicon.form(name.substring(0, blank)).country() != null;
    WordForm whole = lexicon.form(name);
    return new Body(name, whole.isParty(), official, noun, whole.canBeNoun());
  }

  private static int end(String name, int from) {
    int blank = name.indexOf(' ', from);
    return blank < 0 ? name.length() : blank;
  }

  /** Whether {@code sort}, which says only what sort of body it is, can mean this one: „die Organisation“ is no police. */
  public boolean canBe(@Nullable WordForm sort) {
    if (sort == null) {
      return name.contains(" ") || !canBeNoun;
    }
    boolean authority = CastWords.isAuthority(sort.lower());
    if (noun == null || !noun.canBeNoun()) {
      return !authority && sort.isPlainGenericBody();
    }
    if (noun.lower().endsWith(sort.lower()) || sort.lower().endsWith(noun.lower())) {
      return true;
    }
    boolean company = sort.isCompany() && (noun.isCompany() || noun.isLegalForm());
    return company || authority && !noun.isGenericBody() && !noun.isLegalForm();
  }

  /** Whether the name says more than the noun {@code wanted}, in lower case, which ends its own: Landgericht Norden for Gericht. */
  boolean isFuller(String wanted) {
    return noun != null && name.length() >= wanted.length() + 2 && noun.lower().endsWith(wanted);
  }
}
