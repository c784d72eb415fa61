package de.wortlaut.phrase;

import static de.wortlaut.phrase.PhraseWords.ALONE;
import static de.wortlaut.phrase.PhraseWords.DEGREE;
import static de.wortlaut.phrase.PhraseWords.JOINT;
import static de.wortlaut.phrase.PhraseWords.QUANTIFIER;
import static de.wortlaut.phrase.PhraseWords.RANK;
import static de.wortlaut.phrase.PhraseWords.REFLEXIVE;

import de.wortlaut.language.WordForm;
import org.jspecify.annotations.Nullable;

/** Reads what stands between determiner and head: adjectives, participles with what they govern, numerals, towns. */
final class AttributeReader {

  /** News seldom has more than eight attribute words; a longer run is no phrase, and the work stays linear. */
  private static final int LONGEST = 14;
  /** Longest complement of a participle in tokens. */
  private static final int LONGEST_COMPLEMENT = 14;
  /** Most words of a foreign name before the noun that ends it. */
  private static final int LONGEST_FOREIGN = 6;
  /** Shorter unknown words are no adjectives. */
  private static final int SHORTEST_UNKNOWN = 5;

  private final PageWords words;
  private final CoreParser cores;

  AttributeReader(PageWords words, CoreParser cores) {
    this.words = words;
    this.cores = cores;
  }

  /** Token behind the attributes of {@code d} from {@code from} on; unless {@code flat}, governed phrases go into it. */
  int read(Draft d, int from, int limit, boolean flat) {
    int stop = Math.min(limit, from + LONGEST);
    int k = from;
    while (k < stop) {
      int next = step(d, k, from, limit);
      if (next <= k && !flat && mayGovern(d, k, limit)) {
        next = complement(d, k, limit);
        d.complementEnd = next;
      }
      if (next <= k) {
        return k;
      }
      k = next;
    }
    return k;
  }

  /** Where a noun stands, it is the head; but „18 Jahre“ of die 18 Jahre alte Bärin. */
  private boolean mayGovern(Draft d, int k, int limit) {
    boolean measure = k > d.begin && words.isCapitalWord(k) && words.isNumeral(k - 1) && closes(d, k + 1, limit);
    return d.determiner >= 0 && d.complementEnd < 0 && (!words.isCapitalWord(k) || measure);
  }

  private int step(Draft d, int k, int from, int limit) {
    if (k + 1 >= limit) {
      return k;
    }
    if (words.isNumeral(k) && (d.determiner >= 0 || !words.isYear(k))) {
      boolean ordinal = words.tokens.is(k + 1, '.') && k + 2 < limit
          && (words.isCapitalWord(k + 2) || words.isAdjective(k + 2));
      return ordinal ? k + 2 : k + 1;
    }
    if (words.has(k, QUANTIFIER) && d.determiner >= 0 && words.isSmall(k)) {
      return k + 1;
    }
    if (isTruncated(k)) {
      return k + 2;
    }
    boolean one = isAttribute(d, k, limit) || isDegree(d, k, limit) || k > from && isJoint(k);
    return one ? k + 1 : k;
  }

  /** „Innen-“ in die Innen- und Außenminister. */
  private boolean isTruncated(int k) {
    return words.tokens.isWord(k) && words.tokens.text(k).endsWith("-") && words.has(k + 1, JOINT);
  }

  private boolean isAttribute(Draft d, int k, int limit) {
    if (k + 1 >= limit) {
      return false;
    }
    if (words.isAge(k)) {
      return !words.tokens.isCapital(k) && (words.isCapitalWord(k + 1) || words.isAdjective(k + 1));
    }
    if (!words.tokens.isCapital(k)) {
      return words.isAdjective(k) ? !isVerb(d, k) : isUnknownAdjective(d, k);
    }
    return isCapitalAttribute(d, k, limit);
  }

  /** „parierte“ in parierte Torhüter Brandt: the verb, where nothing before it asks for an attribute. */
  private boolean isVerb(Draft d, int k) {
    boolean asked = d.determiner >= 0 || d.preposition >= 0
        || k > d.begin && (words.isAdjective(k - 1) || words.isNumeral(k - 1));
    return !asked && words.forms.of(k).canBeFinite();
  }

  private boolean isUnknownAdjective(Draft d, int k) {
    WordForm f = words.forms.of(k);
    boolean unknown = words.tokens.isWord(k) && !f.isKnown() && f.text().length() >= SHORTEST_UNKNOWN;
    return unknown && d.determiner >= 0 && PhraseWords.isInflected(f.lower())
        && (words.isCapitalWord(k + 1) || words.isAdjective(k + 1));
  }

