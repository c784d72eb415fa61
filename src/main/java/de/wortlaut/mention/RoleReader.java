package de.wortlaut.mention;

import de.wortlaut.language.Forms;
import de.wortlaut.language.NounLexicon;
import de.wortlaut.language.WordForm;
import de.wortlaut.model.Gender;
import de.wortlaut.text.Page;
import de.wortlaut.text.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads role, institution, party and gender from the words around a name, or from a noun phrase. */
public final class RoleReader {
  private static final int FARTHEST = 14;
  /** What those who head a body do. */
  private static final Set<String> HEADING = Set.of("führen", "leiten", "vertreten", "gründen", "anführen");
  private static final Set<String> LANDS =
      Set.of("Landes", "Bundeslandes", "Bundesstaates", "Bundesstaats", "Region", "Republik", "Kantons", "Provinz");
  /** First words of English offices: Senior Vice President. */
  private static final Set<String> ENGLISH_RANKS = Set.of("Senior", "Junior", "Vice", "Executive", "Managing", "Chief",
      "Deputy", "Assistant", "Associate", "Principal", "Acting");
  private static final List<String> OF_BODIES = List.of("sprecher", "sprecherin", "experte", "expertin", "leiter",
      "leiterin", "chef", "chefin", "direktor", "direktorin", "manager", "managerin", "mitarbeiter", "mitarbeiterin",
      "trainer", "trainerin", "vertreter", "vertreterin", "vorstand", "geschäftsführer", "geschäftsführerin", "gründer",
      "gründerin", "analyst", "analystin", "ökonom", "ökonomin", "korrespondent", "korrespondentin", "redakteur",
      "redakteurin", "reporter", "reporterin", "spieler", "spielerin", "aktivist", "aktivistin", "volkswirt",
      "vorsitzende", "vorsitzender", "ceo");
  /** Who study a body from outside: Polizeiforscherin. */
  private static final java.util.regex.Pattern STUDENTS =
      java.util.regex.Pattern.compile("(forscher|wissenschaft(l)?er|historiker|soziolog|kritiker|reporter)");
  private static final List<String> OF_CLUBS = List.of("-Trainer", "-Trainerin", "-Coach", "-Manager", "-Torwart",
      "-Torhüter", "-Torhüterin", "-Stürmer", "-Stürmerin", "-Kapitän", "-Profi", "-Spieler", "-Spielerin");

  private final Page page;
  private final Tokens tokens;
  private final Forms forms;
  private final Nominative nominative;
  private final BodyReader bodies;
  private final NounLexicon lexicon;

  /** For the words of {@code page}. */
  public RoleReader(Page page, Forms forms, NounLexicon lexicon) {
    this.page = page;
    this.tokens = page.tokens();
    this.forms = forms;
    this.lexicon = lexicon;
    this.nominative = new Nominative(tokens, forms);
    this.bodies = new BodyReader(page, forms, lexicon);
  }

  /**
   * What a phrase says of a person.
   *
   * @param former whether the role is said to be a past one
   */
  public record Found(
      @Nullable String role,
      @Nullable String institution,
      @Nullable String party,
      boolean former,
      @Nullable Gender gender) {
    static final Found NOTHING = new Found(null, null, null, false, null);

    Found or(Found other) {
      return new Found(role != null ? role : other.role, institution != null ? institution : other.institution,
          party != null ? party : other.party, role != null ? former : other.former,
          gender != null ? gender : other.gender);
    }
  }

  /** What stands around the name at [t, end): before it, in brackets, in an apposition behind it. */
  Found around(int t, int end) {
    Found found = before(t);
    int next = end;
    if (next < tokens.count() && tokens.is(next, '(')) {
      found = found.or(bracket(next));
      while (next < tokens.count() && !tokens.is(next, ')') && next - end < 8) {
        next++;
      }
      next++;
    }
    if (next + 1 < tokens.count() && tokens.is(next, ',')) {
      found = found.or(behind(next + 1));
      found = found.or(new Found(null, headed(next + 1, Math.min(tokens.count(), next + 16)), null, false, null));
    } else if (next < tokens.count()
        && (forms.of(next).lower().equals("von") || forms.of(next).lower().equals("vom"))) {
      String body = bodies.behindLink(next, Math.min(tokens.count(), next + 14));
      body = body == null ? bodies.properBehind(next, Math.min(tokens.count(), next + 14)) : body;
      found = found.or(new Found(null, body, null, false, null));
    }
    return found;
  }

