package de.wortlaut.speaker;

import de.wortlaut.cast.Facts;
import de.wortlaut.cast.People;
import de.wortlaut.cast.NameLabel;
import de.wortlaut.language.WordForm;
import de.wortlaut.cast.Bodies;
import de.wortlaut.cast.Person;
import de.wortlaut.cast.Facts;
import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.Relation;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom phrases without a name mean: bodies, roles, groups, documents. */
final class PhraseSpeakers {
  private final Reading r;
  private final People mentions;
  private final PhraseReader phrases;
  private final SpeakerValues values;
  private final Antecedents antecedents;
  private final Ownership owners;
  private final Names names;
  private final Offices offices;
  private final Ages ages;
  private @Nullable Set<String> places;

  PhraseSpeakers(SpeakerPage page, Antecedents antecedents) {
    this.r = page.r();
    this.mentions = r.cast().people();
    this.phrases = page.phrases();
    this.values = page.values();
    this.owners = page.owners();
    this.names = page.names();
    this.antecedents = antecedents;
    this.offices = new Offices(r);
    this.ages = page.ages();
  }

  /** A phrase without a name: a body, a role of somebody known, a group, a document. */
  Resolved of(Range m, Find find) {
    int head = phrases.headToken(m);
    boolean pronoun = r.form(m.begin()).isOtherPronoun();
    if (head < 0 && !pronoun && !phrases.isNamedInSmall(m) || !pronoun && phrases.isNoNoun(m)) {
      return Resolved.nobody();
    }
    boolean some = head < 0 && pronoun;
    return some ? Resolved.of(unnamed(m), Trust.UNNAMED)
        : head < 0 ? Resolved.of(values.body(names.ofBody(m)), Trust.BODY) : of(m, head, find);
  }

  private Resolved of(Range m, int head, Find find) {
    WordForm f = r.form(head);
    boolean bareDefinite = phrases.isDefinite(m) && phrases.isBare(m);
    if (f.isRole() && !f.isBody()) {
      return office(m, f);
    }
    Resolved nicknamed = bareDefinite && phrases.isNickname(m) ? nickname(m, f) : null;
    if (nicknamed != null) {
      return nicknamed;
    }
    boolean site = SpeakerWords.SITE.has(f.lower()) && owners.genitive(m) != null;
    if (f.isDocument() && !f.isBody() && !f.isAllCapitals() || site) {
      return document(m);
    }
    boolean people = phrases.isPeople(head) && !isBodyOfPeople(m, head);
    if (people) {
      boolean one = bareDefinite && f.isPerson() && !f.isGroup() && phrases.isSingular(m);
      return one ? office(m, f) : Resolved.of(unnamed(m), Trust.UNNAMED);
    }
    if (isPersonAlone(m, f)) {
      return Resolved.of(Speaker.of(SpeakerKind.PERSON, names.asWritten(m)), Trust.NEAREST);
    }
    Resolved known = bareDefinite ? knownBody(m, f) : null;
    return known != null ? known : bodyOrThing(m, find);
  }

  private boolean isPersonAlone(Range m, WordForm head) {
    return phrases.isLoneName(m) && !isLabelledOtherwise(m) && !r.cast().bodies().isBracketed(head.text());
  }

