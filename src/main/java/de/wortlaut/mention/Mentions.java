package de.wortlaut.mention;

import static java.util.Objects.requireNonNull;

import de.wortlaut.language.Agreement;
import de.wortlaut.language.Forms;
import de.wortlaut.language.WordForm;
import de.wortlaut.learning.LabelledModel;
import de.wortlaut.model.Gender;
import de.wortlaut.text.BlockKind;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people of a page, one {@link Person} each, with what the article says of them. */
public final class Mentions {
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(\\.\\p{Lu})+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int LONGEST_NAME = 6;
  /** The bits of agreement for a nominative singular. */
  private static final int SINGULAR_NOMINATIVE = 0b111;
  /** Within how many tokens „die Organisation“ means the one named before. */
  private static final int NEAR = 120;
  /** How many blocks a section may have. */
  private static final int LONGEST_SECTION = 8;
  /** How many sentences later an office alone still tells what somebody is. */
  private static final int SENTENCES_BEHIND = 3;

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private final NounLexicon lexicon = NounLexicon.standard();
  private final RoleReader roles;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Person> byName = new HashMap<>();
  private final Map<String, Person> byLast = new HashMap<>();
  private final Map<String, Person> byFirst = new HashMap<>();
  /** Of each token: the person whose name begins here, or null. */
  private final @Nullable Person[] personAt;
  private final byte[] lengthOfName;
  /** What the model takes each token for; empty without a model. */
  private final byte[] labels;
  private @Nullable Organisations organisations;

