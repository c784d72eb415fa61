package de.wortlaut.cast;

import de.wortlaut.language.WordForm;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.PhraseKind;
import de.wortlaut.phrase.Relation;
import de.wortlaut.phrase.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the names of bodies: how far they reach, their wording, and of what sort they are. */
final class BodyNames {
  /** No name of a body is nested deeper. */
  private static final int DEEPEST = 3;

  private final FactPage page;

  BodyNames(FactPage page) {
    this.page = page;
  }

  /**
   * What a phrase names.
   *
   * @param name nominative, without article
   * @param kind what sort of thing: party, country, place, caps, body, generic, named, marked, noun, name
   * @param end the token behind it
   */
  record Named(String name, String kind, int end) {}

  /** What the phrase names, null if it is a person, an office or a pronoun. */
  @Nullable
  Named of(NounPhrase p, boolean owner) {
    boolean nothing = p.kind() == PhraseKind.PRONOUN || p.kind() == PhraseKind.AGE || page.mentionAt(p.head()) != null;
    WordForm h = page.forms.of(p.head());
    if (nothing || h.isTime() || h.isPartOfDay()) {
      return null;
    }
    if (p.kind() == PhraseKind.MARKED) {
      return new Named(page.tokens.text(p.nameBegin(), p.nameEnd()), "marked", p.nameEnd());
    }
    int end = end(p, 0);
    if (p.kind() == PhraseKind.NAME) {
      String name = page.wording.nominative(p, end);
      return new Named(owner ? Wording.withoutGenitiveS(name) : name, proper(h), end);
    }
    if (page.isOffice(p.head()) && !h.isBody()) {
      return null;
    }
    return named(p, h, end);
  }

  private Named named(NounPhrase p, WordForm h, int end) {
    int name = h.isGenericBody() ? properBegin(p, end) : -1;
    if (name >= 0) {
      return new Named(page.tokens.text(name, end), "named", end);
    }
    boolean alone = end == p.head() + 1 && p.attributesEnd() == p.attributesBegin();
    String kind = h.isBody() ? h.isGenericBody() && alone ? "generic" : alone ? "body" : "bodies"
        : h.isCompany() ? "company" : h.isDocument() ? "document" : h.isGroup() ? "group" : "noun";
    return new Named(page.wording.nominative(p, end), kind, end);
  }

  /** Where the proper name behind a noun begins that says only what sort of body it is; -1 if none stands there. */
  private int properBegin(NounPhrase p, int end) {
    int begin = p.hasName() ? p.nameBegin() : p.head() + 1;
    boolean there = begin < end && page.tokens.isCapital(begin) && !page.namesPerson(p);
    return there && !page.forms.of(begin).isPlace() && (p.hasName() || isClose(p, begin)) ? begin : -1;
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

  /** Token behind the name: with genitives, what „für“ joins, and a name right behind; never a person's. */
  int end(NounPhrase p, int depth) {
    int end = page.namesPerson(p) ? Math.max(p.head() + 1, p.titleBegin()) : p.end();
    if (page.namesPerson(p) || depth >= DEEPEST) {
      return end;
    }
    for (Attachment a : p.attachments()) {
      NounPhrase q = a.phrase();
      int start = a.link() >= 0 ? a.link() : a.begin();
      if (q != null && start == end && goesOn(a, q)) {
        end = end(q, depth + 1);
      }
    }
    return end;
  }

  private boolean goesOn(Attachment a, NounPhrase q) {
    return switch (a.relation()) {
      case GENITIVE -> a.sure() && page.mentionAt(q.head()) == null;
      case PREPOSITION -> CastWords.isLinkInBody(page.forms.of(a.link()).lower());
      case CLOSE_APPOSITION -> page.mentionAt(q.head()) == null;
      default -> false;
    };
  }
}