  private Resolved office(Range m, WordForm head) {
    boolean definite = phrases.isDefinite(m) && !phrases.isPlural(m);
    Person known = definite ? offices.holder(m, head.text()) : null;
    if (known != null) {
      return Resolved.of(values.person(known), Trust.KNOWN_ROLE);
    }
    if (definite && phrases.isBare(m)) {
      Antecedents.Said last = antecedents.last(m.begin(), genderOf(m, head));
      boolean person = last != null && last.resolved().speaker().kind() == SpeakerKind.PERSON;
      if (person && Offices.canHold(last.resolved().speaker().role(), head.lower())) {
        return Resolved.of(last.resolved().speaker(), Trust.NEAREST);
      }
      Person near = antecedents.nearestPerson(m.begin(), genderOf(m, head), -1);
      if (near != null && Offices.canHold(near.role(), head.lower())) {
        return Resolved.of(values.person(near), Trust.NEAREST);
      }
    }
    Speaker unnamed = unnamed(m);
    boolean speaksForBody =
        head.isRole() && head.roleAt() == 0 && SpeakerWords.SPOKESMAN.has(head.lower()) && phrases.isBare(m);
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
  private @Nullable Resolved nickname(Range m, WordForm head) {
    Person aged = ages.only(phrases.age(m));
    if (aged != null) {
      return Resolved.of(values.person(aged), Trust.KNOWN_ROLE);
    }
    Person near = antecedents.nearestPerson(m.begin(), genderOf(m, head), -1);
    return near == null ? null : Resolved.of(values.person(near), Trust.NEAREST);
  }

  /** A text speaks for its owner where the page names one. */
  private Resolved document(Range m) {
    Range owner = owners.genitive(m);
    Person author = owner == null ? null : author(owner);
    if (author != null) {
      return Resolved.of(values.person(author), Trust.OWNER);
    }
    if (owner != null && isBodyLike(owner)) {
      return owner(owner);
    }
    String maker = owners.inCompound(m);
    maker = maker == null ? owners.country(m) : maker;
    return maker != null ? Resolved.of(values.body(maker), Trust.OWNER)
        : Resolved.of(Speaker.of(SpeakerKind.DOCUMENT, names.of(m)), Trust.DOCUMENT);
  }

  /** „die Organisation“, „das Gericht“: the one that spoke or was named in full. */
  private @Nullable Resolved knownBody(Range m, WordForm head) {
    Bodies bodies = r.cast().bodies();
    if (head.isGenericBody() && !phrases.hasCapitalAttribute(m)) {
      Speaker last = antecedents.lastBody(head);
      if (last != null) {
        return Resolved.of(last, Trust.GENERIC_BODY);
      }
      String near = bodies.lastBefore(m.begin(), Antecedents.REACH, head);
      if (near != null) {
        return Resolved.of(values.body(near), Trust.GENERIC_BODY);
      }
    }
    String fuller = head.isBody() ? bodies.fuller(m.begin(), head.text()) : null;
    return fuller == null ? null : Resolved.of(values.body(fuller), Trust.FULLER_BODY);
  }

  /** The person whom „von Jana Holm“ names, by name or behind their office; null if none. */
  private @Nullable Person author(Range owner) {
    for (int t = owner.begin(); t < owner.end(); t++) {
      Person p = mentions.at(t);
      boolean office = r.page().tokens().isCapital(t) && r.form(t).isRole();
      if (p != null || r.page().tokens().isCapital(t) && !office) {
        return p;
      }
    }
    return null;
  }

  /** The body that made the text; „des Senders“ is the one named before. */
  private Resolved owner(Range owner) {
    Resolved known =
        phrases.isDefinite(owner) && phrases.isBare(owner) ? knownBody(owner, r.form(phrases.headToken(owner))) : null;
    return known != null ? known : Resolved.of(values.body(names.ofBody(owner)), Trust.OWNER);
  }

  /** A body by its name; words that carry on somebody's speech are not a thing's that stands near. */
  private Resolved bodyOrThing(Range m, Find find) {
    boolean thing = phrases.isThing(phrases.headToken(m));
    Speaker possessor = thing ? antecedents.possessor(m, values) : null;
    if (possessor != null) {
      return Resolved.of(possessor, Trust.PRONOUN);
    }
    Range owner = thing ? owners.genitive(m) : null;
    Person author = owner == null ? null : author(owner);
    if (author != null) {
      return Resolved.of(values.person(author), Trust.OWNER);
    }
    if (owner != null && isMaker(owner)) {
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
    return thing ? Resolved.nobody() : body(m);
  }

  /** Whether the phrase names a body by its noun, or something that no dictionary has. */
  private boolean isMaker(Range owner) {
    int head = phrases.headToken(owner);
    boolean strange = head >= 0 && !phrases.isThing(head) && isBodyLike(owner) && !r.form(head).canBeNoun();
    return strange || head >= 0 && r.form(head).isBody();
  }

  /** The body, or the bodies that „und“ joins. */
  private Resolved body(Range m) {
    NounPhrase p = phrases.phrase(m);
    List<Speaker> members = new ArrayList<>();
    for (Attachment a : p == null || !phrases.isJoint(m) ? List.<Attachment>of() : p.attachments()) {
      String name =
          a.relation() == Relation.CONJUNCT && a.phrase() != null ? r.cast().bodyName(a.phrase(), m.end()) : null;
      if (name != null) {
        members.add(values.body(name));
      }
    }
    Speaker first = values.body(names.ofBody(m));
    if (members.isEmpty()) {
      return Resolved.of(first, Trust.BODY);
    }
    members.add(0, first);
    return Resolved.of(values.several(members), Trust.JOINT);
  }

  /** „Reporter ohne Grenzen“: people in the name of a body. */
  private boolean isBodyOfPeople(Range m, int head) {
    boolean named = phrases.hasCapitalAttribute(m) && !phrases.opensSentence(m)
        || mentions.label(head) == NameLabel.ORGANISATION;
    boolean purpose = head + 1 < m.end() && r.tokens().is(head + 1, "ohne");
    return r.form(head).isBody() || r.marks().innermost(head) >= 0 || named || purpose;
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
    if (t < 0) {
      return false;
    }
    WordForm f = r.form(t);
    boolean named = mentions.label(t).kind() == NameLabel.ORGANISATION || r.cast().bodies().isKnown(t);
    boolean strange = !f.isKnown() && values.named(m).isEmpty();
    return f.isBody() || f.isAllCapitals() || named || r.marks().innermost(t) >= 0 || strange;
  }

  private @Nullable Gender genderOf(Range m, WordForm head) {
    NounPhrase p = phrases.phrase(m);
    boolean woman = head.text().endsWith("in") || p != null && p.determiner() >= 0 && p.isFeminine();
    return woman ? Gender.FEMALE : p != null && p.determiner() >= 0 && p.isMasculine() ? Gender.MALE : null;
  }

  private Speaker unnamed(Range m) {
    NounPhrase phrase = phrases.phrase(m);
    Speaker unnamed = Speaker.of(SpeakerKind.UNNAMED, names.of(m));
    if (phrase == null) {
      return unnamed;
    }
    Facts facts = r.cast().facts().ofPhrase(phrase);
    return unnamed.withRole(facts.role()).withInstitution(facts.institution());
  }
}
