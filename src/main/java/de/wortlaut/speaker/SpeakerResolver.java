package de.wortlaut.speaker;

import de.wortlaut.language.Clauses;
import de.wortlaut.language.WordForm;
import de.wortlaut.mention.Mentions;
import de.wortlaut.mention.NounLexicon;
import de.wortlaut.mention.Person;
import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.quotation.Find;
import de.wortlaut.quotation.Range;
import de.wortlaut.quotation.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says who is behind the mentions of a page's quotations. One page each; not thread-safe. */
public final class SpeakerResolver {
  /** How many tokens back a pronoun reaches. */
  private static final int REACH = 120;
  /** No article names as many; bounds the work on what is none. */
  private static final int MOST_PEOPLE = 400;

  private final Reading r;
  private final Mentions mentions;
  private final PhraseReader phrases;
  private final Relay relay;
  private final NounLexicon lexicon = NounLexicon.standard();
  private final List<Antecedent> said = new ArrayList<>();
  private final java.util.Map<Range, Resolved> byMention = new java.util.HashMap<>();
  private final java.util.Map<Person, Speaker> speakers = new java.util.IdentityHashMap<>();
  private @Nullable Person mostMentioned;
  /** Tokens within somebody's words: people named there are talked about, they do not speak. */
  private final java.util.BitSet quoted = new java.util.BitSet();

  /** A resolver for one page. */
  public SpeakerResolver(Reading reading) {
    this.r = reading;
    this.mentions = reading.mentions();
    this.phrases = new PhraseReader(reading);
    this.relay = new Relay(reading, phrases);
  }

  private record Antecedent(Range mention, Resolved resolved, @Nullable Gender gender) {}

  /** The speakers of {@code finds}, which are ordered by begin. */
  public List<Resolved> resolve(List<Find> finds) {
    List<Resolved> out = new ArrayList<>();
    for (Find find : finds) {
      if (find.type() != QuotationType.REPORTED) {
        find.words().forEach(w -> quoted.set(w.begin(), w.end()));
      }
    }
    for (Find find : finds) {
      Resolved resolved = find.mention().isEmpty() ? withoutMention(find, out) : mentioned(find.mention().get(0), find);
      resolved = passedOn(find, resolved);
      out.add(resolved);
      if (!find.mention().isEmpty() && resolved.speaker().kind() != SpeakerKind.NONE) {
        byMention.putIfAbsent(find.mention().get(0), resolved);
        said.add(new Antecedent(find.mention().get(0), resolved, resolved.speaker().gender()));
      }
    }
    return out;
  }

  /** „zitiert ihn das Blatt“: the speaker is the one cited; „laut … sagte sie“: the medium is kept beside her. */
  private Resolved passedOn(Find find, Resolved found) {
    SpeakerKind kind = found.speaker().kind();
    if (kind == SpeakerKind.PERSON || kind == SpeakerKind.UNNAMED) {
      Speaker medium = relay.of(find);
      return medium == null ? found : new Resolved(found.speaker(), medium, found.confidence());
    }
    Speaker medium = kind == SpeakerKind.ORGANISATION && !find.mention().isEmpty() ? relay.medium(find.mention().get(0)) : null;
    Resolved cited = medium == null ? null : cited(find);
    return cited == null ? found : new Resolved(cited.speaker(), medium, cited.confidence());
  }

  /** Whom the frame says to be cited: „zitiert ihn“, „zitiert Ministerin Auer mit den Worten“. */
  private @Nullable Resolved cited(Find find) {
    boolean cites = find.cue().stream().anyMatch(c -> r.forms().of(c.begin()).verb().equals("zitieren"));
    for (Range frame : cites ? find.frame() : List.<Range>of()) {
      for (int t = frame.begin(); t < frame.end(); t++) {
        String word = r.forms().of(t).lower();
        Person p = mentions.at(t);
        if (p != null) {
          return new Resolved(person(p), null, 0.8);
        }
        if (word.equals("ihn") || word.equals("sie")) {
          Person near = nearestPerson(t, word.equals("ihn") ? Gender.MALE : Gender.FEMALE, -1);
          return near == null ? null : new Resolved(person(near), null, 0.6);
        }
      }
    }
    return null;
  }