  /** „(SPD)“ is a party, „(LG Elbland)“ a club; ages and lone codes of countries say nothing. */
  private Found bracket(int open) {
    String club = club(open + 1);
    if (club != null) {
      return new Found(null, club, null, false, null);
    }
    for (int k = open + 1; k < Math.min(tokens.count(), open + 5); k++) {
      if (tokens.is(k, ')')) {
        break;
      }
      if (lexicon.isParty(tokens.text(k))) {
        return new Found(null, null, tokens.text(k), false, null);
      }
    }
    return Found.NOTHING;
  }

  /** A short form in capitals with the name behind it, up to the closing bracket; null if none stands there. */
  private @Nullable String club(int from) {
    int end = from;
    while (end < tokens.count() && end - from < 5 && tokens.isWord(end) && tokens.isCapital(end)) {
      end++;
    }
    if (end - from < 2 || end == tokens.count() || !tokens.is(end, ')')) {
      return null;
    }
    String kind = tokens.text(from);
    boolean initials = kind.length() > 1 && kind.length() < 5 && kind.chars().allMatch(Character::isUpperCase);
    return initials && !lexicon.isParty(kind) ? tokens.text(from, end) : null;
  }

  /** „der frühere russische Präsident“, „Vorstandschef der Nordwerft AG“, „die UNHCR-Sprecherin“. */
  private Found before(int t) {
    int last = t - 1;
    while (last >= 0 && (lexicon.isTitle(tokens.text(last)) || tokens.is(last, '.')) && t - last < 4) {
      last--;
    }
    last = beforeApposition(last);
    boolean comma = last >= 0 && tokens.is(last, ',');
    if (comma) {
      last--;
    }
    int first = page.sentences().first(page.sentences().of(t));
    for (int k = last; k >= Math.max(first, last - FARTHEST); k--) {
      if (isRole(k)) {
        boolean closes = k == last || linked(k + 1, last + 1);
        int whose = closes && k == last ? headOfGenitive(k, first) : -1;
        int aide = closes && comma && k < last ? officeBeforeLink(k, first) : -1;
        if (aide >= 0) {
          return phrase(startOf(aide, first), aide + 1, aide);
        }
        if (whose >= 0) {
          return phrase(startOf(whose, first), last + 1, whose);
        }
        return closes ? phrase(startOf(k, first), last + 1, k) : Found.NOTHING;
      }
      if (tokens.is(k, ',') || tokens.is(k, ':') || forms.of(k).isSurelyFinite()
          || page.marks().markOf(k) >= 0 && k == last) {
        return Found.NOTHING;
      }
    }
    return Found.NOTHING;
  }

  /** The comma of „der Kapitän, der 51-jährige Jan Holm“, else {@code last}. */
  private int beforeApposition(int last) {
    int k = last;
    while (k > 1 && !tokens.isCapital(k) && (forms.of(k).canBeAdjective() || isAge(k)) && !forms.of(k).isArticle()) {
      k--;
    }
    return k < last && forms.of(k).isArticle() && tokens.is(k - 1, ',') ? k - 1 : last;
  }

  /** „Bruder“ in „der ältere Bruder des Papstes, …“: the office before an office in the genitive, or -1. */
  private int headOfGenitive(int role, int first) {
    int article = role - 1;
    while (article > first && !tokens.isCapital(article) && forms.of(article).canBeAdjective()
        && !forms.of(article).isArticle()) {
      article--;
    }
    boolean genitive = article > first && forms.of(article).isArticle()
        && (tokens.is(article, "des") || tokens.is(article, "eines"));
    return genitive && isRole(article - 1) ? article - 1 : -1;
  }

  /** „Sprecher“ in „der Sprecher von Ministerin Martina Auer, Jan Holm“: the office before the one at {@code role}, or -1. */
  private int officeBeforeLink(int role, int first) {
    int link = role - 1;
    while (link > first && !tokens.isCapital(link) && forms.of(link).canBeAdjective() && !forms.of(link).isArticle()) {
      link--;
    }
    boolean links = link > first && (tokens.is(link, "von") || tokens.is(link, "der") || tokens.is(link, "des"));
    return links && isRole(link - 1) && tokens.isCapital(role + 1) ? link - 1 : -1;
  }

