package de.wortlaut.mention;

import de.wortlaut.language.Agreement;
import de.wortlaut.language.Dictionary;
import de.wortlaut.language.Forms;
import de.wortlaut.language.NounLexicon;
import de.wortlaut.language.WordForm;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where the full names of people stand: by the dictionary, the words around them and the model. */
final class NameReader {
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(\\.\\p{Lu})+");
  private static final Set<String> GERMAN_PREPOSITIONS = Set.of("von", "vom", "zu", "zum", "zur", "aus");
  private static final int LONGEST_NAME = 6;
  /** The bits of agreement for a nominative singular. */
  private static final int SINGULAR_NOMINATIVE = 0b111;

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private final NounLexicon lexicon;
  private final RoleReader roles;
  /** What the model takes each token for; empty without a model. */
  private final byte[] labels;

  NameReader(Page page, Forms forms, Knowledge knowledge, RoleReader roles, byte[] labels) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.lexicon = knowledge.lexicon().nouns();
    this.roles = roles;
    this.labels = labels;
  }

  /** Token behind the full name that begins at {@code t}, or {@code t} if none does. */
  int end(int t) {
    if (isShortTitle(t) || forms.of(t).isArticle() && !forms.of(t).canBeFirstName()) {
      return t;
    }
    int end = name(t);
    end = end > t ? end : labelled(t);
    if (end == t + 1 && tokens.end(t) - tokens.begin(t) == 1) {
      return t; // „Model X“
    }
    return end <= t + 1 && hasNumeral(t) ? t + 3 : end;
  }

  /** „Dr.“, „Prof.“. */
  private boolean isShortTitle(int t) {
    return t + 1 < tokens.count() && tokens.is(t + 1, '.') && lexicon.isTitle(tokens.text(t));
  }

  private NameLabel label(int t) {
    return t < labels.length ? NameLabel.ALL[labels[t]] : NameLabel.OUTSIDE;
  }

  /** Token behind the full name that the model sees at {@code t}, or {@code t} if none. */
  private int labelled(int t) {
    if (label(t) != NameLabel.PERSON) {
      return t;
    }
    int end = t + 1;
    while (end < labels.length && label(end) == NameLabel.IN_PERSON) {
      end++;
    }
    return end - t >= 2 && holdsOnlyNames(t, end) && tokens.isWord(end - 1) ? end : t;
  }

  /** Whether no word is an office, a title or a body, and no article asks for a common noun. */
  private boolean holdsOnlyNames(int t, int end) {
    for (int k = t; k < end; k++) {
      String word = tokens.text(k);
      if (isRole(k) || lexicon.isTitle(word) || lexicon.isBody(word) || lexicon.isParty(word) || isAllCapitals(word)
          || forms.of(k).isPartOfDay()) {
        return false;
      }
    }
    boolean article = t > 0 && forms.of(t - 1).isArticle();
    return !roles.isOffice(t) && (!article || forms.of(t).canBeFirstName());
  }

  /** „Sprecher Mark Toner“: two capitals right behind an office are a name, though they may be nouns. */
  private boolean isNamedByOffice(int t) {
    if (t == 0 || t + 1 >= tokens.count() || !isRole(t - 1) || !tokens.isCapital(t - 1) || !sameSentence(t - 1, t + 1)
        || !isSurnameBehindFirstName(t) || !isSurnameBehindFirstName(t + 1) || !tokens.spaceBefore(t + 1)) {
      return false;
    }
    boolean closed = t + 2 >= tokens.count() || !tokens.isCapital(t + 2) || !tokens.isWord(t + 2);
    return closed && isPlain(t) && isPlain(t + 1) && !tokens.text(t - 1).endsWith("innen")
        && (Agreement.of(tokens, forms, t - 1, t) & SINGULAR_NOMINATIVE) != 0;
  }

  private boolean isPlain(int t) {
    String word = tokens.text(t);
    return word.length() > 2 && lexicon.sense(word).isEmpty() && !forms.of(t).isPlace() && !lexicon.isCountry(word)
        && !word.contains("-")
        && label(t).kind() != NameLabel.ORGANISATION && !word.endsWith("ung");
  }

  /** Token behind the full name that begins at {@code t}, or {@code t} if none does. */
  private int name(int t) {
    if (isNamedByOffice(t)) {
      return t + 2;
    }
    if (!isNamePart(t) && !startsStrangeName(t) && !isInitials(t) || isRole(t) || isDescribedNoun(t)
        || sentenceStartsWithCommonWord(t) || isCountryInGenitive(t)
        || roles.isOffice(t)) {
      return t;
    }
    int end = initials(t);
    int parts = 1;
    boolean first = forms.of(t).canBeFirstName();
    while (end < tokens.count() && end - t < LONGEST_NAME && sameSentence(t, end)) {
      boolean surname = isBehindTwoParticles(end)
          || (first && onlyFirstNames(t, end) || parts == 1 && isStranger(t) && !isPeopleOf(t, end))
              && isSurnameBehindFirstName(end);
      if ((surname || isNamePart(end)) && tokens.spaceBefore(end)) {
        parts++;
        end++;
      } else if (isInitialStop(end)) {
        end++;
      } else if (lexicon.isParticle(tokens.text(end)) && leadsToName(end + 1) && !isGermanArticle(end)
          && (parts == 1 || !isPreposition(end))) {
        end++;
      } else {
        break;
      }
    }
    boolean roleBefore = t > 0 && tokens.isCapital(t - 1)
        && (isRole(t - 1) || roles.isOffice(t - 1) || lexicon.isTitle(tokens.text(t - 1)))
        || t > 1 && tokens.is(t - 1, '.') && lexicon.isTitle(tokens.text(t - 2));
    if (parts >= 2 && isPersonName(t, end)) {
      return end;
    }
    return parts >= 1 && roleBefore && !forms.of(t).isPlace() && !lexicon.isParty(tokens.text(t)) ? end : t;
  }

  /** „Österreichs“ in „Österreichs Kanzler Jan Holm“. */
  private boolean isCountryInGenitive(int t) {
    String word = tokens.text(t);
    return word.endsWith("s") && !lexicon.isCountry(word) && lexicon.isCountry(word.substring(0, word.length() - 1))
        && !forms.of(t).canBeFirstName();
  }

  /** „Rezais Helfer“: a genitive before a noun for people. */
  private boolean isPeopleOf(int owner, int t) {
    String word = tokens.text(t);
    return tokens.text(owner).endsWith("s") && (lexicon.isGroup(word) || lexicon.isPerson(word));
  }

  /** A compound noun behind an article or attribute: seinem Amtskollegen Baek. */
  private boolean isDescribedNoun(int t) {
    WordForm f = forms.of(t);
    if (t == 0 || f.canBeFirstName() || f.canBeSurname() || !f.canBeNoun()) {
      return false;
    }
    WordForm before = forms.of(t - 1);
    return before.isArticle() || before.isPossessive()
        || before.canBeAdjective() && !before.canBeFinite() && !tokens.isCapital(t - 1);
  }

  /** „den“ belongs to a name only behind another particle: van den Berg. */
  private boolean isGermanArticle(int t) {
    return (tokens.is(t, "den") || tokens.is(t, "dem") || tokens.is(t, "der") || tokens.is(t, "das")
        || tokens.is(t, "des")) && !lexicon.isParticle(forms.of(t - 1).lower());
  }

  /** What leads to a place behind a whole name: Jan Holm aus Emden. */
  private boolean isPreposition(int t) {
    return GERMAN_PREPOSITIONS.contains(tokens.text(t));
  }

  /** Whether a part of a name stands at {@code t}, perhaps behind a second particle: van der Meulen. */
  private boolean leadsToName(int t) {
    boolean second = t + 1 < tokens.count() && lexicon.isParticle(tokens.text(t)) && isNamePart(t + 1);
    return t < tokens.count() && (isNamePart(t) || second || isBehindTwoParticles(t));
  }

  /** Any noun may be a surname behind „van der“. */
  private boolean isBehindTwoParticles(int t) {
    return t > 1 && lexicon.isParticle(forms.of(t - 1).lower()) && lexicon.isParticle(forms.of(t - 2).lower())
        && isSurnameBehindFirstName(t);
  }

  /** Token behind the initials that begin at {@code t}, as in C.Y. Leung; else behind the token itself. */
  private int initials(int t) {
    int end = t + 1;
    while (tokens.end(t) - tokens.begin(t) == 1 && end + 1 < tokens.count() && tokens.is(end, '.')
        && tokens.end(end + 1) - tokens.begin(end + 1) == 1 && tokens.isCapital(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** „II.“ behind a first name belongs to it. */
  private boolean hasNumeral(int t) {
    int numeral = t + 1;
    if (numeral + 1 >= tokens.count() || !tokens.is(numeral + 1, '.') || !tokens.spaceBefore(numeral)) {
      return false;
    }
    String source = tokens.source();
    for (int i = tokens.begin(numeral); i < tokens.end(numeral); i++) {
      if ("IVX".indexOf(source.charAt(i)) < 0) {
        return false;
      }
    }
    return forms.of(t).canBeFirstName();
  }

  /** A hyphenated or unknown word that may be somebody's first name: Wei-Ling. */
  private boolean isStranger(int t) {
    WordForm f = forms.of(t);
    String word = tokens.text(t);
    return !f.isKnown() && word.length() < 12 && !lexicon.isBody(word) && (t == 0 || !forms.of(t - 1).isArticle());
  }

  /** A common noun before an unknown one, where only names stand: „…, Delphine Arceneaux, …“. */
  private boolean startsStrangeName(int t) {
    if (t + 1 >= tokens.count() || !tokens.isWord(t) || !tokens.isCapital(t) || !tokens.isCapital(t + 1) || isRole(t)) {
      return false;
    }
    WordForm f = forms.of(t);
    String word = tokens.text(t);
    WordForm next = forms.of(t + 1);
    boolean plain =
        f.canBeNoun() && !f.isPlace() && !f.isFunctionWord() && !lexicon.isBody(word) && !lexicon.isDocument(word)
            && !lexicon.isTitle(word) && !isAllCapitals(word) && tokens.isWord(t);
    boolean strange = !next.isKnown() && !next.canBeNoun() && !lexicon.isBody(tokens.text(t + 1))
        && !isAllCapitals(tokens.text(t + 1));
    boolean free = t == 0 || tokens.is(t - 1, ',') || isRole(t - 1) || forms.of(t - 1).isSurelyFinite();
    boolean closed = t + 2 < tokens.count() && (tokens.is(t + 2, ',') || tokens.is(t + 2, '.') || tokens.is(t + 2, ':')
        || forms.of(t + 2).isSurelyFinite());
    return plain && strange && free && closed;
  }

  private boolean onlyFirstNames(int t, int end) {
    for (int k = t; k < end; k++) {
      if (!forms.of(k).canBeFirstName() && !isInitialStop(k) && tokens.end(k) - tokens.begin(k) > 1) {
        return false;
      }
    }
    return true;
  }

  /** Any noun may be a surname behind a first name: Papier, Zwanziger. */
  private boolean isSurnameBehindFirstName(int t) {
    String word = tokens.text(t);
    return tokens.isWord(t) && tokens.isCapital(t) && !isRole(t) && !lexicon.isParty(word)
        && !forms.of(t).isFunctionWord()
        && !isAllCapitals(word) && !forms.of(t).isPartOfDay();
  }

  private boolean sentenceStartsWithCommonWord(int t) {
    WordForm f = forms.of(t);
    return page.sentences().first(page.sentences().of(t)) == t && f.isKnown() && !f.canBeFirstName()
        && !f.canBeSurname() && !isOnlyImperative(t);
  }

  /** „Henk Jaap …“: an order („henk!“) is no reading before two more names. */
  private boolean isOnlyImperative(int t) {
    WordForm f = forms.of(t);
    return t + 2 < tokens.count() && f.canBeFinite() && !f.canBeSingularVerb() && !f.canBePluralVerb()
        && !f.canBeNoun() && !f.canBeAdjective() && !f.isFunctionWord() && isNamePart(t + 1) && isNamePart(t + 2);
  }

  private boolean sameSentence(int a, int b) {
    return page.sentences().of(a) == page.sentences().of(b);
  }

  private boolean isInitialStop(int t) {
    return tokens.is(t, '.') && (tokens.end(t - 1) - tokens.begin(t - 1) == 1 || isInitials(t - 1))
        && t + 1 < tokens.count() && isNamePart(t + 1);
  }

  /** A first name shows a person; without one, two words no dictionary knows, but behind no article. */
  private boolean isPersonName(int t, int end) {
    boolean first = forms.of(t).canBeFirstName();
    if (startsStrangeName(t) || isApposed(t, end) || isInitials(t)) {
      return true;
    }
    boolean apposed = end < tokens.count() && tokens.is(end, ',');
    boolean article = t > 0 && (forms.of(t - 1).isArticle() || forms.of(t - 1).isPreposition() && !first && !apposed);
    int last = end - 1;
    boolean foreign = tokens.text(last).endsWith("ional") || tokens.text(last).endsWith("tion")
        || tokens.text(last).endsWith("sity");
    if (lexicon.isBody(tokens.text(last)) && foreign && end - t > 1) {
      return false;
    }
    if (lexicon.isBody(tokens.text(last)) && !first && (foreign || forms.of(last).isKnown())
        || lexicon.isParty(tokens.text(last)) || forms.of(last).isPlace() && !forms.of(last).canBeSurname()) {
      return false;
    }
    return first || !article && unknown(t, end) && !withinCapitals(t, end) && !isOrganisation(t, end);
  }

  /** „…, Yona Metzger,“: between commas an unknown first name shows a surname in what may be a noun. */
  private boolean isApposed(int t, int end) {
    return end - t == 2 && t > 0 && tokens.is(t - 1, ',') && end < tokens.count()
        && (tokens.is(end, ',') || tokens.is(end, '.') || forms.of(end).isSurelyFinite()) && isStranger(t)
        && !forms.of(t).canBeNoun() && isSurnameBehindFirstName(end - 1) && !lexicon.isBody(tokens.text(end - 1))
        && label(t) != NameLabel.ORGANISATION;
  }

  /** „C.Y“ before a stop. */
  private boolean isInitials(int t) {
    int length = tokens.end(t) - tokens.begin(t);
    return length > 2 && tokens.isCapital(t) && tokens.source().charAt(tokens.begin(t) + 1) == '.'
        && INITIALS.matcher(tokens.text(t)).matches();
  }

  /** Two unknown words that the model takes for an organisation, behind a noun like Agentur. */
  private boolean isOrganisation(int t, int end) {
    boolean sort = t > 0 && lexicon.isGenericBody(tokens.text(t - 1));
    return label(t) == NameLabel.ORGANISATION && label(end - 1) == NameLabel.IN_ORGANISATION && sort;
  }

  /** Whether the words belong to a longer run of capitals: Carnegie Russia Eurasia Center. */
  private boolean withinCapitals(int t, int end) {
    boolean behind = end < tokens.count() && tokens.isCapital(end) && tokens.isWord(end) && sameSentence(t, end);
    boolean before =
        t > 0 && tokens.isCapital(t - 1) && tokens.isWord(t - 1) && sameSentence(t, t - 1) && !isRole(t - 1)
            && !lexicon.isTitle(tokens.text(t - 1)) && page.sentences().first(page.sentences().of(t)) != t - 1;
    return behind || before;
  }

  private boolean unknown(int t, int end) {
    for (int k = t; k < end; k++) {
      WordForm f = forms.of(k);
      boolean nameLike = !f.isKnown() || f.canBeSurname() || f.canBeFirstName() || lexicon.isParticle(tokens.text(k));
      if (tokens.isWord(k) && (!nameLike || f.isPlace())) {
        return false;
      }
    }
    return true;
  }

  private boolean isNamePart(int t) {
    if (!tokens.isWord(t) || !tokens.isCapital(t)) {
      return tokens.isWord(t) && isArabicName(tokens.text(t));
    }
    WordForm f = forms.of(t);
    String word = tokens.text(t);
    if (f.canBeSurname() || f.canBeFirstName()) {
      return true;
    }
    if (f.isKnown() || isRole(t) || lexicon.isGroup(word) || lexicon.isPerson(word) || lexicon.isBody(word)
        || lexicon.isDocument(word) || f.isFunctionWord() || f.isPartOfDay()) {
      return false;
    }
    return !isAllCapitals(word);
  }

  /** al-Harthi, el-Baradei. */
  private static boolean isArabicName(String word) {
    return (word.startsWith("al-") || word.startsWith("el-")) && word.length() > 4
        && Character.isUpperCase(word.charAt(3));
  }

  private static boolean isAllCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }

  private boolean isRole(int t) {
    return lexicon.role(tokens.text(t)) >= 0 && !forms.of(t).canBeFirstName();
  }
}