  /** An answer without a name belongs to the only other person of the page; a continuation to its start. */
  private Resolved withoutMention(Find find, List<Resolved> earlier) {
    if (find.nestedIn() >= 0 && find.nestedIn() < earlier.size()) {
      return earlier.get(find.nestedIn());
    }
    boolean answer = find.cue().isEmpty() && find.frame().isEmpty()
        && r.page().marks().markOf(find.words().get(0).begin()) < 0
        && find.type() == QuotationType.DIRECT;
    if (answer && !mentions.people().isEmpty()) {
      return new Resolved(person(mostMentioned()), null, 0.7);
    }
    boolean carriesOn = find.type() != QuotationType.INDIRECT && find.type() != QuotationType.REPORTED;
    Person near = carriesOn ? nearestPerson(find.words().get(0).begin(), null, lastMention()) : null;
    if (near != null) {
      return new Resolved(person(near), null, 0.5);
    }
    boolean follows = carriesOn && find.continues() >= 0 && find.continues() < earlier.size();
    return follows ? earlier.get(find.continues()) : new Resolved(Speaker.none(), null, 0.6);
  }

  private int lastMention() {
    return said.isEmpty() ? -1 : said.get(said.size() - 1).mention().begin();
  }

  private Person mostMentioned() {
    Person known = mostMentioned;
    if (known != null) {
      return known;
    }
    Person best = mentions.people().get(0);
    for (Person p : mentions.people()) {
      if (p.mentions().size() > best.mentions().size()) {
        best = p;
      }
    }
    mostMentioned = best;
    return best;
  }

  private Resolved mentioned(Range m, Find find) {
    Resolved same = byMention.get(m);
    if (same != null) {
      return same;
    }
    Range core = phrases.withoutNounOfSaying(m);
    if (core.length() == 0) {
      return own(m, find);
    }
    List<Person> named = named(core);
    if (named.size() > 1 && phrases.isJoint(core)) {
      return new Resolved(several(named), null, 0.8);
    }
    if (!named.isEmpty()) {
      Person meant = named.size() > 1 && phrases.isOwnerOfRole(core, mentions) ? named.get(1) : named.get(0);
      if (phrases.belongs(core, meant, mentions)) {
        return new Resolved(person(meant), null, 0.95);
      }
    }
    if (core.length() == 1 && phrases.pointsBack(core.begin())) {
      return said.isEmpty() ? new Resolved(Speaker.none(), null, 0.4)
          : new Resolved(said.get(said.size() - 1).resolved().speaker(), null, 0.6);
    }
    if (core.length() == 1 && phrases.isPronoun(core.begin())) {
      return pronoun(core.begin(), find);
    }
    return phrase(core, find);
  }

  private List<Person> named(Range m) {
    List<Person> out = new ArrayList<>();
    for (int t = m.begin(); t < m.end(); t++) {
      Person p = mentions.at(t);
      if (p != null && !out.contains(p)) {
        out.add(p);
      }
    }
    return out;
  }

  private Speaker several(List<Person> named) {
    List<Speaker> members = named.stream().map(this::person).toList();
    String name = String.join(" und ", named.stream().map(Person::name).toList());
    return Speaker.of(SpeakerKind.SEVERAL, name).withMembers(members);
  }

  /** One value a person, however often they are quoted. */
  private Speaker person(Person p) {
    return speakers.computeIfAbsent(p, k -> Speaker.of(SpeakerKind.PERSON, k.name())
        .withGender(k.gender()).withRole(k.role()).withInstitution(k.institution()).withFormer(k.former())
        .withMentions(k.mentions().stream().map(t -> r.page().span(t, mentions.endOfName(t))).toList()));
  }

