package de.wortlaut.speaker;

import de.wortlaut.language.Agreement;
import de.wortlaut.language.Dictionary;
import de.wortlaut.language.WordForm;
import de.wortlaut.cast.People;
import de.wortlaut.cast.NameLabel;
import de.wortlaut.phrase.Wording;
import de.wortlaut.language.NounLexicon;
import de.wortlaut.cast.Person;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Unquoted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the noun phrases of mentions apart. */
final class PhraseReader {
  /** Pronouns whose capital at the start of a sentence means nothing. */
  private static final Set<String> POINTERS = Set.of("man", "dieser", "diese", "jener", "jene");
  private static final java.util.regex.Pattern AGED = java.util.regex.Pattern.compile("\\d+-[Jj]ährige[rn]?");
  private static final Set<String> PLACES_OF_TEXT = Set.of("in", "im", "mit", "per", "via");
  private static final java.util.regex.Pattern ADJECTIVE =
      java.util.regex.Pattern.compile(".+(isch|lich|ig|end|iert|los|bar)e[nmrs]?");
  private final Reading r;
  private final Wording wording;
  private final NounLexicon lexicon;

  PhraseReader(Reading r) {
    this.r = r;
    this.lexicon = r.forms().lexicon().nouns();
    this.wording = new Wording(r.page().tokens(), r.forms());
  }

  private String text(int t) {
    return r.page().tokens().text(t);
  }

  /** The phrase without a mark that opens behind its last word. */
  Range withoutMarks(Range m) {
    int end = m.end();
    while (end > m.begin() + 1 && opensBehind(end - 1, m)) {
      end--;
    }
    return new Range(m.begin(), end);
  }

  private boolean opensBehind(int t, Range m) {
    int mark = r.page().marks().markOf(t);
    return mark >= 0 && r.page().marks().open(mark) == t && r.page().marks().end(mark) > m.end();
  }

  /** What follows „Angaben“, „Ansicht“ …: their owner; the whole if there is no such noun. */
  Range withoutNounOfSaying(Range m) {
    int k = m.begin();
    while (k < m.end()
        && (!r.page().tokens().isCapital(k) || lexicon.country(text(k)) != null || opensAsAttribute(k, m))
        && !r.page().tokens().isNumber(k)) {
      k++;
    }
    if (k >= m.end() || lexicon.role(text(k)) >= 0 || lexicon.isGroup(text(k)) || !isNounOfSaying(k)) {
      return m;
    }
    int owner = k + 1;
    while (owner < m.end() && isLink(owner)) {
      owner++;
    }
    if (owner < m.end() && r.forms().of(owner).isPreposition() && !r.page().tokens().isCapital(owner)) {
      owner = genitiveArticle(owner + 1, m.end());
    }
    return new Range(Math.min(owner, m.end()), m.end());
  }

  /** „Eigenen“ at the begin of „Eigenen Angaben“. */
  private boolean opensAsAttribute(int t, Range m) {
    return t == m.begin() && t + 1 < m.end() && r.page().tokens().isCapital(t + 1) && r.forms().of(t).canBeAdjective()
        && !r.forms().of(t + 1).nounClass().isEmpty();
  }

  /** The article of a genitive behind „Bericht über …“, else {@code end}. */
  private int genitiveArticle(int from, int end) {
    int t = from;
    while (t < end && !(r.forms().of(t).lower().equals("des") || r.forms().of(t).lower().equals("der"))) {
      t++;
    }
    return t;
  }

  private boolean isNounOfSaying(int t) {
    return !r.forms().of(t).nounClass().isEmpty() && !r.forms().of(t).isBody();
  }

  private boolean isLink(int t) {
    String w = r.forms().of(t).lower();
    return w.equals("von") || w.equals("vom") || w.equals("aus") || w.equals("seitens");
  }

