package de.wortlaut.speaker;

import de.wortlaut.cast.Facts;
import de.wortlaut.cast.People;
import de.wortlaut.cast.NameLabel;
import de.wortlaut.language.NounLexicon;
import de.wortlaut.cast.Bodies;
import de.wortlaut.cast.Person;
import de.wortlaut.cast.Facts;
import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom phrases without a name mean: bodies, roles, groups, documents. */
final class PhraseSpeakers {
  /** Where somebody publishes: the owner speaks. */
  private static final Set<String> SITES = Set.of("website", "webseite", "homepage", "internetseite", "ausgabe");

  private final Reading r;
  private final People mentions;
  private final PhraseReader phrases;
  private final SpeakerValues values;
  private final Antecedents antecedents;
  private final Offices offices;
  private final NounLexicon lexicon;
  private @Nullable Set<String> places;

  PhraseSpeakers(Reading r, PhraseReader phrases, SpeakerValues values, Antecedents antecedents) {
    this.r = r;
    this.lexicon = r.forms().lexicon().nouns();
    this.mentions = r.cast().people();
    this.phrases = phrases;
    this.values = values;
    this.antecedents = antecedents;
    this.offices = new Offices(r);
  }

  /** A phrase without a name: a body, a role of somebody known, a group, a document. */
  Resolved of(Range m, Find find) {
    String head = phrases.head(m);
    if (head.isEmpty() && !phrases.isNamedInSmall(m) || phrases.isNoNoun(m)) {
      return Resolved.nobody();
    }
    if (lexicon.role(head) >= 0 && !lexicon.isBody(head)) {
      return office(m, head);
    }
    boolean bareDefinite = phrases.isDefinite(m) && phrases.isBare(m);
    Resolved nicknamed = bareDefinite && phrases.isNickname(m) ? nickname(m, head) : null;
    if (nicknamed != null) {
      return nicknamed;
    }
    boolean site = SITES.contains(head.toLowerCase(Locale.ROOT)) && phrases.genitive(m) != null;
    boolean initials = head.length() > 2 && head.equals(head.toUpperCase(Locale.ROOT));
    if (lexicon.isDocument(head) && !lexicon.isBody(head) && !initials || site) {
      return document(m);
    }
    if (bareDefinite && lexicon.isPerson(head) && !lexicon.isGroup(head) && phrases.isSingular(m)
        && !isBodyOfPeople(m)) {
      return office(m, head);
    }
    if ((lexicon.isGroup(head) || phrases.isPeople(phrases.headToken(m))) && !isBodyOfPeople(m)) {
      return Resolved.of(unnamed(m), Trust.UNNAMED);
    }
    if (phrases.isLoneName(m) && !isLabelledOtherwise(m) && !r.cast().bodies().isBracketed(head)) {
      return Resolved.of(Speaker.of(SpeakerKind.PERSON, phrases.name(m)), Trust.NEAREST);
    }
    Resolved known = bareDefinite ? knownBody(m, head) : null;
    return known != null ? known : bodyOrThing(m, find);
  }

  private Resolved office(Range m, String head) {
    boolean definite = phrases.isDefinite(m) && !phrases.isPluralPhrase(m);
    Person known = definite ? offices.holder(m, head) : null;
    if (known != null) {
      return Resolved.of(values.person(known), Trust.KNOWN_ROLE);
    }
    if (definite && phrases.isBare(m)) {
      Antecedents.Said last = antecedents.last(m.begin(), genderOf(m, head));
      boolean person = last != null && last.resolved().speaker().kind() == SpeakerKind.PERSON;
      if (person && Offices.canHold(last.resolved().speaker().role(), head)) {
        return Resolved.of(last.resolved().speaker(), Trust.NEAREST);
      }
      Person near = antecedents.nearestPerson(m.begin(), genderOf(m, head), -1);
      if (near != null && Offices.canHold(near.role(), head)) {
        return Resolved.of(values.person(near), Trust.NEAREST);
      }
    }
    Speaker unnamed = unnamed(m);
    boolean speaksForBody = (head.equals("Sprecher") || head.equals("Sprecherin")) && phrases.isBare(m);
    return Resolved.of(speaksForBody && unnamed.institution() == null ? ofBodyNear(m, unnamed) : unnamed,
        Trust.UNNAMED);
  }

