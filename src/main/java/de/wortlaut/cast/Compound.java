package de.wortlaut.cast;

import de.wortlaut.language.NounLexicon;
import de.wortlaut.language.WordForm;

/**
 * The parts of an office: in „Ex-DFB-Präsident“ what falls away, „DFB“, and the office itself.
 *
 * @param skipped how many letters fall away in any case
 * @param cut how many letters come before the office itself; as {@code skipped} if there is no first part
 * @param first the first part as it can stand alone, or „“
 * @param kind what the first part is
 * @param former whether it is a past office
 */
record Compound(int skipped, int cut, String first, String kind, boolean former) {
  static final String NONE = "none";
  /** A first part is no shorter: FC, TV. */
  private static final int SHORTEST_FIRST = 2;
  private static final int SHORTEST_SOLID = 3;

  static Compound of(FactPage page, WordForm f) {
    String text = f.text();
    int skipped = 0;
    boolean former = false;
    for (int h = text.indexOf('-'); h > 0; h = text.indexOf('-', skipped)) {
      String part = text.substring(skipped, h);
      if (!CastWords.fallsAway(part) || h + 1 >= text.length()) {
        break;
      }
      former |= CastWords.isFormerPrefix(part);
      skipped = h + 1;
    }
    int hyphen = text.lastIndexOf('-');
    if (hyphen >= skipped + SHORTEST_FIRST && hyphen + 1 < text.length()) {
      String first = alone(page, text.substring(skipped, hyphen));
      return new Compound(skipped, hyphen + 1, first.replace('-', ' '), kind(page, first, true), former);
    }
    int at = f.roleAt();
    if (hyphen < 0 && at >= skipped + SHORTEST_SOLID) {
      String first = alone(page, text.substring(skipped, at));
      return new Compound(skipped, at, first, kind(page, first, false), former);
    }
    return new Compound(skipped, skipped, "", NONE, former);
  }

  /** „Ministerium“ of Ministeriumssprecher. */
  private static String alone(FactPage page, String first) {
    if (page.forms.lexicon().nouns().isPlainPrefix(first)) {
      return first;
    }
    WordForm f = page.forms.lexicon().form(first);
    if (first.endsWith("s") && first.length() > SHORTEST_SOLID + 1) {
      String bare = first.substring(0, first.length() - 1);
      WordForm without = page.forms.lexicon().form(bare);
      boolean joint = !f.isKnown() || f.canBeNoun() && !f.canBeCase(0);
      if (joint && (without.isKnown() || without.isBody())) {
        return bare;
      }
    }
    return first;
  }

  private static String kind(FactPage page, String first, boolean hyphen) {
    NounLexicon nouns = page.forms.lexicon().nouns();
    WordForm f = page.forms.lexicon().form(first);
    String sort = f.isParty() ? "party" : f.isCountry() ? "country" : f.isBody() ? "body"
        : nouns.isPlainPrefix(first) || isAdjective(page, first) ? "plain" : f.isAllCapitals() ? "caps"
        : f.isRole() ? "office"
        : f.isPlace() ? "place" : f.canBeNoun() ? "noun" : f.canBeFirstName() || f.canBeSurname() ? "surname"
        : f.isKnown() ? "other" : first.indexOf('-') > 0 ? "several" : "unknown";
    return hyphen ? sort : "solid-" + sort;
  }

  /** „National“, „Offensiv“. */
  private static boolean isAdjective(FactPage page, String first) {
    return page.forms.lexicon().form(BodyIndex.key(first)).canBeAdjective() && !first.contains("-");
  }

  boolean hasFirst() {
    return cut > skipped;
  }

  /** Whether the first part may be a name. */
  boolean isProper() {
    boolean common = kind.endsWith("noun") || kind.endsWith("office") || kind.endsWith("body");
    return !common && !isPlain() && !kind.endsWith("country") && !kind.equals(NONE);
  }

  /** Whether the first part may be a body. */
  boolean canBeBody() {
    return hasFirst() && !isPlain() && !(isSolid() && (kind.endsWith("noun") || kind.endsWith("office")));
  }

  /** Whether no hyphen parts it: Polizeiforscher. */
  boolean isSolid() {
    return kind.startsWith("solid-");
  }

  /** Whether the first part is surely no body: Sport, Pop, US. */
  boolean isPlain() {
    return kind.endsWith("plain");
  }
}