  /** The first part of „Polizeiangaben“, if it names a body. */
  @Nullable
  String ownerInCompound(Range m) {
    String noun = head(m);
    for (String saying : new String[] {"angaben", "bericht", "berichten", "berichte", "kreisen", "angabe",
        "informationen", "sprecher"}) {
      if (noun.toLowerCase(java.util.Locale.ROOT).endsWith(saying) && noun.length() > saying.length() + 2) {
        String owner = noun.substring(0, noun.length() - saying.length()).replaceAll("-$", "");
        owner = owner.endsWith("s") && !Dictionary.shared().form(owner, false).isKnown() && !isAbbreviation(owner)
            ? owner.substring(0, owner.length() - 1) : owner;
        return (lexicon.isBody(owner) || isAbbreviation(owner)) && !owner.equals("Medien") ? owner : null;
      }
    }
    return null;
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.length() < 9 && (word.equals(word.toUpperCase(java.util.Locale.ROOT))
        || word.equals(word.toLowerCase(java.util.Locale.ROOT)));
  }

  /** The country of „israelische Angaben“, or null. */
  @Nullable
  String country(Range m) {
    for (int t = m.begin(); t + 1 < m.end(); t++) {
      String country = lexicon.country(text(t));
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  boolean isOwn(Range m) {
    for (int t = m.begin(); t < m.end(); t++) {
      String w = r.forms().of(t).lower();
      if (w.startsWith("eigen") || r.forms().of(t).isPossessive()) {
        return true;
      }
    }
    return false;
  }

  boolean isJoint(Range m) {
    for (int t = m.begin(); t < m.end(); t++) {
      if (r.page().tokens().is(t, "und") || r.page().tokens().is(t, "sowie")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase means the person, not something of theirs: not „die Anwälte von …“. */
  boolean belongs(Range m, Person p, People mentions) {
    int at = -1;
    for (int t = m.begin(); t < m.end() && at < 0; t++) {
      at = mentions.at(t) == p ? t : -1;
    }
    if (at == m.begin()) {
      return !ownsPeople(m, p, mentions.endOfName(at));
    }
    int first = headToken(m);
    if (first >= at || first < 0) {
      return true;
    }
    if (isOfficeOfAnother(first, at)) {
      return false;
    }
    WordForm before = r.forms().of(at - 1);
    boolean linked =
        r.page().tokens().isCapital(at - 1) || r.page().tokens().is(at - 1, ',') || r.page().tokens().is(at - 1, '.')
            || r.page().marks().markOf(at - 1) >= 0 || r.page().tokens().is(at - 1, ')');
    if (lexicon.role(text(first)) >= 0 && isBehindComma(at)) {
      return true;
    }
    return linked && !before.isPreposition() && lexicon.role(text(first)) >= 0
        || linked && !lexicon.isDocument(text(first));
  }

  /** „der Sprecher von Ministerin Auer, Jan Holm“: whether the second name stands right behind the comma of the first. */
  boolean isNamedBehind(Range m, Person first, Person second, People mentions) {
    for (int t = m.begin(); t < m.end(); t++) {
      if (mentions.at(t) == first) {
        int comma = mentions.endOfName(t);
        return comma + 1 < m.end() && r.page().tokens().is(comma, ',') && mentions.at(comma + 1) == second;
      }
    }
    return false;
  }

  /** „die Sprecherin der Beauftragten Jana Holm“: the name goes with the second office. */
  private boolean isOfficeOfAnother(int office, int name) {
    if (lexicon.role(text(office)) < 0 || name - office < 3 || !r.page().tokens().isCapital(name - 1)
        || lexicon.role(text(name - 1)) < 0 || lexicon.isBody(text(name - 1))) {
      return false;
    }
    for (int t = office + 1; t < name; t++) {
      if (r.page().tokens().is(t, ',') || r.page().tokens().is(t, "und")) {
        return false;
      }
    }
    WordForm link = r.forms().of(office + 1);
    return isLink(office + 1) || link.isArticle() && link.canBeCase(1);
  }

  /** „Brandts Helfer“: the name says only whose people they are. */
  private boolean ownsPeople(Range m, Person p, int next) {
    return next < m.end() && text(next - 1).endsWith("s") && !p.name().endsWith(text(next - 1))
        && r.page().tokens().isCapital(next) && (lexicon.isGroup(text(next)) || lexicon.isPerson(text(next)));
  }

  /** „…, der 51-jährige Jan Holm“. */
  private boolean isBehindComma(int t) {
    int k = t - 1;
    while (k > 0 && !r.page().tokens().isCapital(k) && (r.forms().of(k).canBeAdjective() || r.forms().of(k).isArticle()
        || isAge(k))) {
      k--;
    }
    return k > 0 && r.page().tokens().is(k, ',');
  }

  /** Whether the first name in the phrase only says whose office it is: Lindhorsts Trainerin Eva Brandt. */
  boolean isOwnerOfRole(Range m, People mentions) {
    int t = m.begin();
    while (t < m.end() && mentions.at(t) == null) {
      t++;
    }
    int next = t < m.end() ? mentions.endOfName(t) : m.end();
    Person owner = t < m.end() ? mentions.at(t) : null;
    boolean genitive = owner != null && text(next - 1).endsWith("s") && !owner.name().endsWith(text(next - 1));
    if (genitive && next + 1 < m.end() && r.page().tokens().is(next, ',') && mentions.at(next + 1) != null) {
      return true;
    }
    if (next + 1 < m.end() && (r.page().tokens().is(next, '\'') || r.page().tokens().is(next, '’'))) {
      next++;
      return r.page().tokens().isCapital(next) && lexicon.role(text(next)) >= 0;
    }
    return next < m.end() && text(next - 1).endsWith("s") && r.page().tokens().isCapital(next)
        && lexicon.role(text(next)) >= 0;
  }

  boolean isPronoun(int t) {
    WordForm f = r.forms().of(t);
    return !r.page().tokens().isCapital(t)
        && (f.isPersonal() || f.isDemonstrative() || f.isRelative() || f.isArticle() || f.isOtherPronoun())
        || f.isPersonal() || POINTERS.contains(f.lower());
  }

  /** The token of the head noun: the first one, or the one behind it in a name of capitals. */
  int headToken(Range m) {
    for (int t = m.begin(); t < m.end(); t++) {
      WordForm f = r.forms().of(t);
      boolean attribute = t + 1 < m.end() && r.page().tokens().isCapital(t + 1)
          && (f.canBeAdjective() && !f.canBeNoun() || t > m.begin() && r.page().tokens().isCapital(t)
              && Dictionary.shared().form(f.lower(), false).canBeAdjective()
              && text(t).endsWith("e") || t == m.begin() && isUnknownAdjective(t))
          || isJoinedAttribute(t, m.end()) || isAgreeingAttribute(t, m.end());
      boolean small = t == m.begin() && (f.isArticle() || f.isPossessive() || f.isDemonstrative() || f.isOtherPronoun())
          && m.length() > 1;
      if (isAged(t, m.end()) || r.page().tokens().isCapital(t) && !attribute && !small) {
        return t;
      }
    }
    return -1;
  }

  private boolean isAge(int t) {
    return Character.isDigit(r.page().tokens().source().charAt(r.page().tokens().begin(t)))
        && AGED.matcher(text(t)).matches();
  }

  /** „51-Jährige“, but not „51-jährige“ before a noun or name. */
  private boolean isAged(int t, int end) {
    return isAge(t) && !(t + 1 < end && r.page().tokens().isCapital(t + 1));
  }

  /** „Afghanische Behörden“, „Berliner Polizei“: what may be a noun itself, but agrees with one behind it. */
  private boolean isAgreeingAttribute(int t, int end) {
    WordForm f = r.forms().of(t);
    boolean adjective = f.canBeAdjective()
        || t > 0 && Dictionary.shared().form(f.lower(), false).canBeAdjective() && text(t).endsWith("en");
    boolean town = !f.isKnown() && text(t).endsWith("er") && text(t).length() > 5;
    if (t + 1 >= end || !adjective && !town || lexicon.role(text(t)) >= 0 || !r.page().tokens().isCapital(t + 1)) {
      return false;
    }
    WordForm next = r.forms().of(t + 1);
    return next.canBeNoun() && !next.canBeSurname() && !next.canBeFirstName()
        && (town || f.agreement() == 0 || (f.agreement() & next.agreement()) != 0);
  }

  /** „Arabische und iranische Medien“. */
  private boolean isJoinedAttribute(int t, int end) {
    return t + 3 < end && r.page().tokens().is(t + 1, "und") && r.forms().of(t).canBeAdjective()
        && r.forms().of(t + 2).canBeAdjective() && !r.page().tokens().isCapital(t + 2)
        && r.page().tokens().isCapital(t + 3);
  }

  /** „Südsudanesische Vertreter“: an ending of adjectives on a word that no dictionary has. */
  private boolean isUnknownAdjective(int t) {
    return !r.forms().of(t).isKnown() && ADJECTIVE.matcher(text(t)).matches()
        && Dictionary.shared().form(text(t + 1), false).canBeNoun();
  }

  String head(Range m) {
    int t = headToken(m);
    return t < 0 ? "" : text(t);
  }

  /** „taz“, „tagesschau.de“: a name without capitals. */
  boolean isNamedInSmall(Range m) {
    for (int t = m.begin(); t < m.end(); t++) {
      String word = text(t);
      if (r.page().tokens().isWord(t) && !r.forms().of(t).isKnown() && word.equals(r.forms().of(t).lower())) {
        return true;
      }
    }
    return false;
  }

  /** „Nun“, „Letztlich“: a capital that only the begin of the sentence gives. */
  boolean isNoNoun(Range m) {
    int t = headToken(m);
    WordForm f = t < 0 ? null : r.forms().of(t);
    boolean opens = t >= 0 && r.page().sentences().first(r.page().sentences().of(t)) == t;
    return f != null && m.length() == 1 && f.isKnown() && (!f.canBeNominal() || opens && f.isAdverb()) && !f.isPlace()
        && !f.canBeSurname()
        && !f.canBeFirstName() && text(t).length() > 2 && lexicon.sense(text(t)).isEmpty()
        && r.page().marks().innermost(t) < 0;
  }

  boolean isDefinite(Range m) {
    String w = r.forms().of(m.begin()).lower();
    return w.equals("der") || w.equals("die") || w.equals("das") || w.equals("dem") || w.equals("den")
        || w.equals("des")
        || w.equals("dieser") || w.equals("diese") || w.equals("dieses") || w.startsWith("sein") || w.startsWith("ihr");
  }

  /** Whether nothing follows the head noun that could name what it means. */
  boolean isBare(Range m) {
    int head = headToken(m);
    return head == m.end() - 1 || head >= 0 && endOfBody(head, m.end()) == head + 1;
  }

  /** Whether the phrase begins a sentence with its attribute, whose capital then shows nothing. */
  boolean opensSentence(Range m) {
    int head = headToken(m);
    return head > 0 && r.page().sentences().first(r.page().sentences().of(head - 1)) == head - 1;
  }

  /** Whether a capital attribute makes the phrase a name: die Neue Küstenzeitung. */
  boolean hasCapitalAttribute(Range m) {
    int head = headToken(m);
    return head > m.begin() && r.page().tokens().isCapital(head - 1)
        && !(head - 1 == m.begin() && r.forms().of(m.begin()).isArticle());
  }

  /** „der 45-Jährige“, „der Kölner“: words that only stand for somebody named. */
  boolean isNickname(Range m) {
    String head = head(m);
    return head.contains("Jährig") || head.contains("jährig")
        || r.page().tokens().isNumber(m.begin() + Math.min(1, m.length() - 1));
  }

  /** The number in „der 45-Jährige“, else empty. */
  String age(Range m) {
    for (int t = m.begin(); t < m.end(); t++) {
      String word = text(t);
      int n = 0;
      while (n < word.length() && Character.isDigit(word.charAt(n))) {
        n++;
      }
      if (n > 0) {
        return word.substring(0, n);
      }
    }
    return "";
  }

  /** Whether the noun may well be one for people: a plural, or one made of an adjective. */
  boolean isPeople(int t) {
    if (t < 0) {
      return false;
    }
    WordForm f = Dictionary.shared().form(text(t), false);
    return lexicon.isGroup(text(t)) || lexicon.role(text(t)) >= 0 || f.isSubstantiveAdjective() && f.canBeAdjective()
        || text(t).endsWith("innen") || lexicon.isPerson(text(t));
  }

  /** Up to three capitals without an article, none of which names a body or place. */
  boolean isLoneName(Range m) {
    if (m.length() > 3 || lexicon.isBody(text(m.end() - 1))) {
      return false;
    }
    for (int t = m.begin(); t < m.end(); t++) {
      WordForm f = r.forms().of(t);
      String word = text(t);
      boolean name =
          r.page().tokens().isCapital(t) && r.page().tokens().isWord(t) && !f.isPlace() && !lexicon.isParty(word)
              && !word.equals(word.toUpperCase(java.util.Locale.ROOT)) && !word.contains("-") && !word.contains(".");
      if (!name || !f.canBeSurname() && !f.canBeFirstName() && f.isKnown()) {
        return false;
      }
    }
    return true;
  }

  /** The genitive or von-phrase behind the head, or null. */
  @Nullable
  Range genitive(Range m) {
    int t = headToken(m) + 1;
    if (t <= 0 || t >= m.end()) {
      return null;
    }
    WordForm f = r.forms().of(t);
    if (isLink(t)) {
      return t + 1 < m.end() ? new Range(t + 1, m.end()) : null;
    }
    return f.isArticle() && f.canBeCase(1) ? new Range(t, m.end()) : null;
  }

  /** The noun phrase that ends right before token {@code end}, or null. */
  @Nullable
  Range endingAt(int end) {
    int t = end;
    while (t > 0 && end - t < 12 && !r.forms().of(t - 1).isSurelyFinite() && !r.page().tokens().is(t - 1, ',')
        && !r.page().tokens().is(t - 1, '.')) {
      t--;
      if (r.forms().of(t).isArticle()) {
        return new Range(t, end);
      }
    }
    return t < end && r.page().tokens().isCapital(t) ? new Range(t, end) : null;
  }

  /** The phrase in the nominative without article, marks and appositions. */
  String name(Range m) {
    int end = m.end();
    for (int t = m.begin() + 1; t < m.end(); t++) {
      if (r.page().tokens().is(t, ',') || r.page().tokens().is(t, '(') || startsNextPhrase(t, m)
          || r.forms().of(t).isPartOfDay()) {
        end = isTime(t - 1) ? t - 1 : t;
        break;
      }
    }
    if (end == m.begin() + 1 && isPlaceInGenitive(m.begin())) {
      return text(m.begin()).substring(0, text(m.begin()).length() - 1);
    }
    String name = wording.nominative(m.begin(), end);
    return Unquoted.of(name);
  }

  /** „Athens“ in „Ansicht Athens“. */
  private boolean isPlaceInGenitive(int t) {
    String word = text(t);
    return word.length() > 4 && word.endsWith("s")
        && Dictionary.shared().form(word.substring(0, word.length() - 1), false).isPlace();
  }

  /** Whether the noun says only what sort of body it is: Organisation, Nachrichtenagentur. */
  boolean isGeneric(String noun) {
    return lexicon.isGenericBody(noun);
  }

  /** Whether the noun is such a word itself and no compound. */
  boolean isPlainGeneric(String noun) {
    return lexicon.isPlainGenericBody(noun);
  }

  /** „die Gewerkschafter“: an article that with this noun is a plural. */
  boolean isPluralPhrase(Range m) {
    int head = headToken(m);
    if (head < 0 || !r.forms().of(m.begin()).lower().equals("die")) {
      return false;
    }
    int a = Dictionary.shared().form(text(head), false).agreement();
    boolean feminine = (a & 0b010) != 0;
    return !feminine && !text(head).endsWith("in");
  }

  /** „der Wahlsieger“, „die Rednerin“: one person. */
  boolean isSingular(Range m) {
    String first = r.forms().of(m.begin()).lower();
    int shared = Agreement.of(r.page().tokens(), r.forms(), m.begin(), m.end());
    return (first.equals("der") || first.equals("die") && head(m).endsWith("in")) && Agreement.isSingular(shared);
  }

  /** „Experten“: many, without an article and without more said of them. */
  boolean isBarePlural(Range m) {
    return m.length() == 1 && r.forms().of(m.begin()).canBeNoun()
        && (r.forms().of(m.begin()).agreement() & 0b111000) != 0 && (r.forms().of(m.begin()).agreement() & 0b111) == 0;
  }

  /** „in einem Brief“, „im Schreiben“: where somebody said it. */
  boolean isWithin(Range m) {
    for (int t = Math.max(0, m.begin() - 2); t <= m.begin(); t++) {
      String word = r.forms().of(t).lower();
      if (PLACES_OF_TEXT.contains(word) && !(t == m.begin() - 2 && r.page().tokens().isCapital(m.begin() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** „demnach“ and the like. */
  boolean pointsBack(int t) {
    String w = r.forms().of(t).lower();
    return w.equals("demnach") || w.equals("danach") || w.equals("demzufolge") || w.equals("hiernach");
  }

  /** The body's own name: without its sort (die Nachrichtenagentur X) and without where it spoke. */
  String bodyName(Range m) {
    int head = headToken(m);
    if (head < 0) {
      return name(new Range(m.begin(), endOfBody(m.begin(), m.end())));
    }
    int end = endOfBody(head, m.end());
    boolean named = head + 1 < end && isGeneric(text(head)) && isProper(head + 1);
    return name(new Range(named ? head + 1 : m.begin(), end));
  }

  /** Token behind the name of the body with its head at {@code head}: what no name goes on with ends it. */
  private int endOfBody(int head, int limit) {
    int end = head + 1;
    while (end < limit && !isPlaceOfSpeech(end) && !isTime(end) && !leavesName(end) && !isOtherNoun(end)
        && !r.forms().of(end).isPartOfDay()) {
      end++;
    }
    return end;
  }

  /** „vom November“, „von Donnerstag“, „vom gestrigen Abend“. */
  private boolean isTime(int t) {
    if (!isLink(t) && !r.forms().of(t).lower().equals("im")) {
      return false;
    }
    for (int k = t + 1; k < Math.min(t + 3, r.page().tokens().count()); k++) {
      String word = r.forms().of(k).lower();
      if (r.forms().of(k).isTime() || r.forms().of(k).isPartOfDay() || r.page().tokens().isNumber(k)) {
        return true;
      }
    }
    return false;
  }

  /** Adverbs, participles and verbs are no part of a name, nor is an article that is no genitive. */
  private boolean leavesName(int t) {
    WordForm f = r.forms().of(t);
    boolean adverb = f.isAdverb() && !f.canBeAdjective();
    boolean smallName = !r.page().tokens().isCapital(t - 1) && !r.forms().of(t - 1).isKnown() && f.canBeAdjective();
    if (r.page().tokens().isCapital(t) || !r.page().tokens().isWord(t) || r.page().marks().innermost(t) >= 0
        || smallName || !adverb && r.cast().people().label(t).kind() == NameLabel.ORGANISATION) {
      return false;
    }
    boolean next = t + 1 < r.page().tokens().count() && (r.page().tokens().isCapital(t + 1)
        || r.forms().of(t + 1).canBeAdjective() && !r.forms().of(t + 1).isArticle());
    boolean article = f.isArticle() && !f.isPreposition() && !Agreement.allows(
        Agreement.of(r.page().tokens(), r.forms(), t, Math.min(t + 6, r.page().tokens().count())), 1)
        && !r.forms().of(t - 1).isPreposition();
    boolean joins = f.isConjunction() && r.forms().of(t).lower().equals("und");
    boolean joint = joins && t + 1 < r.page().tokens().count()
        && (r.page().tokens().isCapital(t + 1) || r.forms().of(t + 1).isArticle() || !r.forms().of(t + 1).isKnown());
    return article && !r.page().tokens().is(t - 1, "und") || joins && !joint
        || !joins && !next && f.isKnown() && !f.isArticle() && !f.isPreposition()
        || !joins && f.isAdverb() && !f.isPreposition() && !f.canBeAdjective() && !f.isArticle()
        || f.isSurelyFinite();
  }

  /** A common noun right behind a body's own name: „Reuters Warnschüsse“. */
  private boolean isOtherNoun(int t) {
    WordForm f = r.forms().of(t);
    boolean behindName = !isGeneric(text(t - 1)) && r.page().tokens().isCapital(t - 1)
        && (isAbbreviation(text(t - 1)) || lexicon.isBody(text(t - 1)) && text(t - 1).endsWith("gericht"));
    return behindName && r.page().tokens().isCapital(t) && f.canBeNoun() && !f.isPlace()
        && !f.canBeSurname() && !f.canBeFirstName() && !lexicon.isBody(text(t)) && r.page().marks().innermost(t) < 0
        && r.cast().people().label(t) != NameLabel.IN_ORGANISATION;
  }

  private boolean isProper(int t) {
    int mark = r.page().marks().markOf(t);
    return mark >= 0 && r.page().marks().open(mark) == t
        || r.page().tokens().isCapital(t) && !r.forms().of(t).isArticle() && !r.forms().of(t).isPlace();
  }

  private boolean isPlaceOfSpeech(int t) {
    String w = r.forms().of(t).lower();
    return !r.page().tokens().isCapital(t) && (w.equals("in") || w.equals("auf") || w.equals("mit") || w.equals("über")
        || w.equals("unter") || w.equals("gegenüber") || w.equals("jedoch") || w.equals("am"));
  }

  /** „Vereinten“, „Rote“ within a sentence: the capital shows a name. */
  private boolean isCapitalAttribute(int t) {
    return r.page().tokens().isCapital(t) && r.page().sentences().first(r.page().sentences().of(t)) != t
        && Dictionary.shared().form(r.forms().of(t).lower(), false).canBeAdjective();
  }

  /** Whether the noun names neither people nor a body nor a text, and is no name. */
  boolean isThing(int t) {
    if (t < 0) {
      return false;
    }
    WordForm f = r.forms().of(t);
    String word = text(t);
    boolean capitals = word.equals(word.toUpperCase(java.util.Locale.ROOT));
    boolean named = r.cast().people().label(t) != NameLabel.OUTSIDE || lexicon.isCountry(word)
        || t > 0 && isCapitalAttribute(t - 1);
    return !named && f.isKnown() && f.canBeNoun() && !f.isPlace() && !f.canBeSurname() && !f.canBeFirstName()
        && !capitals
        && lexicon.sense(word).isEmpty() && !lexicon.isPerson(word) && r.page().marks().innermost(t) < 0;
  }

  /** An article that is no genitive and stands behind the head begins another phrase. */
  private boolean startsNextPhrase(int t, Range m) {
    WordForm f = r.forms().of(t);
    if (t <= headToken(m) || headToken(m) < 0 || !f.isArticle() || r.page().tokens().isCapital(t)
        || r.forms().of(t - 1).isPreposition()) {
      return false;
    }
    int shared = Agreement.of(r.page().tokens(), r.forms(), t, Math.min(m.end(), t + 6));
    if (r.page().tokens().is(t - 1, "und") || r.page().tokens().is(t - 1, "sowie")) {
      return false;
    }
    return !f.canBeCase(1) || !Agreement.allows(shared, 1);
  }
}