  /** „Die Bahn baut um, wie ein Sprecher sagte“: a spokesman of the body named last in this sentence or the one before. */
  private Speaker ofBodyNear(Range m, Speaker unnamed) {
    int sentence = r.page().sentences().of(m.begin());
    int back = m.begin() - r.page().sentences().first(Math.max(0, sentence - 1));
    return unnamed.withInstitution(r.cast().bodies().lastBefore(m.begin(), back, null));
  }

  /** „der 45-Jährige“. */
  private @Nullable Resolved nickname(Range m, String head) {
    Person aged = offices.ofAge(phrases.age(m));
    if (aged != null) {
      return Resolved.of(values.person(aged), Trust.KNOWN_ROLE);
    }
    Person near = antecedents.nearestPerson(m.begin(), genderOf(m, head), -1);
    return near == null ? null : Resolved.of(values.person(near), Trust.NEAREST);
  }

  /** A text speaks for its owner where the page names one. */
  private Resolved document(Range m) {
    Range owner = phrases.genitive(m);
    Person author = owner == null ? null : author(owner);
    if (author != null) {
      return Resolved.of(values.person(author), Trust.OWNER);
    }
    if (owner != null && isBodyLike(owner)) {
      return owner(owner);
    }
    String maker = phrases.ownerInCompound(m);
    maker = maker == null ? phrases.country(m) : maker;
    return maker != null ? Resolved.of(values.body(maker), Trust.OWNER)
        : Resolved.of(Speaker.of(SpeakerKind.DOCUMENT, phrases.name(m)), Trust.DOCUMENT);
  }

  /** „die Organisation“, „das Gericht“: the one that spoke or was named in full. */
  private @Nullable Resolved knownBody(Range m, String head) {
    Bodies bodies = r.cast().bodies();
    if (phrases.isGeneric(head) && !phrases.hasCapitalAttribute(m)) {
      Speaker last = antecedents.lastBody(r.form(phrases.headToken(m)));
      if (last != null) {
        return Resolved.of(last, Trust.GENERIC_BODY);
      }
      String near = bodies.lastBefore(m.begin(), Antecedents.REACH, r.form(phrases.headToken(m)));
      if (near != null) {
        return Resolved.of(values.body(near), Trust.GENERIC_BODY);
      }
    }
    String fuller = lexicon.isBody(head) ? bodies.fuller(m.begin(), head) : null;
    return fuller == null ? null : Resolved.of(values.body(fuller), Trust.FULLER_BODY);
  }

  /** The person whom „von Jana Holm“ names, by name or behind their office; null if none. */
  private @Nullable Person author(Range owner) {
    for (int t = owner.begin(); t < owner.end(); t++) {
      Person p = mentions.at(t);
      boolean office = r.page().tokens().isCapital(t) && lexicon.role(r.page().tokens().text(t)) >= 0;
      if (p != null || r.page().tokens().isCapital(t) && !office) {
        return p;
      }
    }
    return null;
  }

  /** The body that made the text; „des Senders“ is the one named before. */
  private Resolved owner(Range owner) {
    Resolved known =
        phrases.isDefinite(owner) && phrases.isBare(owner) ? knownBody(owner, phrases.head(owner)) : null;
    return known != null ? known : Resolved.of(values.body(phrases.bodyName(owner)), Trust.OWNER);
  }

