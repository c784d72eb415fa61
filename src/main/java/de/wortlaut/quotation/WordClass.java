package de.wortlaut.quotation;

import de.wortlaut.language.WordForm;

/** Names of words in features: small words by themselves, the others by what they can be. */
final class WordClass {
  /** Longer adverbs are rare, and fall into one class. */
  private static final int LONGEST_ADVERB = 8;

  private WordClass() {}

  /** The class of token {@code t}, „$“ for a place outside the page. */
  static String of(Reading r, int t) {
    if (t < 0 || t >= r.tokens().count()) {
      return "$";
    }
    if (!r.tokens().isWord(t)) {
      return r.tokens().isNumber(t) ? "NUM" : sign(r, t);
    }
    WordForm f = r.form(t);
    if (f.isKonjunktiv1()) {
      return "K1";
    }
    if (isSmall(f)) {
      return f.lower();
    }
    if (f.isKonjunktiv2()) {
      return "K2";
    }
    if (r.tokens().isCapital(t)) {
      return f.canBeFirstName() || f.canBeSurname() ? "NAME" : f.isPlace() ? "PLACE" : f.isKnown() ? "NOUN" : "UNKNOWN";
    }
    if (f.isSurelyFinite()) {
      return "FIN";
    }
    return f.isZuInfinitive() ? "ZUINF" : f.canBeParticiple() ? "PART" : f.canBeInfinitive() ? "INF"
        : f.canBeFinite() ? "FIN?" : f.canBeAdjective() ? "ADJ" : f.isAdverb() ? "ADV" : "OTHER";
  }

  private static boolean isSmall(WordForm f) {
    boolean verb = f.isModal() || f.isAuxiliary();
    boolean adverb = f.isAdverb() && f.lower().length() <= LONGEST_ADVERB && !f.canBeFinite();
    return verb || adverb || f.isFunctionWord() || f.isInterrogative() || f.isParticle();
  }

  private static String sign(Reading r, int t) {
    return switch (r.tokens().first(t)) {
      case ',' -> ",";
      case ':' -> ":";
      case '.' -> ".";
      case '!' -> "!";
      case '?' -> "?";
      case ';' -> ";";
      case '(' -> "(";
      case ')' -> ")";
      case '–', '—', '-' -> "-";
      case '…' -> ".";
      default -> r.marks().markOf(t) >= 0 ? "MARK" : "SIGN";
    };
  }
}