  private boolean isCapitalAttribute(Draft d, int k, int limit) {
    if (!words.tokens.isWord(k)) {
      return false;
    }
    if (words.isHyphenedAdjective(k)) {
      return true;
    }
    if (!words.isCapitalWord(k + 1)) {
      return isOpeningAdjective(d, k);
    }
    return words.has(k, RANK) || isTown(k) || isCapitalAdjective(d, k, limit) || headsForeignName(d, k, limit);
  }

  /** „Afghanische und iranische Medien“: at the start of a sentence. */
  private boolean isOpeningAdjective(Draft d, int k) {
    boolean opens = k == d.begin && words.isAtStart(k);
    if (!opens || !words.isAdjective(k) || words.forms.of(k).canBeFinite()) {
      return false;
    }
    boolean joined = words.has(k + 1, JOINT) && k + 2 < words.tokens.count() && words.isAdjective(k + 2);
    return joined || words.isAdjective(k + 1);
  }

  private boolean isTown(int k) {
    WordForm next = words.forms.of(k + 1);
    boolean noun = next.canBeNoun() && !next.canBeFirstName() && !words.isTime(k + 1);
    boolean town = PhraseWords.isOfTown(words.forms.of(k)) || isStrangeTown(k);
    return noun && town && !words.isSurnameHere(k);
  }

  /** „Moorburger“, in which the dictionary sees a burger: neither an office nor people, before a noun of its own. */
  private boolean isStrangeTown(int k) {
    WordForm f = words.forms.of(k);
    boolean unknown = !f.isKnown() && !f.isRole() && !f.isPerson() && !f.isGroup() && !f.isBody();
    return unknown && PhraseWords.endsLikeTown(f.lower()) && words.forms.of(k + 1).isKnown();
  }

  /** „Weißen“ in des Weißen Hauses, „Deutsche“ in die Deutsche Bank, but not „Angeklagte“ before Koch. */
  private boolean isCapitalAdjective(Draft d, int k, int limit) {
    WordForm f = words.forms.of(k);
    boolean adjective = f.canBeAdjective() && PhraseWords.isInflected(f.text()) || PhraseWords.isAdjectiveInSmall(f);
    if (!adjective || words.isSurnameHere(k) || f.canBeFirstName()) {
      return false;
    }
    WordForm next = words.forms.of(k + 1);
    boolean named = k + 2 < limit && words.isCapitalWord(k + 2) && words.forms.of(k + 2).canBeFirstName();
    boolean person = next.canBeFirstName() || next.canBeSurname() && next.isKnown() && f.canBeNoun() && !named;
    if (person || words.isTime(k + 1)) {
      return false;
    }
    boolean another = k + 2 < limit && words.isCapitalWord(k + 2)
        && (!next.canBeNoun() && PhraseWords.isAdjectiveInSmall(next) || isTown(k + 1));
    WordForm noun = another ? words.forms.of(k + 2) : next;
    if (f.canBeNoun() && f.text().endsWith("r") && f.noun().equals(f.text()) && !f.isSubstantiveAdjective()) {
      return false; // Forscher Brandt, though there is „forscher“
    }
    int allowed = cores.agreementOfDeterminer(d) & cores.ofAttribute(d, k);
    if (d.determiner >= 0 && allowed != 0 && (noun.agreement() & allowed) == 0) {
      return false; // auf diese Weise Nachrichten
    }
    int agreement = f.agreement() | f.agreementInSmall();
    int shared = cores.agreementOfDeterminer(d) & noun.agreement() & f.agreementInSmall();
    boolean byDeterminer = d.determiner >= 0 && shared != 0;
    return noun.canBeNoun() && (agreement == 0 || byDeterminer || (agreement & noun.agreement()) != 0);
  }

  /** „Stimmer“ in am Stimmer Center: words that no dictionary has before a noun that agrees with the article. */
  private boolean headsForeignName(Draft d, int k, int limit) {
    if (d.determiner < 0) {
      return false;
    }
    int allowed = cores.agreementOfDeterminer(d);
    boolean further = k > d.determiner + 1 && words.isCapitalWord(k - 1) && isForeign(k - 1);
    if (!isForeign(k) && !isOther(k, allowed) && !further) {
      return false;
    }
    for (int t = k + 1; t < Math.min(limit, k + LONGEST_FOREIGN) && words.isCapitalWord(t); t++) {
      WordForm f = words.forms.of(t);
      if (f.canBeFirstName() || words.isTime(t) || words.isGenitiveOfName(t)) {
        return false;
      }
      if (f.canBeNoun() && !f.canBeSurname() && (f.agreement() & allowed) != 0) {
        return true;
      }
    }
    return false;
  }