  /** „eigenen Angaben“, „Polizeiangaben“, „Medienberichten“. */
  private Resolved own(Range m, Find find) {
    String owner = phrases.ownerInCompound(m);
    owner = owner == null ? phrases.country(m) : owner;
    if (owner != null) {
      return new Resolved(organisation(owner), null, 0.8);
    }
    if (phrases.isOwn(m)) {
      Person subject = possessor(m);
      subject = subject == null ? subject(find, m) : subject;
      if (subject != null) {
        return new Resolved(person(subject), null, 0.7);
      }
      Range body = bodyIn(find);
      if (body != null) {
        return new Resolved(organisation(phrases.bodyName(body)), null, 0.6);
      }
    }
    SpeakerKind kind = lexicon.isDocument(phrases.head(m)) ? SpeakerKind.DOCUMENT : SpeakerKind.NONE;
    return kind == SpeakerKind.NONE ? new Resolved(Speaker.none(), null, 0.5)
        : new Resolved(Speaker.of(kind, phrases.name(m)), null, 0.6);
  }

  /** Whom „seiner Meinung“, „ihren Worten“ means; null for „eigenen Angaben“. */
  private @Nullable Person possessor(Range m) {
    String first = r.forms().of(m.begin()).lower();
    if (!first.startsWith("sein") && !first.startsWith("ihr")) {
      return null;
    }
    Gender gender = first.startsWith("sein") ? Gender.MALE : Gender.FEMALE;
    Antecedent last = lastSaid(m.begin(), gender);
    Person near = nearestPerson(m.begin(), gender, last == null ? -1 : last.mention().begin());
    return near != null || last == null ? near : personOf(last);
  }

  private @Nullable Person personOf(Antecedent a) {
    for (var e : speakers.entrySet()) {
      if (e.getValue().equals(a.resolved().speaker())) {
        return e.getKey();
      }
    }
    return null;
  }

  private @Nullable Person subject(Find find, Range m) {
    int s = r.page().sentences().of(m.begin());
    Person inside = mentions.firstIn(r.page().sentences().first(s), r.page().sentences().end(s));
    return inside != null ? inside : said.isEmpty() ? null : mentions.lastBefore(m.begin(), null, REACH);
  }

  private @Nullable Range bodyIn(Find find) {
    for (Range w : find.words()) {
      for (int t = w.begin(); t < w.end(); t++) {
        if (r.page().tokens().isCapital(t) && (lexicon.isBody(r.page().tokens().text(t)) || r.forms().of(t).isPlace())) {
          return new Range(t, t + 1);
        }
      }
    }
    return null;
  }

  private static Speaker organisation(String name) {
    return Speaker.of(SpeakerKind.ORGANISATION, name).withInstitution(name);
  }

  /** The nearest speaker or person before the pronoun whom its gender and number fit. */
  private Resolved pronoun(int t, Find find) {
    String word = r.forms().of(t).lower();
    boolean plural = word.equals("sie") && isPluralVerb(t);
    boolean female = word.equals("sie") || word.equals("diese") || word.equals("die") || word.equals("jene");
    boolean male = word.equals("er") || word.equals("dieser") || word.equals("der") || word.equals("jener");
    if (word.equals("man") || word.equals("es") || word.equals("wir") || word.equals("ich")) {
      return carried(word);
    }
    if (word.equals("der") || word.equals("die")) {
      Resolved relative = relative(t, find);
      if (relative != null) {
        return relative;
      }
    }
    if (plural) {
      return plural(t);
    }
    Gender gender = female ? Gender.FEMALE : male ? Gender.MALE : null;
    Antecedent last = lastSaid(t, gender);
    Person near = nearestPerson(t, gender, last == null ? -1 : last.mention().begin());
    if (near != null) {
      return new Resolved(person(near), null, 0.8);
    }
    return last != null ? new Resolved(last.resolved().speaker(), null, 0.75) : new Resolved(Speaker.none(), null, 0.4);
  }

