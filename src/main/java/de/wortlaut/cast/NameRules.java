package de.wortlaut.cast;

import de.wortlaut.language.Agreement;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Tokens;

/** Where the full names of people stand, by the dictionary and the words around them. One page each; not thread-safe. */
final class NameRules {
  /** More words than any name in the news has. */
  private static final int LONGEST_NAME = 6;
  /** The bits of agreement for a nominative singular. */
  private static final int SINGULAR_NOMINATIVE = 0b111;

  private final NameWords words;
  private final Tokens tokens;

  NameRules(NameWords words) {
    this.words = words;
    this.tokens = words.tokens;
  }

  private WordForm form(int t) {
    return words.form(t);
  }

  /** Token behind the full name that begins at {@code t}, or {@code t} if none does. */
  int end(int t) {
    if (isShortTitle(t) || form(t).isArticle() || form(t).isSmallWordInSmall() && !form(t).canBeFirstName()) {
      return t;
    }
    int end = name(t);
    if (end == t + 1 && words.isLetter(t)) {
      return t; // „Model X“
    }
    return end <= t + 1 && hasNumeral(t) ? t + 3 : withInitialBehind(t, end);
  }

  /** „Dr.“, „Prof.“. */
  private boolean isShortTitle(int t) {
    return t + 1 < tokens.count() && tokens.is(t + 1, '.') && form(t).isTitle();
  }

  /** „Stephan E.“: whose surname is kept from us. */
  private int withInitialBehind(int t, int end) {
    int letter = Math.max(end, t + 1);
    boolean named = end > t || form(t).canBeFirstName() && !startsWithCommonWord(t);
    boolean initial = letter + 1 < tokens.count() && words.isLetter(letter) && tokens.is(letter + 1, '.');
    boolean joined = initial && tokens.spaceBefore(letter) && !tokens.spaceBefore(letter + 1)
        && !words.isInitialStop(letter + 1);
    return named && joined && words.sameSentence(t, letter) ? letter + 2 : end;
  }

  /** What the rules take each token for: {@link NameLabel#PERSON}, a later word of one, or nothing. */
  byte[] labels() {
    byte[] out = new byte[tokens.count()];
    int t = 0;
    while (t < out.length) {
      int end = end(t);
      for (int k = t; k < end; k++) {
        out[k] = (byte) (k == t ? NameLabel.PERSON : NameLabel.IN_PERSON).ordinal();
      }
      t = Math.max(t + 1, end);
    }
    return out;
  }

  /** „Sprecher Mark Toner“: two capitals right behind an office are a name, though they may be nouns. */
  private boolean isNamedByOffice(int t) {
    if (!words.isCapitalWord(t - 1) || !words.isRole(t - 1) || !words.sameSentence(t - 1, t + 1)) {
      return false;
    }
    boolean two = words.isSurnameBehindFirstName(t) && words.isSurnameBehindFirstName(t + 1)
        && tokens.spaceBefore(t + 1);
    boolean closed = !words.isCapitalWord(t + 2);
    boolean single = (Agreement.of(tokens, words.forms, t - 1, t) & SINGULAR_NOMINATIVE) != 0
        && !form(t - 1).text().endsWith("innen");
    return two && closed && single && isPlain(t) && isPlain(t + 1);
  }

  private boolean isPlain(int t) {
    WordForm f = form(t);
    boolean named = f.isPlace() || f.isCountry() || words.label(t).kind() == NameLabel.ORGANISATION;
    return f.text().length() > 2 && f.sense().isEmpty() && !named && f.text().indexOf('-') < 0
        && !f.text().endsWith("ung");
  }

  /** Token behind the full name that begins at {@code t}, or {@code t} if none does. */
  private int name(int t) {
    if (isNamedByOffice(t)) {
      return t + 2;
    }
    if (!startsName(t)) {
      return t;
    }
    int end = initials(t);
    int parts = 1;
    boolean first = form(t).canBeFirstName();
    while (end < tokens.count() && end - t < LONGEST_NAME && words.sameSentence(t, end)) {
      boolean surname = isBehindTwoParticles(end)
          || words.isSurnameBehindFirstName(end) && mayHaveSurname(t, end, first, parts);
      if ((surname || words.isNamePart(end)) && tokens.spaceBefore(end) && !beginsAnotherName(t, end)) {
        parts++;
        end++;
      } else if (words.isInitialStop(end) || isParticleOfName(end, parts)) {
        end++;
      } else {
        break;
      }
    }
    if (parts >= 2 && isPersonName(t, end)) {
      return end;
    }
    return isIntroduced(t) && !form(t).isPlace() && !form(t).isParty() ? end : t;
  }