  /** „Bangkok“ in die Bangkok Post: a known word that contradicts the article. */
  private boolean isOther(int k, int allowed) {
    WordForm f = words.forms.of(k);
    return f.isKnown() && f.agreement() != 0 && (f.agreement() & allowed) == 0 && !f.canBeFirstName()
        && !words.isSurnameHere(k);
  }

  private boolean isForeign(int k) {
    WordForm f = words.forms.of(k);
    return !f.isKnown() && !f.canBeNoun() && !words.isCapitals(k) && !words.isSurnameHere(k)
        && !words.isGenitiveOfName(k);
  }

  /** „rund“, „neu“ in rund 200, die neu gewählte: what changes the attribute behind it. */
  private boolean isDegree(Draft d, int k, int limit) {
    if (!isAdverbial(d, k)) {
      return false;
    }
    if (words.isNumeral(k + 1)) {
      return true;
    }
    if (isSmallAttribute(d, k + 1, limit)) {
      return true;
    }
    return k + 2 < limit && isAdverbial(d, k + 1) && (words.isNumeral(k + 2) || isSmallAttribute(d, k + 2, limit));
  }

  private boolean isSmallAttribute(Draft d, int k, int limit) {
    return isAttribute(d, k, limit) && !words.tokens.isCapital(k);
  }

  private boolean isAdverbial(Draft d, int k) {
    if (!words.isSmall(k) || words.isPreposition(k) || words.isDeterminer(k) || words.isFinite(k)) {
      return false;
    }
    WordForm f = words.forms.of(k);
    boolean bare = f.canBeAdjective() || f.canBeParticiple() || f.isAdverb();
    return words.has(k, DEGREE) || d.determiner >= 0 && bare && !f.isConjunction() && !f.isSubjunction();
  }

  /** „und“ or a comma between two adjectives with the same ending. */
  private boolean isJoint(int k) {
    boolean joint = words.has(k, JOINT) || words.tokens.is(k, ',');
    if (!joint || !words.isAdjective(k - 1) || words.tokens.isCapital(k + 1) || !words.isAdjective(k + 1)) {
      return false;
    }
    String a = words.tokens.text(k - 1);
    String b = words.tokens.text(k + 1);
    return a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
  }

  /**
   * The participle that closes what it governs: „geratene“ in der unter Druck geratene Minister. -1 if none does,
   * as in a relative clause: der unter Druck geriet.
   */
  private int complement(Draft d, int from, int limit) {
    int stop = Math.min(limit, from + LONGEST_COMPLEMENT);
    int k = from;
    int behind = -1;
    while (k < stop) {
      if (k > from && closes(d, k, limit)) {
        return k;
      }
      Draft inner = governed(k, stop, k == from || k == behind);
      if (inner != null) {
        cores.keepInner(inner);
        k = inner.end;
        behind = k;
      } else if (isGovernedWord(k)) {
        k++;
      } else {
        break;
      }
    }
    cores.dropInner();
    return -1;
  }

  /** An adjective that agrees with the determiner, before a noun or another one. */
  private boolean closes(Draft d, int k, int limit) {
    if (k < 0 || k + 1 >= limit || words.tokens.isCapital(k) || !words.isAdjective(k)) {
      return false;
    }
    boolean before = words.isCapitalWord(k + 1) || words.isAdjective(k + 1)
        || words.endOfMarked(k + 1, limit, true) >= 0;
    int adjective = cores.ofAttribute(d, k);
    return before && (adjective == 0 || (adjective & cores.agreementOfDeterminer(d)) != 0);
  }

  /** With a preposition or „als“; an object without one first, or behind another phrase: im Magazin Nordlicht. */
  private @Nullable Draft governed(int k, int limit, boolean bare) {
    if (k + 1 >= limit) {
      return null;
    }
    if (words.isPreposition(k)) {
      return cores.parse(k + 1, k, limit, true);
    }
    if (words.tokens.is(k, "als")) {
      return cores.parse(k + 1, -1, limit, true);
    }
    boolean noun = words.isDeterminer(k) || words.isCapitalWord(k);
    return bare && noun ? cores.parse(k, -1, limit, true) : null;
  }

  private boolean isGovernedWord(int k) {
    if (words.isNumeral(k) || words.has(k, REFLEXIVE | ALONE)) {
      return true;
    }
    WordForm f = words.forms.of(k);
    boolean word = words.isPreposition(k) || f.isAdverb() || f.canBeAdjective() || f.canBeParticiple()
        || words.has(k, DEGREE);
    return word && !words.tokens.isCapital(k) && words.tokens.isWord(k) && !f.isSurelyFinite()
        && !words.isDeterminer(k);
  }
}