  /** Whether the tokens are attributes of the role before them: der …, von …, für …, im …. */
  private boolean linked(int from, int to) {
    WordForm f = forms.of(from);
    for (int k = from; k < to; k++) {
      if (isRole(k)) {
        return false;
      }
    }
    boolean namesNobody = !forms.of(to - 1).isPreposition(); // „Sprecher von Jan Holm“ is another one
    return namesNobody && to - from >= 1 && to - from <= 8 && (f.isArticle() && f.canBeCase(1) || f.isPreposition()
        || lexicon.isBody(tokens.text(from)) || tokens.isCapital(from));
  }

  private int startOf(int role, int first) {
    int k = role;
    while (k - 1 >= first && (!tokens.isCapital(k - 1) && forms.of(k - 1).canBeAdjective() && !isAge(k - 1)
        || isCountryAdjective(k - 1) || isCapitalAttribute(k - 1, first) || ENGLISH_RANKS.contains(tokens.text(k - 1)))
        && !forms.of(k - 1).isArticle()
        && !forms.of(k - 1).isPreposition() && !isVerbBefore(k - 1, first)) {
      k--;
    }
    return k < role && k > first && hasComplement(k) ? role : k;
  }

  /** „geratene“ in „der unter Druck geratene Minister“: a weak attribute right behind a noun has more before it than the office. */
  private boolean hasComplement(int t) {
    String word = tokens.text(t);
    String before = tokens.text(t - 1);
    // „London - Der britische Minister“: a capital article
    boolean article = de.wortlaut.language.Dictionary.shared().form(forms.of(t - 1).lower(), false).isArticle();
    return (word.endsWith("e") || word.endsWith("en")) && !tokens.isCapital(t) && tokens.isWord(t - 1)
        && tokens.isCapital(t - 1) && !article && !before.endsWith("s") && !lexicon.isTitle(before);
  }

  /** „parierte“ in „… parierte Torhüter Ole Brandt“: a verb, where no article stands before it. */
  private boolean isVerbBefore(int t, int first) {
    if (!forms.of(t).canBeFinite()) {
      return false;
    }
    WordForm before = t > first ? forms.of(t - 1) : forms.of(t);
    return t == first
        || !before.isArticle() && !before.isPossessive() && !(before.canBeAdjective() && !before.canBeFinite());
  }

  private boolean isAge(int t) {
    return Character.isDigit(tokens.source().charAt(tokens.begin(t)));
  }

  /** „Regierender“ before Bürgermeister: an attribute that belongs to the office. */
  private boolean isCapitalAttribute(int t, int first) {
    String word = tokens.text(t);
    return t > first && tokens.isWord(t) && tokens.isCapital(t) && word.length() > 5
        && (word.endsWith("e") || word.endsWith("er") || word.endsWith("en")) && !forms.of(t).isPlace()
        && !forms.of(t).canBeFirstName()
        && de.wortlaut.language.Dictionary.shared().form(forms.of(t).lower(), false).canBeAdjective();
  }