  /** Behind first names any noun may be a surname, behind a single word that no dictionary knows too. */
  private boolean mayHaveSurname(int t, int end, boolean first, int parts) {
    return first && onlyFirstNames(t, end) || parts == 1 && words.isStranger(t) && !isPeopleOf(t, end);
  }

  private boolean startsName(int t) {
    boolean looksLike = words.isNamePart(t) || startsStrangeName(t) || words.isInitials(t);
    boolean described = words.isRole(t) || isDescribedNoun(t) || startsWithCommonWord(t) || words.isOffice(t);
    boolean country = form(t).isCountryInGenitive() && !form(t).canBeFirstName();
    return looksLike && !described && !country && !form(t).isFirstNameInGenitive();
  }

  private boolean isParticleOfName(int t, int parts) {
    // any noun may be a surname behind a first name and a particle: zu Sternfeld
    boolean surname = parts == 1 && form(t - 1).canBeFirstName() && words.isSurnameBehindFirstName(t + 1);
    if (!words.isParticle(t) || isGermanArticle(t) || !surname && !leadsToName(t + 1)) {
      return false;
    }
    // „Varela von ManUnited“: behind a stranger von is a preposition
    boolean preposition = form(t).isGermanNamePreposition();
    return !preposition || parts == 1 && form(t - 1).canBeFirstName() && !form(t + 1).isPlace();
  }

  /** „Wolff Sebastian Vettel“: a first name behind a surname that is no first name begins another one. */
  private boolean beginsAnotherName(int t, int at) {
    boolean closed = at - t >= 1 && !form(at - 1).canBeFirstName() && form(at - 1).canBeSurname();
    return closed && form(at).canBeFirstName() && !form(at).canBeSurname() && words.isCapitalWord(at + 1)
        && words.sameSentence(at, at + 1);
  }

  /** An office, a title or its stop right before. */
  private boolean isIntroduced(int t) {
    boolean title = t > 1 && tokens.is(t - 1, '.') && form(t - 2).isTitle();
    return title || words.isCapitalWord(t - 1)
        && (words.isRole(t - 1) || words.isOffice(t - 1) || form(t - 1).isTitle());
  }

  /** „Rezais Helfer“: a genitive before a noun for people. */
  private boolean isPeopleOf(int owner, int t) {
    return form(owner).text().endsWith("s") && (form(t).isGroup() || form(t).isPerson());
  }

  /** A compound noun behind an article or attribute: seinem Amtskollegen Baek. */
  private boolean isDescribedNoun(int t) {
    WordForm f = form(t);
    if (t == 0 || f.canBeFirstName() || f.canBeSurname() || !f.canBeNoun()) {
      return false;
    }
    WordForm before = form(t - 1);
    return before.isArticle() || before.isPossessive()
        || before.canBeAdjective() && !before.canBeFinite() && !tokens.isCapital(t - 1);
  }

  /** „den“ belongs to a name only behind another particle: van den Berg. */
  private boolean isGermanArticle(int t) {
    return form(t).isArticle() && !words.isParticle(t - 1);
  }

  /** Whether a part of a name stands at {@code t}, perhaps behind a second particle: van der Meulen. */
  private boolean leadsToName(int t) {
    boolean second = t + 1 < tokens.count() && words.isParticle(t) && words.isNamePart(t + 1);
    return t < tokens.count() && (words.isNamePart(t) || second || isBehindTwoParticles(t));
  }

  /** Any noun may be a surname behind „van der“. */
  private boolean isBehindTwoParticles(int t) {
    return t > 1 && words.isParticle(t - 1) && words.isParticle(t - 2) && words.isSurnameBehindFirstName(t);
  }