  private boolean isPluralVerb(int t) {
    Clauses clauses = r.clauses();
    int c = clauses.of(t);
    int v = c < 0 ? -1 : clauses.finite(c);
    if (v < 0) {
      return false;
    }
    WordForm f = r.forms().of(v);
    return f.canBePluralVerb() && !f.canBeSingularVerb();
  }

  /** „man“, „wir“: the speaker before, if there is one near. */
  private Resolved carried(String word) {
    if (said.isEmpty() || word.equals("es")) {
      return new Resolved(Speaker.none(), null, 0.5);
    }
    return new Resolved(said.get(said.size() - 1).resolved().speaker(), null, 0.4);
  }

  private @Nullable Resolved relative(int t, Find find) {
    if (t == 0 || !r.page().tokens().is(t - 1, ',')) {
      return null;
    }
    Person before = mentions.lastBefore(t - 1, null, 10);
    int c = r.clauses().of(t - 2 >= 0 ? t - 2 : 0);
    if (before != null && c >= 0) {
      return new Resolved(person(before), null, 0.8);
    }
    Range phrase = phrases.endingAt(t - 1);
    return phrase == null ? null : phrase(phrase, find);
  }

  private Resolved plural(int t) {
    for (int i = said.size() - 1; i >= 0; i--) {
      Antecedent a = said.get(i);
      SpeakerKind kind = a.resolved().speaker().kind();
      if (t - a.mention().begin() >= REACH) {
        break;
      }
      if (kind != SpeakerKind.PERSON) {
        return new Resolved(a.resolved().speaker(), null, 0.6);
      }
    }
    return new Resolved(Speaker.none(), null, 0.4);
  }

  /**
   * The subject-like person of the nearest sentence of the running text before token {@code t}, but
   * behind token {@code after}: a new subject takes the pronoun from the last speaker.
   */
  private @Nullable Person nearestPerson(int t, @Nullable Gender gender, int after) {
    int s = r.page().sentences().of(t);
    int seen = 0;
    for (int k = s; k >= 0 && seen < 4; k--) {
      if (!r.page().isBody(k)) {
        continue;
      }
      seen++;
      int to = k == s ? t : r.page().sentences().end(k);
      if (to <= after) {
        return null;
      }
      Person oblique = null;
      for (int i = Math.max(after + 1, r.page().sentences().first(k)); i < to; i++) {
        Person p = quoted.get(i) ? null : mentions.at(i);
        if (p != null && (gender == null || p.gender() == null || p.gender() == gender)) {
          if (isSubjectLike(i)) {
            return p;
          }
          oblique = oblique == null ? p : oblique;
        }
      }
      if (oblique != null && after < 0) {
        return oblique;
      }
    }
    return null;
  }

  /** Names behind a preposition are seldom meant by a pronoun. */
  private boolean isSubjectLike(int t) {
    if (t == 0) {
      return true;
    }
    WordForm before = r.forms().of(t - 1);
    return !before.isPreposition() || r.page().tokens().isCapital(t - 1);
  }

  private @Nullable Antecedent lastSaid(int t, @Nullable Gender gender) {
    for (int i = said.size() - 1; i >= 0; i--) {
      Antecedent a = said.get(i);
      if (t - a.mention().end() > REACH) {
        return null;
      }
      Speaker s = a.resolved().speaker();
      boolean fits = gender == null || s.gender() == null || s.gender() == gender;
      boolean single = s.kind() == SpeakerKind.PERSON || s.kind() == SpeakerKind.UNNAMED || s.kind() == SpeakerKind.ORGANISATION;
      if (fits && single && a.mention().begin() < t) {
        return a;
      }
    }
    return null;
  }