  /** A body by its name; words that carry on somebody's speech are not a thing's that stands near. */
  private Resolved bodyOrThing(Range m, Find find) {
    boolean thing = phrases.isThing(phrases.headToken(m));
    Speaker possessor = thing ? antecedents.possessor(m, values) : null;
    if (possessor != null) {
      return Resolved.of(possessor, Trust.PRONOUN);
    }
    Range owner = thing ? phrases.genitive(m) : null;
    Person author = owner == null ? null : author(owner);
    if (author != null) {
      return Resolved.of(values.person(author), Trust.OWNER);
    }
    if (owner != null && phrases.headToken(owner) >= 0 && !phrases.isThing(phrases.headToken(owner))
        && isBodyLike(owner) && !r.forms().of(phrases.headToken(owner)).canBeNoun()
        || owner != null && lexicon.isBody(phrases.head(owner))) {
      return owner(owner);
    }
    if (thing && find.type() != QuotationType.INDIRECT && find.type() != QuotationType.REPORTED) {
      int begin = find.words().get(0).begin();
      Antecedents.Said last = antecedents.last(begin, null);
      if (last != null) {
        return Resolved.of(last.resolved().speaker(), Trust.CARRIED);
      }
      Person near = antecedents.nearestPerson(begin, null, -1);
      if (near != null) {
        return Resolved.of(values.person(near), Trust.CARRIED);
      }
    }
    return thing ? Resolved.nobody() : Resolved.of(values.body(phrases.bodyName(m)), Trust.BODY);
  }

  /** „Reporter ohne Grenzen“: people in the name of a body. */
  private boolean isBodyOfPeople(Range m) {
    int t = phrases.headToken(m);
    return lexicon.isBody(r.page().tokens().text(t)) || r.page().marks().innermost(t) >= 0
        || phrases.hasCapitalAttribute(m) && !phrases.opensSentence(m) || mentions.label(t) == NameLabel.ORGANISATION
        || t + 1 < m.end() && r.page().tokens().is(t + 1, "ohne");
  }

  /** Words that stand behind „in“, „nach“ or „aus“ somewhere on the page. */
  private Set<String> placesNamed() {
    Set<String> known = places;
    if (known != null) {
      return known;
    }
    Set<String> found = new HashSet<>();
    for (int t = 1; t < r.page().tokens().count(); t++) {
      String before = r.forms().of(t - 1).lower();
      boolean there = before.equals("in") || before.equals("nach") || before.equals("aus");
      if (there && r.page().tokens().isCapital(t) && mentions.at(t) == null) {
        found.add(r.page().tokens().text(t));
      }
    }
    places = found;
    return found;
  }

  /** A lone name is a person's only if the dictionary or the model of names sees one. */
  private boolean isLabelledOtherwise(Range m) {
    int t = m.end() - 1;
    NameLabel kind = mentions.label(t).kind();
    boolean name = r.forms().of(t).canBeSurname() || r.forms().of(t).canBeFirstName();
    if (kind == NameLabel.OUTSIDE && placesNamed().contains(r.page().tokens().text(t))) {
      return true;
    }
    return kind != NameLabel.PERSON && (!name || kind != NameLabel.OUTSIDE);
  }

  /** A body, a medium in marks, or a name that is no person's. */
  private boolean isBodyLike(Range m) {
    int t = phrases.headToken(m);
    String word = t < 0 ? "" : r.page().tokens().text(t);
    return t >= 0 && (lexicon.isBody(word) || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
        || mentions.label(t).kind() == NameLabel.ORGANISATION || r.cast().bodies().isKnown(t)
        || r.page().marks().innermost(t) >= 0 || !r.forms().of(t).isKnown() && values.named(m).isEmpty());
  }

  private @Nullable Gender genderOf(Range m, String head) {
    if (head.endsWith("in")) {
      return Gender.FEMALE;
    }
    return r.forms().of(m.begin()).lower().equals("der") ? Gender.MALE : null;
  }

  private Speaker unnamed(Range m) {
    int headToken = phrases.headToken(m);
    NounPhrase phrase = r.phrases().withHead(headToken);
    if (phrase != null) {
      Facts facts = r.cast().facts().ofPhrase(phrase);
      return Speaker.of(SpeakerKind.UNNAMED, phrases.name(m)).withRole(facts.role())
          .withInstitution(facts.institution());
    }
    return Speaker.of(SpeakerKind.UNNAMED, phrases.name(m));
  }
}
