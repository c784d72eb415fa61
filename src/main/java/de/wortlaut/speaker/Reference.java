package de.wortlaut.speaker;

import de.wortlaut.language.Agreement;
import de.wortlaut.language.WordForm;
import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.quotation.Find;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean somebody who is named elsewhere.
 *
 * @param form „er“, „description“, „nothing“: how they mean somebody
 * @param words where they stand; where the quotation begins if there are none
 * @param head the head noun of a description, -1 for other forms
 * @param gender what they show of the person's gender, null if nothing
 */
record Reference(String form, Range words, int head, @Nullable Gender gender) {

  private static final String HE = "er";
  private static final String SHE = "sie";

  /** A reference to a single person, or null where the words name somebody, several, or nobody in particular. */
  static @Nullable Reference of(Reading r, PhraseReader phrases, Range core) {
    WordForm first = r.form(core.begin());
    if (core.length() == 1 && phrases.isPronoun(core.begin())) {
      return pronoun(r, core, first.lower());
    }
    int head = phrases.headToken(core);
    boolean bare = head >= 0 && head + 1 == core.end(); // „der Botschafter des Landes“ says itself who it is
    if (!bare || !isDefinite(first) || phrases.isPlural(core)) {
      return null;
    }
    WordForm noun = r.form(head);
    boolean people = noun.isRole() || noun.isPerson() || phrases.isNickname(core) || isSomeone(noun);
    int bits = Agreement.of(r.tokens(), r.forms(), core.begin(), core.end());
    if (!people || noun.isBody() || Agreement.isPlural(bits)) {
      return null;
    }
    return new Reference("description", core, head, gender(first, noun, phrases.isNickname(core)));
  }

  /** No words at all: who speaks on, or is spoken of beside the quotation. Null for quotations that have a cue of their own. */
  static @Nullable Reference ofNothing(Find find) {
    boolean own = find.type() == QuotationType.INDIRECT || find.type() == QuotationType.REPORTED;
    int begin = find.words().get(0).begin();
    return own ? null : new Reference("nothing", new Range(begin, begin), -1, null);
  }

  private static @Nullable Reference pronoun(Reading r, Range core, String word) {
    if (word.equals(HE)) {
      return new Reference(HE, core, -1, Gender.MALE);
    }
    boolean she = word.equals(SHE) && !r.hasPluralVerb(core.begin());
    return she ? new Reference(SHE, core, -1, Gender.FEMALE) : null;
  }

  private static boolean isDefinite(WordForm first) {
    boolean article = first.isArticle() && !first.isIndefiniteArticle() && !first.isPreposition();
    return article || first.isDemonstrative();
  }

  /** „der Angeklagte“, „die Verletzte“. */
  private static boolean isSomeone(WordForm noun) {
    return noun.isSubstantiveAdjective() && noun.canBeAdjective() && noun.canBeNoun();
  }

  private static @Nullable Gender gender(WordForm first, WordForm noun, boolean nickname) {
    if (noun.text().endsWith("in")) {
      return Gender.FEMALE;
    }
    boolean der = first.lower().equals("der") || first.lower().equals("dieser");
    return der ? Gender.MALE : nickname && first.lower().equals("die") ? Gender.FEMALE : null;
  }
}