  /** A phrase without a name: a body, a role of somebody known, a group, a document. */
  private Resolved phrase(Range m, Find find) {
    String head = phrases.head(m);
    int headToken = phrases.headToken(m);
    boolean definite = phrases.isDefinite(m);
    if (lexicon.role(head) >= 0 && !lexicon.isBody(head)) {
      Person known = definite ? byRole(m, head) : null;
      if (known != null) {
        return new Resolved(person(known), null, 0.75);
      }
      if (definite && phrases.isBare(m) && !phrases.isPluralPhrase(m)) {
        Antecedent last = lastSaid(m.begin(), genderOf(m, head));
        if (last != null && last.resolved().speaker().kind() == SpeakerKind.PERSON) {
          return new Resolved(last.resolved().speaker(), null, 0.6);
        }
        Person near = nearestPerson(m.begin(), genderOf(m, head), -1);
        if (near != null) {
          return new Resolved(person(near), null, 0.5);
        }
      }
      return new Resolved(unnamed(m, headToken), null, 0.75);
    }
    if (definite && phrases.isBare(m) && phrases.isNickname(m)) {
      Person aged = ofAge(phrases.age(m));
      if (aged != null) {
        return new Resolved(person(aged), null, 0.8);
      }
      Person near = nearestPerson(m.begin(), genderOf(m, head), -1);
      if (near != null) {
        return new Resolved(person(near), null, 0.6);
      }
    }
    if (lexicon.isDocument(head) && !lexicon.isBody(head)) {
      Range owner = phrases.genitive(m);
      if (owner != null && isBodyLike(owner)) {
        return new Resolved(organisation(phrases.bodyName(owner)), null, 0.7);
      }
      String maker = phrases.ownerInCompound(m);
      maker = maker == null ? phrases.country(m) : maker;
      return new Resolved(maker != null ? organisation(maker) : Speaker.of(SpeakerKind.DOCUMENT, phrases.name(m)), null, 0.7);
    }
    if (lexicon.isGroup(head) || phrases.isPeople(headToken)) {
      return new Resolved(unnamed(m, headToken), null, 0.7);
    }
    if (head.isEmpty()) {
      return new Resolved(Speaker.none(), null, 0.4);
    }
    if (phrases.isLoneName(m) && !isLabelledOtherwise(m)) {
      return new Resolved(Speaker.of(SpeakerKind.PERSON, phrases.name(m)), null, 0.5);
    }
    if (definite && phrases.isBare(m) && phrases.isGeneric(head)) {
      Speaker last = lastBody();
      if (last != null) {
        return new Resolved(last, null, 0.6);
      }
      String near = mentions.organisations().lastBefore(m.begin(), REACH, head);
      if (near != null) {
        return new Resolved(organisation(near), null, 0.5);
      }
    }
    if (definite && phrases.isBare(m) && lexicon.isBody(head)) {
      String fuller = mentions.organisations().fuller(m.begin(), head);
      if (fuller != null) {
        return new Resolved(organisation(fuller), null, 0.7);
      }
    }
    boolean thing = phrases.isThing(headToken);
    if (thing && find.type() != QuotationType.INDIRECT && find.type() != QuotationType.REPORTED) {
      Antecedent last = lastSaid(find.words().get(0).begin(), null);
      if (last != null) {
        return new Resolved(last.resolved().speaker(), null, 0.4);
      }
      Person near = nearestPerson(find.words().get(0).begin(), null, -1);
      if (near != null) {
        return new Resolved(person(near), null, 0.4);
      }
    }
    return new Resolved(organisation(phrases.bodyName(m)), null, thing ? 0.4 : 0.75);
  }

  /** The only person whose name an age follows, in brackets or between commas; null if none or several. */
  private @Nullable Person ofAge(String age) {
    Person found = null;
    List<Person> people = mentions.people();
    for (Person p : age.isEmpty() ? List.<Person>of() : people.subList(0, Math.min(MOST_PEOPLE, people.size()))) {
      for (int t : p.mentions()) {
        int end = mentions.endOfName(t);
        boolean aged = end + 1 < r.page().tokens().count() && r.page().tokens().text(end + 1).equals(age)
            && (r.page().tokens().is(end, '(') || r.page().tokens().is(end, ','));
        if (aged && found != null && found != p) {
          return null;
        }
        found = aged ? p : found;
      }
    }
    return found;
  }

