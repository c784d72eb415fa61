package de.wortlaut.phrase;

import de.wortlaut.language.WordForm;

/** Reads the head behind the attributes, with its title and name. */
final class HeadReader {
  /** Words in small letters that are a name are no shorter: taz, dpa. */
  private static final int SHORTEST_SMALL_NAME = 3;

  private final PageWords words;
  private final NameRun names;

  HeadReader(PageWords words) {
    this.words = words;
    this.names = new NameRun(words);
  }

  /** Fills head, title, name, kind and end of {@code d}; false if no head stands at {@code h}. */
  boolean read(Draft d, int h, int limit) {
    d.titleBegin = h;
    d.titleEnd = h;
    if (h >= limit) {
      return false;
    }
    int marked = words.endOfMarked(h, limit, d.determiner >= 0);
    if (marked >= 0) {
      return isCompound(marked, limit) ? compound(d, marked + 1, limit) : marked(d, h, marked);
    }
    if (words.isAge(h)) {
      return simple(d, PhraseKind.AGE, h, h + 1, h + 1, h + 1);
    }
    int titles = isAddress(d, h) ? names.endOfTitles(h, limit) : h;
    if (titles > h) {
      d.titleEnd = titles;
      int end = names.from(titles, limit);
      return simple(d, PhraseKind.NAME, titles, titles, end, end);
    }
    int behind = names.behindOpeningParticles(h, limit);
    if (behind >= 0) {
      int end = names.from(behind, limit);
      return simple(d, PhraseKind.NAME, h, h, end, end);
    }
    if (!words.isCapitalWord(h)) {
      return small(d, h, limit);
    }
    if (isNoNoun(d, h)) {
      return false;
    }
    return isCommon(d, h, limit) ? common(d, h, limit) : named(d, h, limit);
  }

  /** „Frau Holm“, but not „die älteste Frau Norderaus“. */
  private boolean isAddress(Draft d, int h) {
    boolean noun = words.has(h, PhraseWords.MASCULINE | PhraseWords.FEMININE);
    return !noun || d.determiner < 0 && d.attributesEnd == d.attributesBegin;
  }

  private static boolean simple(Draft d, PhraseKind kind, int head, int nameBegin, int nameEnd, int end) {
    d.kind = kind;
    d.head = head;
    d.nameBegin = nameBegin;
    d.nameEnd = nameEnd;
    d.end = end;
    return true;
  }

  /** „-Redakteur“ behind »Inselkurier«. */
  private boolean isCompound(int hyphen, int limit) {
    return hyphen + 1 < limit && words.tokens.is(hyphen, '-') && !words.tokens.spaceBefore(hyphen)
        && !words.tokens.spaceAfter(hyphen) && words.isCapitalWord(hyphen + 1);
  }

  /** The words in marks count as an attribute. */
  private boolean compound(Draft d, int h, int limit) {
    d.attributesEnd = h;
    return common(d, h, limit);
  }

  private boolean marked(Draft d, int h, int end) {
    int p = words.marks.markOf(h);
    int first = words.marks.innerBegin(p);
    int last = words.marks.innerEnd(p);
    WordForm f = words.forms.of(first);
    boolean nominal = f.canBeNominal() || !f.isKnown() || f.canBeAdjective() || f.isArticle();
    return (isAsked(d) || nominal) && simple(d, PhraseKind.MARKED, headWithin(first, last), first, last, end);
  }

  /** „Abendblatt“ of »Norderauer Abendblatt«. */
  private int headWithin(int first, int end) {
    int h = first;
    while (h + 1 < end && words.isCapitalWord(h + 1) && isCapitalAttribute(words.forms.of(h))) {
      h++;
    }
    return h;
  }

  private static boolean isCapitalAttribute(WordForm f) {
    return f.isArticle() || PhraseWords.isOfTown(f) || PhraseWords.isAdjectiveInSmall(f) && !f.canBeFirstName();
  }