  /** Token behind the initials that begin at {@code t}, as in C.Y. Leung; else behind the token itself. */
  private int initials(int t) {
    int end = t + 1;
    while (words.isLetter(t) && end + 1 < tokens.count() && tokens.is(end, '.') && words.isLetter(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** „II.“ behind a first name belongs to it. */
  private boolean hasNumeral(int t) {
    int numeral = t + 1;
    return form(t).canBeFirstName() && numeral + 1 < tokens.count() && tokens.is(numeral + 1, '.')
        && tokens.spaceBefore(numeral) && words.isNumeral(numeral);
  }

  /** A common noun before an unknown one, where only names stand: „…, Delphine Arceneaux, …“. */
  private boolean startsStrangeName(int t) {
    if (!words.isCapitalWord(t) || !words.isCapitalWord(t + 1) || words.isRole(t)) {
      return false;
    }
    WordForm f = form(t);
    boolean noun = f.canBeNoun() && !f.isPlace() && !f.isFunctionWord() && !f.isAllCapitals();
    boolean plain = noun && !f.isBody() && !f.isDocument() && !f.isTitle() && !f.isPerson();
    WordForm next = form(t + 1);
    boolean strange = !next.isKnown() && !next.canBeNoun() && !next.isBody() && !next.isAllCapitals();
    boolean free = t == 0 || tokens.is(t - 1, ',') || words.isRole(t - 1) || form(t - 1).isSurelyFinite();
    return plain && strange && free && isClosed(t + 2);
  }

  private boolean isClosed(int t) {
    return t < tokens.count()
        && (tokens.is(t, ',') || tokens.is(t, '.') || tokens.is(t, ':') || form(t).isSurelyFinite());
  }

  private boolean onlyFirstNames(int t, int end) {
    for (int k = t; k < end; k++) {
      boolean small = words.isInitialStop(k) || words.isParticle(k) || tokens.end(k) - tokens.begin(k) == 1;
      if (!form(k).canBeFirstName() && !small) {
        return false;
      }
    }
    return true;
  }

  private boolean startsWithCommonWord(int t) {
    WordForm f = form(t);
    boolean common = f.isKnown() && !f.canBeFirstName() && !f.canBeSurname();
    return common && words.opensSentence(t) && !isOnlyImperative(t);
  }

  /** „Henk Jaap …“: an order („henk!“) is no reading before two more names. */
  private boolean isOnlyImperative(int t) {
    WordForm f = form(t);
    boolean imperative = f.canBeFinite() && !f.canBeSingularVerb() && !f.canBePluralVerb();
    boolean other = f.canBeNoun() || f.canBeAdjective() || f.isFunctionWord();
    return imperative && !other && words.isNamePart(t + 1) && words.isNamePart(t + 2);
  }

  /** A first name shows a person; without one, two words no dictionary knows, but behind no article. */
  private boolean isPersonName(int t, int end) {
    boolean first = form(t).canBeFirstName();
    if (startsStrangeName(t) || isApposed(t, end) || words.isInitials(t)) {
      return true;
    }
    if (endsLikeBody(t, end, first)) {
      return false;
    }
    boolean apposed = end < tokens.count() && tokens.is(end, ',');
    boolean article = t > 0 && !words.isRelativePronoun(t - 1) && isBehindArticle(t, !first && !apposed);
    return first || !article && isUnknown(t, end) && !isWithinCapitals(t, end) && !isOrganisation(t, end);
  }

  private boolean isBehindArticle(int t, boolean orPreposition) {
    return form(t - 1).isArticle() || orPreposition && form(t - 1).isPreposition();
  }

  /** „… International“, „… Partei“, „… am Main“: the last word shows a body or a place. */
  private boolean endsLikeBody(int t, int end, boolean first) {
    WordForm last = form(end - 1);
    boolean foreign = last.hasForeignBodyEnding();
    if (last.isBody() && foreign && end - t > 1 || last.isParty()) {
      return true;
    }
    boolean body = last.isBody() && !first && (foreign || last.isKnown());
    return body || last.isPlace() && !last.canBeSurname();
  }

  /** „…, Yona Metzger,“: between commas an unknown first name shows a surname in what may be a noun. */
  private boolean isApposed(int t, int end) {
    boolean between = end - t == 2 && t > 0 && tokens.is(t - 1, ',') && isClosed(end) && !tokens.is(end, ':');
    boolean name = words.isStranger(t) && !form(t).canBeNoun() && words.isSurnameBehindFirstName(end - 1);
    return between && name && !form(end - 1).isBody() && words.label(t) != NameLabel.ORGANISATION;
  }

  /** Two unknown words that the model takes for an organisation, behind a noun like Agentur. */
  private boolean isOrganisation(int t, int end) {
    boolean sort = t > 0 && form(t - 1).isGenericBody();
    return words.label(t) == NameLabel.ORGANISATION && words.label(end - 1) == NameLabel.IN_ORGANISATION && sort;
  }

  /** Whether the words belong to a longer run of capitals: Carnegie Russia Eurasia Center. */
  private boolean isWithinCapitals(int t, int end) {
    boolean behind = words.isCapitalWord(end) && words.sameSentence(t, end);
    boolean before = words.isCapitalWord(t - 1) && words.sameSentence(t, t - 1) && !words.isRole(t - 1)
        && !form(t - 1).isTitle() && !words.opensSentence(t - 1);
    return behind || before;
  }

  private boolean isUnknown(int t, int end) {
    for (int k = t; k < end; k++) {
      WordForm f = form(k);
      boolean nameLike = !f.isKnown() || f.canBeSurname() || f.canBeFirstName() || f.isNameParticle();
      if (tokens.isWord(k) && (!nameLike || f.isPlace())) {
        return false;
      }
    }
    return true;
  }
}