  /** „US-amerikanische“ has a capital, but is an attribute. */
  private boolean isCountryAdjective(int t) {
    String word = tokens.text(t);
    int hyphen = word.lastIndexOf('-');
    return tokens.isCapital(t) && hyphen > 0 && hyphen + 1 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  /** What „sie ist Sprecherin der Fraktion“ behind the name says, with the pronoun at {@code t}. */
  Found predicate(int t, int limit) {
    int verb = t + 1;
    if (verb >= limit || !(tokens.is(verb, "ist") || tokens.is(verb, "war"))) {
      return Found.NOTHING;
    }
    int role = -1;
    for (int k = verb + 1; k < Math.min(limit, verb + 8) && role < 0; k++) {
      if (tokens.is(k, ',') || tokens.is(k, '.') || forms.of(k).isPreposition()) {
        return Found.NOTHING;
      }
      role = isRole(k) ? k : -1;
    }
    int end = role + 1;
    while (role >= 0 && end < limit && !tokens.is(end, ',') && !tokens.is(end, '.') && !tokens.is(end, ';')
        && !(forms.of(end).isSurelyFinite() && !tokens.isCapital(end)) && !tokens.is(end, "und")) {
      end++;
    }
    if (role < 0 || forms.of(Math.min(end, limit) - 1).canBeParticiple() && !tokens.isCapital(end - 1)) {
      return Found.NOTHING;
    }
    Found found = phrase(startOf(role, verb + 1), end, role);
    return new Found(found.role(), found.institution(), found.party(), found.former() || tokens.is(verb, "war"),
        tokens.text(t).equalsIgnoreCase("sie") ? Gender.FEMALE : Gender.MALE);
  }

  /** The body that „der die Stiftung leitet“ behind the name says the person heads; null if none. */
  @Nullable
  String headed(int relative, int limit) {
    if (!(tokens.is(relative, "der") || tokens.is(relative, "die"))) {
      return null;
    }
    for (int k = relative + 2; k < Math.min(limit, relative + 14) && !tokens.is(k, ','); k++) {
      String verb = forms.of(k).verb();
      if (forms.of(k).canBeFinite() && HEADING.contains(verb) && forms.of(relative + 1).isArticle()) {
        return bodies.behindLink(relative + 1, k);
      }
    }
    return null;
  }

  /** An apposition: „Direktor des China-Programms am Stimson Center,“ up to its closing comma. */
  private Found behind(int from) {
    int end = from;
    int role = -1;
    int limit = Math.min(tokens.count(), from + 24);
    while (end < limit && !tokens.is(end, ',') && !tokens.is(end, '.') && !tokens.is(end, ':') && !tokens.is(end, ';')
        && page.marks().markOf(end) < 0 && !(forms.of(end).isSurelyFinite() && !tokens.isCapital(end))) {
      if (role < 0 && isRole(end) && end - from < 7) {
        role = end;
      }
      end++;
    }
    boolean relativeClause = end < limit && (tokens.is(end, "war") || tokens.is(end, "ist"))
        && (tokens.is(from, "der") || tokens.is(from, "die"));
    if (role >= 0 && !relativeClause) {
      return phrase(startOf(role, from), end, role);
    }
    return end < limit ? relative(from, Math.min(tokens.count(), from + 22)) : Found.NOTHING;
  }

  /** „der in der Obama-Regierung oberster US-Diplomat für Asien war“. */
  private Found relative(int from, int limit) {
    String first = forms.of(from).lower();
    if (!first.equals("der") && !first.equals("die")) {
      return Found.NOTHING;
    }
    int role = -1;
    for (int k = from + 1; k < limit && !tokens.is(k, ','); k++) {
      if (isRole(k)) {
        role = k;
      }
      boolean was = tokens.is(k, "war");
      if ((was || tokens.is(k, "ist")) && role >= 0) {
        Found found = phrase(startOf(role, from + 1), k, role);
        return new Found(found.role(), found.institution(), null, was,
            first.equals("die") ? Gender.FEMALE : Gender.MALE);
      }
    }
    return Found.NOTHING;
  }

  /** A common noun between article and first name: der Kämmerer Jens … */
  boolean isOffice(int k) {
    if (k < 1 || k + 1 >= tokens.count() || !tokens.isCapital(k) || !tokens.isCapital(k + 1)) {
      return false;
    }
    WordForm f = forms.of(k);
    WordForm before = forms.of(k - 1);
    return f.canBeNoun() && !f.canBeFirstName() && forms.of(k + 1).canBeFirstName()
        && (before.isArticle() || before.canBeAdjective() && !tokens.isCapital(k - 1) || isPeople(k))
        && !lexicon.isBody(tokens.text(k))
        && !isBehindPreposition(k);
  }

  /** „Freibadgegner“: a noun for people that is no surname. */
  private boolean isPeople(int k) {
    String word = tokens.text(k);
    return (lexicon.isPerson(word) || lexicon.isGroup(word)) && !forms.of(k).canBeSurname()
        && !forms.of(k - 1).isPossessive();
  }

  /** „in der zweiten Halbzeit Ole Brandt“. */
  private boolean isBehindPreposition(int k) {
    int t = k - 1;
    while (t > 0 && !tokens.isCapital(t) && forms.of(t).canBeAdjective() && !forms.of(t).isPreposition()
        && !forms.of(t).isArticle()) {
      t--;
    }
    boolean article = forms.of(t).isArticle() && !forms.of(t).isPreposition();
    int before = article ? t - 1 : t;
    return before >= 0 && forms.of(before).isPreposition() && !tokens.isCapital(before)
        && !forms.of(before).lower().equals("von");
  }

  private boolean isRole(int k) {
    return tokens.isCapital(k) && isOffice(k) || tokens.isWord(k) && tokens.isCapital(k)
        && lexicon.role(tokens.text(k)) >= 0 && !lexicon.isBody(tokens.text(k));
  }

  /** Role and institution of the phrase [from, end) with the office at token {@code role}. */
  public Found phrase(int from, int end, int role) {
    boolean former = false;
    int begin = from;
    for (int k = from; k < role; k++) {
      String w = forms.of(k).lower();
      if (w.startsWith("früher") || w.startsWith("ehemalig") || w.startsWith("einstig") || w.startsWith("damalig")) {
        former = true;
      }
      if (former && k == begin) {
        begin = k + 1;
      }
    }
    String noun = isOneOf(from, role) ? singular(tokens.text(role)) : tokens.text(role);
    String institution = null;
    String head = noun;
    int hyphen = noun.lastIndexOf('-');
    if (hyphen > 0 && hyphen + 1 < noun.length()) {
      String prefix = noun.substring(0, hyphen);
      if (prefix.equals("Ex") || prefix.equals("Alt")) {
        former = true;
        head = noun.substring(hyphen + 1);
      } else if (!lexicon.isPlainPrefix(prefix)
          && (!isCommonWord(prefix) || startsWithInitials(prefix) || isClub(prefix, noun))
          && !noun.endsWith("otschafter")
          && !noun.endsWith("otschafterin")) {
        former |= prefix.startsWith("Ex-");
        institution = lexicon.partyName(prefix.startsWith("Ex-") ? prefix.substring(3) : prefix);
        head = noun.substring(hyphen + 1);
        head = Character.toUpperCase(head.charAt(0)) + head.substring(1);
      }
    } else if (noun.startsWith("Polizei") && lexicon.role(noun) > 0 && !STUDENTS.matcher(noun).find()) {
      institution = "Polizei";
    } else {
      String owner = ownerIn(noun);
      if (owner != null) {
        head = officeIn(noun);
        boolean attribute = begin < role && owner.startsWith("Regierung");
        institution = attribute ? adjectiveFor(begin, role) + owner : owner;
        begin = attribute ? role : begin;
      }
    }
    int roleEnd = roleEnd(role + 1, end);
    int land = roleEnd < end ? endOfLand(roleEnd, end) : roleEnd;
    roleEnd = land;
    String body = roleEnd < end ? body(roleEnd, end) : null;
    body = body == null && roleEnd < end && speaksForBody(noun) ? bodies.properBehind(roleEnd, end) : body;
    roleEnd = body == null && institution == null ? endOfPlace(roleEnd, end) : roleEnd;
    String text = roleText(begin, role, head, roleEnd);
    String party = null;
    if (institution != null && lexicon.isParty(institution) && body != null) {
      party = institution;
      institution = null;
    }
    return new Found(text, institution != null ? institution : body, party, former, gender(from, noun));
  }

  /** „eine der Organisatorinnen“, „einer der Mitglieder“. */
  private boolean isOneOf(int from, int role) {
    int k = from - 1;
    return k > 0 && tokens.is(k, "der")
        && (tokens.is(k - 1, "eine") || tokens.is(k - 1, "einer") || tokens.is(k - 1, "eines"))
        && from <= role;
  }

  private static String singular(String noun) {
    if (noun.endsWith("innen")) {
      return noun.substring(0, noun.length() - 3);
    }
    WordForm f = de.wortlaut.language.Dictionary.shared().form(noun, false);
    return f.isKnown() && f.canBeNoun() ? f.noun() : noun;
  }

  /** Token behind „von Norderau“, which belongs to the office where it is no body; {@code from} if none stands there. */
  private int endOfPlace(int from, int end) {
    if (from + 1 >= end || !tokens.is(from, "von") || !tokens.isCapital(from + 1) || namesOffice(from + 1, end)) {
      return from;
    }
    boolean place = forms.of(from + 1).isPlace() || !forms.of(from + 1).canBeNoun();
    return place && groupEnd(from + 1, end) == end ? end : from;
  }

  /** Token behind „des Landes Niederhessen“, which belongs to the office; {@code from} if it does not stand there. */
  private int endOfLand(int from, int end) {
    if (!tokens.is(from, "des") && !tokens.is(from, "der")) {
      return from;
    }
    int k = from + 1;
    while (k < end && !tokens.isCapital(k) && forms.of(k).canBeAdjective()) {
      k++;
    }
    boolean land = k < end && LANDS.contains(tokens.text(k));
    return land ? Math.min(end, k + 1 < end && tokens.isCapital(k + 1) ? k + 2 : k + 1) : from;
  }

  /** Offices that one holds in bodies, seldom in towns and never in families. */
  static boolean speaksForBody(String noun) {
    String word = noun.toLowerCase(java.util.Locale.ROOT);
    return OF_BODIES.stream().anyMatch(word::endsWith);
  }

  /** The first part of „Porschesprecher“, „Regierungssprecher“, where it can stand alone; else null. */
  private @Nullable String ownerIn(String noun) {
    int at = lexicon.role(noun);
    if (at < 3) {
      return null;
    }
    String owner = noun.substring(0, at);
    boolean speaks = noun.startsWith("sprecher", at);
    WordForm f = de.wortlaut.language.Dictionary.shared().form(owner, false);
    if (!f.isKnown() && owner.endsWith("s")) {
      owner = owner.substring(0, owner.length() - 1);
      f = de.wortlaut.language.Dictionary.shared().form(owner, false);
    } else if (owner.endsWith("s") && f.canBeNoun() && !f.canBeCase(0) && f.canBeCase(1) && f.canBeGender(2)) {
      owner = f.noun(); // Ministeriumssprecher
    }
    boolean proper =
        !f.canBeNoun() && !f.isPlace() && !f.canBeAdjective() && f.isKnown() && !lexicon.isPlainPrefix(owner)
            || lexicon.isParty(owner);
    boolean brand = speaks && f.canBeSurname() && !f.canBeFirstName();
    return speaks && lexicon.isBody(owner) || proper || brand ? owner : null;
  }

  private String officeIn(String noun) {
    int at = lexicon.role(noun);
    return Character.toUpperCase(noun.charAt(at)) + noun.substring(at + 1);
  }

  /** „israelischer“ before Regierungssprecher as the attribute of Regierung. */
  private String adjectiveFor(int begin, int role) {
    StringBuilder out = new StringBuilder();
    for (int k = begin; k < role; k++) {
      String word = tokens.text(k);
      for (String ending : new String[] {"en", "em", "er", "es"}) {
        word = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + "e" : word;
      }
      out.append(word).append(' ');
    }
    return out.toString();
  }

  /** „Bremen“ before Trainer: a place that stands for its club. */
  private boolean isClub(String prefix, String noun) {
    WordForm f = de.wortlaut.language.Dictionary.shared().form(prefix, false);
    return f.isPlace() && !lexicon.isCountry(prefix) && OF_CLUBS.stream().anyMatch(noun::endsWith);
  }

  /** „IG-Deich“. */
  private static boolean startsWithInitials(String prefix) {
    int hyphen = prefix.indexOf('-');
    return hyphen > 1 && prefix.substring(0, hyphen).chars().allMatch(Character::isUpperCase);
  }

  private boolean isCommonWord(String prefix) {
    WordForm f = de.wortlaut.language.Dictionary.shared().form(prefix, false);
    return f.canBeNoun() && !f.canBeSurname() && !lexicon.isBody(prefix)
        && !prefix.equals(prefix.toUpperCase(java.util.Locale.ROOT)) || f.isPlace();
  }

  private String roleText(int begin, int role, String head, int roleEnd) {
    StringBuilder out = new StringBuilder();
    boolean determined = begin > 0 && forms.of(begin - 1).isArticle()
        && (!tokens.isCapital(begin - 1) || page.sentences().first(page.sentences().of(begin)) == begin - 1);
    String nominativeHead = nominative.of(determined ? begin - 1 : begin, role + 1);
    String noun = tokens.text(role);
    String full =
        nominativeHead.endsWith(noun) ? nominativeHead.substring(0, nominativeHead.length() - noun.length()) + head
            : head.equals(noun) ? nominativeHead : withHead(nominativeHead, noun, head);
    out.append(full);
    if (roleEnd > role + 1) {
      out.append(' ').append(tokens.text(role + 1, roleEnd));
    }
    return out.toString().strip();
  }

  /** The phrase with the office alone in place of the compound, which lost its ending in the nominative. */
  private static String withHead(String phrase, String noun, String head) {
    int blank = phrase.lastIndexOf(' ') + 1;
    String nominative = phrase.substring(blank);
    int same = 0;
    while (same < Math.min(noun.length(), nominative.length()) && noun.charAt(same) == nominative.charAt(same)) {
      same++;
    }
    int kept = Math.max(1, head.length() - (noun.length() - same));
    return phrase.substring(0, blank) + head.substring(0, kept) + nominative.substring(same);
  }

  /** The role goes on with „für …“ and with what is no body: Direktor des China-Programms. */
  private int roleEnd(int from, int end) {
    int k = from;
    while (k < end) {
      WordForm f = forms.of(k);
      if (tokens.isCapital(k) && k == from && !f.isArticle()) {
        if (lexicon.isBody(tokens.text(k)) || !f.isKnown() && lexicon.role(tokens.text(k)) < 0
            || (f.canBeSurname() || f.canBeFirstName()) && !f.canBeNoun()) {
          return k;
        }
        k++;
        from = k;
        continue;
      }
      if (f.lower().equals("für")) {
        k = groupEnd(k + 1, end);
      } else if (f.isArticle() || f.isPreposition()) {
        int group = groupEnd(k + 1, end);
        if (group == k + 1 || isBodyGroup(k + 1, group) || group >= end || endsInName(k + 1, group)) {
          return k;
        }
        k = group;
      } else {
        return k;
      }
    }
    return k;
  }

  /** „der Ministerin Martina Auer“: whose office it is. */
  private boolean endsInName(int from, int end) {
    return end - from > 1 && namesOffice(from, end) && !isRole(end - 1);
  }

  private int groupEnd(int from, int end) {
    int k = from;
    boolean noun = false;
    while (k < end) {
      WordForm f = forms.of(k);
      boolean joint =
          noun && tokens.is(k, "und") && k + 1 < end && (tokens.isCapital(k + 1) || forms.of(k + 1).canBeAdjective());
      if (tokens.isCapital(k)) {
        noun = true;
      } else if (joint) {
        noun = false;
      } else if (noun || !(f.canBeAdjective() || f.isArticle() || f.isPossessive())) {
        return k;
      }
      k++;
    }
    return k;
  }

  private boolean isBodyGroup(int from, int end) {
    for (int k = from; k < end; k++) {
      if (lexicon.isBody(tokens.text(k)) || tokens.isCapital(k) && !forms.of(k).isKnown() && !forms.of(k).canBeNoun()
          && !tokens.text(k).contains("-")) {
        return true;
      }
    }
    return false;
  }

  /** The body named by „der X“, „am X“, „von X“, „X“: nominative without its first small word. */
  private @Nullable String body(int from, int end) {
    int k = from;
    while (k < end && !tokens.isCapital(k) && forms.of(k).isPreposition() && !forms.of(k).isArticle()) {
      k++;
    }
    if (k >= end) {
      return null;
    }
    String whole = bodies.behindLink(from, end);
    if (whole != null && !namesOffice(k, end)) {
      return whole;
    }
    return null;
  }

  private boolean namesOffice(int from, int to) {
    for (int t = from; t < to; t++) {
      if (isRole(t)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Gender gender(int from, String noun) {
    if (noun.endsWith("in") && noun.length() > 5) {
      return Gender.FEMALE;
    }
    if (from > 0 && tokens.isWord(from - 1)) {
      String det = forms.of(from - 1).lower();
      if (det.equals("die") || det.equals("eine")) {
        return Gender.FEMALE;
      }
    }
    WordForm f = de.wortlaut.language.Dictionary.shared().form(noun, false);
    return f.canBeGender(0) && !f.canBeGender(1) && from > 0
        && (forms.of(from - 1).lower().equals("der") || forms.of(from - 1).lower().equals("ein"))
            ? Gender.MALE : null;
  }
}