  /** „taz“, „al-Omair“, „taz-Bericht“: a head without a capital at its begin. */
  private boolean small(Draft d, int h, int limit) {
    if (!words.tokens.isWord(h) || words.isDeterminer(h) || words.isPreposition(h)) {
      return false;
    }
    if (words.hasInnerCapital(h)) {
      return words.forms.of(h).canBeNoun() ? common(d, h, limit) : named(d, h, limit);
    }
    String word = words.tokens.text(h);
    WordForm f = words.forms.of(h);
    boolean unknown = !f.isKnown() && !f.canBeAdjective() && !f.canBeFinite() && !PhraseWords.isInflected(word);
    boolean name = d.determiner >= 0 && words.has(d.determiner, PhraseWords.DEFINITE | PhraseWords.CONTRACTED)
        && word.length() >= SHORTEST_SMALL_NAME && (unknown || f.canBeNoun());
    boolean last = h + 1 >= limit
        || !words.isCapitalWord(h + 1) && (!words.isAdjective(h + 1) || words.forms.of(h + 1).canBeFinite());
    return name && last && simple(d, PhraseKind.NAME, h, h, h + 1, h + 1);
  }

  /** A capital that stands for no noun: „Gestern“, „Klar“. */
  private boolean isNoNoun(Draft d, int h) {
    WordForm f = words.forms.of(h);
    if (isAsked(d)) {
      return false;
    }
    if (names.isFunctionAtStart(h)) {
      return true;
    }
    boolean adjective = f.canBeAdjective() && !(f.isSubstantiveAdjective() && PhraseWords.isInflected(f.text()));
    return words.isAtStart(h) && f.isKnown() && !f.canBeNominal() && (adjective || f.canBeParticiple());
  }

  /** Whether determiner, preposition or attribute ask for a head. */
  private static boolean isAsked(Draft d) {
    return d.determiner >= 0 || d.preposition >= 0 || d.attributesEnd > d.attributesBegin;
  }

  /** Whether the word is a common noun here, not a name. */
  private boolean isCommon(Draft d, int h, int limit) {
    WordForm f = words.forms.of(h);
    boolean asked = d.determiner >= 0 || d.attributesEnd > d.attributesBegin;
    if (words.isCapitals(h)) {
      return f.canBeNoun() && h + 1 < limit && words.isCapitalWord(h + 1) && words.forms.of(h + 1).canBeFirstName();
    }
    if (!f.canBeNoun() && d.attributesEnd > d.attributesBegin && words.has(h - 1, PhraseWords.RANK)) {
      return true;
    }
    if (!f.canBeNoun()) {
      return asked && !f.canBeNominal() && PhraseWords.isAdjectiveInSmall(f);
    }
    if (asked) {
      return !(f.isPlace() && d.attributesEnd == d.attributesBegin);
    }
    boolean nameBehind = h + 1 < limit && words.isCapitalWord(h + 1) && names.opensName(h + 1);
    if (f.canBeFirstName()) {
      return !nameBehind && !words.isSurnameHere(h);
    }
    if (f.canBeSurname()) {
      return nameBehind || !words.isSurnameHere(h) && (d.preposition >= 0 || words.hasPluralVerb(h));
    }
    return !f.isPlace() && !words.isSurnameHere(h);
  }

  private boolean common(Draft d, int h, int limit) {
    int begin = h + 1;
    if (words.isTime(h)) {
      return simple(d, PhraseKind.COMMON, h, begin, begin, begin);
    }
    int titles = begin < limit ? names.endOfTitles(begin, limit) : begin;
    int end = titles > begin ? names.from(titles, limit) : names.behindNoun(begin, limit);
    d.titleBegin = begin;
    d.titleEnd = titles;
    return simple(d, PhraseKind.COMMON, h, titles, end, end);
  }

  private boolean named(Draft d, int h, int limit) {
    int end = names.from(h, limit);
    return simple(d, PhraseKind.NAME, h, h, end, end);
  }
}