  /** A lone name is a person's only if the dictionary or the model of names sees one. */
  private boolean isLabelledOtherwise(Range m) {
    int t = m.end() - 1;
    de.wortlaut.mention.NameLabel kind = mentions.label(t).kind();
    boolean name = r.forms().of(t).canBeSurname() || r.forms().of(t).canBeFirstName();
    return kind != de.wortlaut.mention.NameLabel.PERSON && (!name || kind != de.wortlaut.mention.NameLabel.OUTSIDE);
  }

  /** The last organisation that spoke under a name of its own. */
  private @Nullable Speaker lastBody() {
    for (int i = said.size() - 1; i >= 0 && i > said.size() - 8; i--) {
      Speaker s = said.get(i).resolved().speaker();
      if (s.kind() == SpeakerKind.ORGANISATION && !phrases.isGeneric(s.name())) {
        return s;
      }
    }
    return null;
  }

  /** A body, a medium in marks, or a name that is no person's. */
  private boolean isBodyLike(Range m) {
    int t = phrases.headToken(m);
    String word = t < 0 ? "" : r.page().tokens().text(t);
    return t >= 0 && (lexicon.isBody(word) || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) || mentions.organisations().covers(t)
        || r.page().marks().innermost(t) >= 0 || !r.forms().of(t).isKnown() && named(m).isEmpty());
  }

  private @Nullable Gender genderOf(Range m, String head) {
    if (head.endsWith("in")) {
      return Gender.FEMALE;
    }
    return r.forms().of(m.begin()).lower().equals("der") ? Gender.MALE : null;
  }

  /** The person whose role fits the phrase best; of equals the last one named before it. */
  private @Nullable Person byRole(Range m, String head) {
    String office = stem(head);
    Person found = null;
    int best = 0;
    List<Person> people = mentions.people();
    for (Person p : people.subList(0, Math.min(MOST_PEOPLE, people.size()))) {
      String role = p.role();
      if (role == null || p.mentions().isEmpty() || !sameOffice(role, office)) {
        continue;
      }
      int score = 2 + (role.toLowerCase(Locale.ROOT).contains(head.toLowerCase(Locale.ROOT)) ? 2 : 0) + 2 * shared(m, role, p)
          + (p.mentions().get(0) < m.begin() ? 3 : 0);
      if (score >= best) {
        best = score;
        found = p;
      }
    }
    return found;
  }

  /** How many attributes of the phrase the person's role or institution has too, less those it lacks. */
  private int shared(Range m, String role, Person p) {
    String known = (role + " " + p.institution()).toLowerCase(Locale.ROOT);
    int n = 0;
    for (int t = m.begin(); t < m.end(); t++) {
      WordForm f = r.forms().of(t);
      if (f.canBeAdjective() && !f.isArticle() && !r.page().tokens().isCapital(t) && f.lower().length() > 4) {
        n += known.contains(f.lower().substring(0, f.lower().length() - 2)) ? 1 : -1;
      }
    }
    return n;
  }

  private static boolean sameOffice(String role, String office) {
    for (String word : role.split(" ")) {
      String w = stem(word);
      if (w.endsWith(office) || office.endsWith(w) && w.length() > 4) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String noun) {
    String w = noun.toLowerCase(Locale.ROOT);
    w = w.substring(w.lastIndexOf('-') + 1);
    for (String ending : new String[] {"innen", "in", "en", "er", "es", "n", "s", "e"}) {
      if (w.endsWith(ending) && w.length() > ending.length() + 4) {
        return w.substring(0, w.length() - ending.length());
      }
    }
    return w;
  }

  private Speaker unnamed(Range m, int headToken) {
    var found = phrases.role(m, headToken);
    return Speaker.of(SpeakerKind.UNNAMED, phrases.name(m))
        .withRole(lexicon.role(r.page().tokens().text(headToken)) >= 0 && !phrases.isBarePlural(m) ? found.role() : null)
        .withInstitution(found.institution() != null ? found.institution() : found.party());
  }
}
