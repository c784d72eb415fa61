package de.wortlaut.cast;

import de.wortlaut.language.WordForm;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.PhraseKind;
import de.wortlaut.phrase.Relation;
import de.wortlaut.phrase.Wording;
import de.wortlaut.text.Unquoted;
import org.jspecify.annotations.Nullable;

/** Reads the names of bodies: how far they reach, their wording, and of what sort they are. */
final class BodyNames {
  /** A part of a body, such as an Abteilung. */
  static final String DIVISION = "division";

  private final FactPage page;

  BodyNames(FactPage page) {
    this.page = page;
  }

  /**
   * What a phrase names.
   *
   * @param name nominative, without article
   * @param kind what sort of thing the noun or name stands for, a word of the features: „bodies“ is a noun for a body with more to its
   *     name, „body“ one alone, „generic“ one that says only the sort, „named“ a name behind such a noun, „caps“ initials
   * @param end the token behind it
   * @param proper the name alone where a noun before it says what sort of body it is, else null
   */
  record Named(String name, String kind, int end, @Nullable String proper) {
    Named(String name, String kind, int end) {
      this(name, kind, end, null);
    }
  }

  /** What the phrase names, null if it is a person, an office or a pronoun. */
  @Nullable
  Named of(NounPhrase p, boolean owner) {
    return of(p, owner, page.extent.end(p));
  }

  /** The same where words that stand for the body end at {@code end}. */
  @Nullable
  Named of(NounPhrase p, int end) {
    return of(p, false, page.extent.within(p, end));
  }

  private @Nullable Named of(NounPhrase p, boolean owner, int end) {
    boolean nothing = p.kind() == PhraseKind.PRONOUN || p.kind() == PhraseKind.AGE || page.mentionAt(p.head()) != null;
    WordForm h = page.forms.of(p.head());
    if (nothing || h.isTime() || h.isPartOfDay()) {
      return null;
    }
    if (p.kind() == PhraseKind.MARKED) {
      return new Named(page.tokens.text(p.nameBegin(), p.nameEnd()), "marked", p.nameEnd());
    }
    if (p.kind() == PhraseKind.NAME) {
      String name = page.wording.nominative(p, end);
      boolean genitive = owner || end == p.head() + 1 && (h.isPlaceInGenitive() || h.isCountryInGenitive());
      return new Named(genitive ? Wording.withoutGenitiveS(name) : name, proper(h), end);
    }
    if (page.isOffice(p.head()) && !h.isBody()) {
      return null;
    }
    return named(p, h, end);
  }

  private Named named(NounPhrase p, WordForm h, int end) {
    int last = page.namesPerson(p) && isCompanyName(h) ? p.end() : end; // „die Beratungsfirma Jan Holm“
    int name = h.isBody() ? properBegin(p, last) : -1;
    if (name >= 0 && h.isGenericBody()) {
      return new Named(Unquoted.of(page.tokens.text(name, last)), "named", last);
    }
    boolean alone = end == p.head() + 1 && p.attributesEnd() == p.attributesBegin();
    String kind = h.isBody() ? h.isGenericBody() && alone ? "generic" : alone ? "body" : "bodies"
        : CastWords.isDivision(h.lower()) ? DIVISION : h.isCompany() ? "company" : h.isDocument() ? "document"
        : h.isGroup() ? "group" : "noun";
    return new Named(page.wording.nominative(p, end), kind, end,
        name < 0 ? null : Unquoted.of(page.tokens.text(name, end)));
  }

  private static boolean isCompanyName(WordForm h) {
    return (h.isGenericBody() || h.isCompany() || h.isMedium()) && !h.isRole();
  }

  /** Where the proper name behind a noun begins that says only what sort of body it is; -1 if none stands there. */
  private int properBegin(NounPhrase p, int end) {
    int begin = p.hasName() ? p.nameBegin() : p.head() + 1;
    if (begin >= end) {
      return -1;
    }
    if (page.page.marks().markOf(begin) >= 0) {
      return begin;
    }
    WordForm f = page.forms.of(begin);
    boolean small = page.tokens.isWord(begin) && !f.isKnown(); // amnesty international
    boolean proper = small || page.tokens.isCapital(begin) && !f.isPlace();
    boolean strange = !f.canBeNoun() || !f.isKnown() || f.canBeSurname();
    return proper && (p.hasName() || strange || isClose(p, begin)) ? begin : -1;
  }

  private static boolean isClose(NounPhrase p, int begin) {
    return p.attachments().stream().anyMatch(a -> a.relation() == Relation.CLOSE_APPOSITION && a.begin() == begin);
  }

  private static String proper(WordForm h) {
    return h.isParty() ? "party" : h.isCountry() || h.isCountryInGenitive() ? "country"
        : h.isBody() || h.isMedium() ? "proper" : h.isAllCapitals() ? "caps"
        : h.isPlace() || h.isPlaceInGenitive() ? "place" : h.canBeFirstName() ? "firstname"
        : h.canBeSurname() ? "surname" : h.isKnown() ? "other" : "unknown";
  }
}