  private Mentions(Page page, Forms forms, @Nullable LabelledModel names) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.roles = new RoleReader(page, forms);
    this.labels = names == null ? new byte[0] : new NameTagger(page, forms, names).labels();
    this.personAt = new Person[tokens.count()];
    this.lengthOfName = new byte[tokens.count()];
  }

  /**
   * Finds the people of {@code page}; linear in its length.
   *
   * @param names model that tells names from other words, or null for rules alone
   * @param titleNames names that the title gives; those in full count where the page has the surname alone
   */
  public static Mentions of(Page page, Forms forms, @Nullable LabelledModel names, List<String> titleNames) {
    Mentions m = new Mentions(page, forms, names);
    m.fullNames();
    titleNames.forEach(m::nameFromTitle);
    m.shortNames();
    Organisations organisations = new Organisations(page, forms, m);
    m.organisations = organisations;
    m.people.forEach(m::predicate);
    m.people.forEach(m::roleBehind);
    m.people.forEach(person -> m.completeInstitution(person, organisations));
    m.people.forEach(m::partyOfSection);
    return m;
  }

  /** „… Lena Kurz … Die Ministerin sagte“: the next sentence says what the only person of this one is. */
  private void roleBehind(Person person) {
    for (int at : person.mentions()) {
      int own = page.sentences().of(at);
      for (int s = own + 1; s <= Math.min(own + SENTENCES_BEHIND, page.sentences().count() - 1); s++) {
        if (person.role() != null || !isAlone(person, s - 1)) {
          break;
        }
        roleIn(s, person);
      }
    }
  }

  /** „… Gisela Holm; sie ist Sprecherin der Fraktion“, in the sentence of the name or the next. */
  private void predicate(Person person) {
    for (int at : person.mentions()) {
      int s = page.sentences().of(at);
      int behind = endOfName(at);
      if (person.role() != null) {
        return;
      }
      boolean same = behind + 1 < page.sentences().end(s) && (tokens.is(behind, ';') || tokens.is(behind, ':'));
      int next = same ? behind + 1 : s + 1 < page.sentences().count() ? page.sentences().first(s + 1) : -1;
      int limit = next < 0 ? 0 : page.sentences().end(page.sentences().of(next));
      boolean pronoun = next >= 0 && (tokens.text(next).equalsIgnoreCase("sie")
          || tokens.text(next).equalsIgnoreCase("er"));
      if (pronoun && isAlone(person, s)) {
        RoleReader.Found found = roles.predicate(next, limit);
        boolean fits = person.gender() == null || found.gender() == null || person.gender() == found.gender();
        if (fits) {
          person.role(found.role(), found.former());
          person.institution(found.institution());
          person.gender(found.gender());
        }
      }
    }
  }

  private void roleIn(int sentence, Person person) {
    int first = page.sentences().first(sentence);
    for (int t = first; t + 2 < page.sentences().end(sentence) && person.role() == null; t++) {
      if (isSubjectOffice(t, first) && fits(person, t)) {
        RoleReader.Found found = roles.phrase(t + 1, t + 2, t + 1);
        person.role(found.role(), found.former());
        person.institution(found.institution());
        person.gender(found.gender());
      }
    }
  }

  /** „Die Ministerin will“, „sagte die Ministerin“: an office alone beside a finite verb. */
  private boolean isSubjectOffice(int t, int first) {
    boolean office = forms.of(t).isArticle() && isRole(t + 1) && personAt[t + 1] == null && !tokens.isCapital(t + 2);
    boolean opens = t == first && forms.of(t + 2).canBeFinite();
    boolean closes = t > first && forms.of(t - 1).isSurelyFinite() && !forms.of(t + 2).isArticle();
    return office && (opens || closes);
  }

  private boolean isAlone(Person person, int sentence) {
    for (int t = page.sentences().first(sentence); t < page.sentences().end(sentence); t++) {
      if (personAt[t] != null && personAt[t] != person) {
        return false;
      }
    }
    return true;
  }

  /** Whether the article at {@code t} shows the person's gender, and no other person. */
  private boolean fits(Person person, int t) {
    String article = forms.of(t).lower();
    Gender shown = article.equals("der") ? Gender.MALE : article.equals("die") ? Gender.FEMALE : null;
    return shown != null && (person.gender() == null || person.gender() == shown);
  }

  /** „Geschäftsführerin der Organisation“, „Komiteechef“: which one, the page says elsewhere. */
  private void completeInstitution(Person person, Organisations organisations) {
    if (person.mentions().isEmpty()) {
      return;
    }
    int at = person.mentions().get(0);
    String own = person.ownInstitution();
    if (own != null && !own.contains(" ") && lexicon.isGenericBody(own)) {
      boolean any = own.equalsIgnoreCase("organisation");
      String fuller = any ? null : organisations.fuller(at, own);
      person.replaceInstitution(fuller != null ? fuller : organisations.lastBefore(at, NEAR, any ? "" : own));
    } else if (own == null && person.role() != null) {
      String body = lexicon.bodyOfOffice(person.role().substring(person.role().lastIndexOf(' ') + 1));
      String fuller = body == null ? null : organisations.fuller(at, body);
      fuller = fuller == null && body != null && lexicon.isGenericBody(body) ? organisations.lastBefore(at, NEAR, body)
          : fuller;
      fuller = fuller == null && body == null && isOfficeOfTheirs(at) ? organisations.lastBefore(at, NEAR, "") : fuller;
      if (fuller != null) {
        person.replaceInstitution(fuller);
      }
    }
  }

  /** Below a heading that names a party alone, the people without another body speak for it. */
  private void partyOfSection(Person person) {
    if (person.institution() != null || person.mentions().isEmpty()) {
      return;
    }
    int block = page.sentences().block(page.sentences().of(person.mentions().get(0)));
    for (int b = block - 1; b >= Math.max(0, block - LONGEST_SECTION); b--) {
      if (page.blocks().kind(b) == BlockKind.HEADING) {
        String party = partyAlone(page.blocks().first(b), page.blocks().end(b));
        String other = firstParty(page.blocks().first(block), page.blocks().end(block));
        person.party(party != null && (other == null || party.contains(other)) ? party : null);
        return;
      }
    }
  }

  private @Nullable String firstParty(int begin, int end) {
    for (int t = begin; t < end; t++) {
      if (lexicon.isParty(tokens.text(t)) && !tokens.is(t, "Union")) {
        return tokens.text(t);
      }
    }
    return null;
  }

  /** The party that the tokens name and nothing else, or null. */
  private @Nullable String partyAlone(int begin, int end) {
    String text = tokens.text(begin, end).strip();
    boolean party = false;
    for (int t = begin; t < end && end - begin < 6; t++) {
      boolean named = lexicon.isParty(tokens.text(t));
      party |= named;
      if (!named && tokens.isWord(t) && !forms.of(t).isArticle() && !tokens.text(t).equals("Bündnis")) {
        return null;
      }
    }
    return party || lexicon.isParty(text) ? text : null;
  }

  /** „Ihr Vorsitzender Jan Holm“: the office is one of the body named before. */
  private boolean isOfficeOfTheirs(int name) {
    if (name < 2) {
      return false;
    }
    boolean head = RoleReader.speaksForBody(tokens.text(name - 1)) && !tokens.text(name - 1).startsWith("Stellvertreter");
    return name > 1 && isRole(name - 1) && head && forms.of(name - 2).isPossessive();
  }

  /** The organisations of the page. */
  public Organisations organisations() {
    return requireNonNull(organisations);
  }

  /** What the model takes token {@code t} for; {@link NameLabel#OUTSIDE} without a model. */
  public NameLabel label(int t) {
    return t < labels.length ? NameLabel.ALL[labels[t]] : NameLabel.OUTSIDE;
  }

  private void nameFromTitle(String name) {
    int blank = name.lastIndexOf(' ');
    if (blank < 0) {
      return;
    }
    String last = name.substring(blank + 1);
    Person known = byLast.get(last);
    if (known == null) {
      Person person = new Person(name);
      people.add(person);
      byLast.put(last, person);
    } else if (words(known.name()) == 1) {
      known.rename(name);
    }
  }

  /** The people in order of their first full mention. */
  public List<Person> people() {
    return people;
  }

  /** The person whose name begins at token {@code t}, or null. */
  public @Nullable Person at(int t) {
    return personAt[t];
  }

  /** Token behind the name that begins at token {@code t}. */
  public int endOfName(int t) {
    return t + lengthOfName[t];
  }

  private void fullNames() {
    int t = 0;
    while (t < tokens.count()) {
      int end = name(t);
      end = end > t ? end : labelled(t);
      end = end <= t + 1 && hasNumeral(t) ? t + 3 : end;
      if (end > t) {
        add(t, end);
        t = end;
      } else {
        t++;
      }
    }
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
      if (isRole(k) || lexicon.isTitle(word) || lexicon.isBody(word) || lexicon.isParty(word) || isAllCapitals(word)) {
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
        || sentenceStartsWithCommonWord(t)
        || roles.isOffice(t)) {
      return t;
    }
    int end = initials(t);
    int parts = 1;
    boolean first = forms.of(t).canBeFirstName();
    while (end < tokens.count() && end - t < LONGEST_NAME && sameSentence(t, end)) {
      boolean surname =
          (first && onlyFirstNames(t, end) || parts == 1 && isStranger(t) && !isPeopleOf(t, end))
              && isSurnameBehindFirstName(end);
      if ((surname || isNamePart(end)) && tokens.spaceBefore(end)) {
        parts++;
        end++;
      } else if (isInitialStop(end)) {
        end++;
      } else if (lexicon.isParticle(tokens.text(end)) && leadsToName(end + 1) && !isGermanArticle(end)
          && (parts == 1 || !tokens.is(end, "von") && !tokens.is(end, "vom") && !tokens.is(end, "zu"))) {
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
        || tokens.is(t, "des")) && !lexicon.isParticle(tokens.text(t - 1));
  }

  /** Whether a part of a name stands at {@code t}, perhaps behind a second particle: van der Meulen. */
  private boolean leadsToName(int t) {
    boolean second = t + 1 < tokens.count() && lexicon.isParticle(tokens.text(t)) && isNamePart(t + 1);
    return t < tokens.count() && (isNamePart(t) || second);
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
        && !isAllCapitals(word);
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
    return INITIALS.matcher(tokens.text(t)).matches();
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
    if (f.isKnown() || isRole(t) || lexicon.isBody(word) || lexicon.isDocument(word) || f.isFunctionWord()) {
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

  private void add(int t, int end) {
    String name = nameText(t, end);
    String last = tokens.text(end - 1);
    Person person = known(name, t, end);
    if (person == null) {
      person = new Person(name);
      people.add(person);
    } else if (words(name) > words(person.name())) {
      person.rename(name);
    }
    byName.putIfAbsent(name, person);
    byLast.putIfAbsent(last, person);
    if (end - t > 1) {
      byFirst.putIfAbsent(tokens.text(t), person);
    }
    mark(person, t, end);
    person.gender(genderOfName(t));
  }

  private @Nullable Person known(String name, int t, int end) {
    Person full = byName.get(name);
    if (full != null) {
      return full;
    }
    Person namesake = byLast.get(tokens.text(end - 1));
    if (namesake == null) {
      return end - t == 1 ? byFirst.get(name) : null;
    }
    boolean sameFirst = namesake.name().startsWith(tokens.text(t)) || end - t == 1 || words(namesake.name()) == 1;
    return sameFirst ? namesake : null;
  }

  private static int words(String s) {
    return s.split(" ").length;
  }

  private String nameText(int t, int end) {
    return SPACES.matcher(tokens.text(t, end)).replaceAll(" ");
  }

  private @Nullable Gender genderOfName(int t) {
    WordForm f = forms.of(t);
    if (t > 0) {
      String shown = lexicon.titleGender(tokens.text(t - 1));
      if (!shown.isEmpty()) {
        return shown.equals("f") ? Gender.FEMALE : Gender.MALE;
      }
    }
    if (f.canBeFirstName() && f.canBeGender(0) != f.canBeGender(1)) {
      return f.canBeGender(1) ? Gender.FEMALE : Gender.MALE;
    }
    return null;
  }

  private void mark(Person person, int t, int end) {
    personAt[t] = person;
    lengthOfName[t] = (byte) Math.min(end - t, Byte.MAX_VALUE);
    person.mentions().add(t);
    RoleReader.Found found = roles.around(t, end);
    person.role(found.role(), found.former());
    person.institution(found.institution());
    person.party(found.party());
    person.gender(found.gender());
  }

  /** Later mentions by surname, by the first of two unknown names (Sun, Kim), with a genitive -s. */
  private void shortNames() {
    int skip = 0;
    for (int t = 0; t < tokens.count(); t++) {
      if (personAt[t] != null) {
        skip = endOfName(t);
      }
      if (t < skip || !tokens.isWord(t) || !tokens.isCapital(t)) {
        continue;
      }
      Person person = shortName(tokens.text(t));
      boolean common = forms.of(t).canBeNoun() && t > 0 && forms.of(t - 1).isArticle();
      if (person != null && !common) {
        mark(person, t, t + 1);
      }
    }
    people.forEach(p -> {
      List<Integer> sorted = new ArrayList<>(p.mentions());
      sorted.sort(null);
      p.mentions().clear();
      p.mentions().addAll(sorted);
    });
  }

  private @Nullable Person shortName(String word) {
    Person person = byLast.get(word);
    if (person == null && (word.endsWith("s") || word.endsWith("’") || word.endsWith("'"))) {
      person = byLast.get(word.substring(0, word.length() - 1));
    }
    if (person == null && word.startsWith("Al-")) {
      person = byLast.get("al-" + word.substring(3));
    }
    if (person == null) {
      Person byFirstName = byFirst.get(word);
      boolean eastAsian =
          byFirstName != null && !de.wortlaut.language.Dictionary.shared().form(word, false).canBeFirstName();
      person = eastAsian ? byFirstName : null;
    }
    return person;
  }

  /** The last person named before token {@code t} whom {@code gender} fits, within {@code back} tokens. */
  public @Nullable Person lastBefore(int t, @Nullable Gender gender, int back) {
    for (int k = t - 1; k >= Math.max(0, t - back); k--) {
      Person p = personAt[k];
      if (p != null && (gender == null || p.gender() == null || p.gender() == gender)) {
        return p;
      }
    }
    return null;
  }

  /** The first person named in the tokens, or null. */
  public @Nullable Person firstIn(int from, int to) {
    for (int k = from; k < to; k++) {
      if (personAt[k] != null) {
        return personAt[k];
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return Arrays.toString(people.stream().map(Person::name).toArray());
  }
}
