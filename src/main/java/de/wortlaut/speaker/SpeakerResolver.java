package de.wortlaut.speaker;

import de.wortlaut.language.WordForm;
import de.wortlaut.cast.People;
import de.wortlaut.cast.Person;
import de.wortlaut.model.Gender;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says who is behind the mentions of a page's quotations. One page each; not thread-safe. */
public final class SpeakerResolver {
  private final Reading r;
  private final References references;
  private final People mentions;
  private final PhraseReader phrases;
  private final Ownership statements;
  private final Belonging belonging;
  private final SpeakerValues values;
  private final Antecedents antecedents;
  private final PhraseSpeakers phraseSpeakers;
  private final Pronouns pronouns;
  private final StatementOwners owners;
  private final Relay relay;
  private final Enclosing enclosing;
  /** Tokens within somebody's words: people named there are talked about, they do not speak. */
  private final BitSet quoted = new BitSet();
  private final Map<Range, Resolved> byMention = new HashMap<>();
  /** Whose text each noun meant last: „ein Bericht der Stiftung … Der Bericht …“. */
  private final Map<String, Resolved> texts = new HashMap<>();

  /** A resolver for one page that goes by rules alone. */
  public SpeakerResolver(Reading reading) {
    this(reading, null);
  }

  /** A resolver for one page; {@code decision} tells whom references mean, the rules do if it is null. */
  public SpeakerResolver(Reading reading, @Nullable AntecedentDecision decision) {
    SpeakerPage page = SpeakerPage.of(reading);
    this.r = reading;
    this.references = new References(page, quoted, decision);
    this.mentions = reading.cast().people();
    this.phrases = page.phrases();
    this.statements = page.owners();
    this.values = page.values();
    this.belonging = new Belonging(reading, phrases);
    this.antecedents = new Antecedents(reading, quoted);
    this.phraseSpeakers = new PhraseSpeakers(page, antecedents);
    this.pronouns = new Pronouns(page, antecedents, phraseSpeakers);
    this.owners = new StatementOwners(page, antecedents);
    this.relay = new Relay(page);
    this.enclosing = new Enclosing(reading, phrases);
  }

  /** The speakers of {@code finds}, which are ordered by begin. */
  public List<Resolved> resolve(List<Find> finds) {
    List<Resolved> out = new ArrayList<>();
    for (Find find : finds) {
      if (find.type() != QuotationType.REPORTED) {
        find.words().forEach(w -> quoted.set(w.begin(), w.end()));
      }
    }
    for (Find find : finds) {
      Resolved resolved = find.mention().isEmpty() ? unmentioned(find, out) : mentioned(find.mention().get(0), find);
      resolved = written(find, resolved);
      resolved = passedOn(find, resolved);
      out.add(resolved);
      references.note(find, resolved.speaker());
      if (!find.mention().isEmpty()) {
        byMention.putIfAbsent(find.mention().get(0), resolved);
        if (resolved.speaker().kind() != SpeakerKind.NONE) {
          antecedents.add(find.mention().get(0), resolved);
        }
      }
    }
    return references.withOffices(out);
  }

  /** „In einem Brief forderte er“: who writes speaks, not the text. */
  private Resolved written(Find find, Resolved found) {
    boolean text = found.speaker().kind() == SpeakerKind.DOCUMENT && !find.mention().isEmpty();
    if (!text || !statements.isWithin(find.mention().get(0))) {
      return found;
    }
    Range m = find.mention().get(0);
    for (Range frame : find.frame()) {
      for (int t = frame.begin(); t < frame.end(); t++) {
        boolean outside = t < m.begin() || t >= m.end();
        Person p = outside ? mentions.at(t) : null;
        if (p != null) {
          return Resolved.of(values.person(p), Trust.NAME);
        }
        if (outside && (r.page().tokens().is(t, "er") || r.page().tokens().is(t, "sie"))) {
          Resolved meant = pronouns.of(t, find);
          return meant.speaker().kind() == SpeakerKind.NONE ? found : meant;
        }
      }
    }
    return found;
  }

  /** „zitiert ihn das Blatt“: the speaker is the one cited; „laut … sagte sie“: the medium is kept beside her. */
  private Resolved passedOn(Find find, Resolved found) {
    SpeakerKind kind = found.speaker().kind();
    if (kind == SpeakerKind.PERSON || kind == SpeakerKind.UNNAMED) {
      Speaker medium = relay.of(find);
      return medium == null ? found : new Resolved(found.speaker(), medium, found.confidence());
    }
    Speaker medium =
        kind == SpeakerKind.ORGANISATION && !find.mention().isEmpty() ? relay.medium(find.mention().get(0)) : null;
    Resolved cited = medium == null ? null : cited(find);
    cited = medium != null && cited == null ? saidWithin(find) : cited;
    return cited == null ? found : new Resolved(cited.speaker(), medium, cited.confidence());
  }

  /** „laut »Uferblick« sagte Holm, …“, taken as one report: the words themselves name who said it. */
  private @Nullable Resolved saidWithin(Find find) {
    Range words = find.words().get(0);
    WordForm verb = r.forms().of(words.begin());
    if (!verb.canBeFinite() || verb.reportingVerb().kind().isEmpty()) {
      return null;
    }
    for (int t = words.begin() + 1; t < words.end() && !r.page().tokens().is(t, ','); t++) {
      Person p = mentions.at(t);
      if (r.form(t).isPersonal() && t == words.begin() + 1) {
        Resolved meant = pronouns.of(t, find);
        return meant.speaker().kind() == SpeakerKind.PERSON ? meant : null;
      }
      if (p != null) {
        return Resolved.of(values.person(p), Trust.NAME);
      }
    }
    return null;
  }

  /** Whom the frame says to be cited: „zitiert ihn“, „zitiert Ministerin Auer mit den Worten“. */
  private @Nullable Resolved cited(Find find) {
    boolean cites = find.cue().stream().anyMatch(c -> SpeakerWords.CITING.has(r.form(c.begin()).verb()));
    for (Range frame : cites ? find.frame() : List.<Range>of()) {
      for (int t = frame.begin(); t < frame.end(); t++) {
        String word = r.forms().of(t).lower();
        Person p = mentions.at(t);
        if (p != null) {
          return Resolved.of(values.person(p), Trust.KNOWN_ROLE);
        }
        if (SpeakerWords.CITED.has(word)) {
          Person near = antecedents.nearestPerson(t, word.equals("ihn") ? Gender.MALE : Gender.FEMALE, -1);
          return near == null ? null : Resolved.of(values.person(near), Trust.PRONOUN);
        }
      }
    }
    return null;
  }

  private Resolved unmentioned(Find find, List<Resolved> earlier) {
    Resolved found = withoutMention(find, earlier);
    boolean nested = find.nestedIn() >= 0 && find.nestedIn() < earlier.size();
    return nested ? found : references.decided(find, found);
  }

  /** An answer without a name belongs to the only other person of the page; a continuation to its start. */
  private Resolved withoutMention(Find find, List<Resolved> earlier) {
    if (find.nestedIn() >= 0 && find.nestedIn() < earlier.size()) {
      return earlier.get(find.nestedIn());
    }
    boolean answer = find.cue().isEmpty() && find.frame().isEmpty()
        && r.page().marks().markOf(find.words().get(0).begin()) < 0
        && find.type() == QuotationType.DIRECT;
    if (answer && !mentions.all().isEmpty()) {
      return Resolved.of(values.person(mentions.all().get(mentions.mostNamed())), Trust.KNOWN_ROLE);
    }
    boolean carriesOn = find.type() != QuotationType.INDIRECT && find.type() != QuotationType.REPORTED;
    Person near =
        carriesOn ? antecedents.nearestPerson(find.words().get(0).begin(), null, antecedents.lastMention()) : null;
    if (near != null) {
      return Resolved.of(values.person(near), Trust.CARRIED);
    }
    boolean follows = carriesOn && find.continues() >= 0 && find.continues() < earlier.size();
    return follows ? earlier.get(find.continues()) : Resolved.nobody();
  }

  private Resolved mentioned(Range m, Find find) {
    Resolved same = byMention.get(m);
    if (same != null) {
      return same;
    }
    Range core = statements.withoutNounOfSaying(belonging.widened(statements.withoutMarks(m)));
    if (core.length() == 0) {
      Resolved owner = owners.of(m, find);
      Resolved earlier = owner.speaker().kind() == SpeakerKind.DOCUMENT && phrases.isDefinite(m)
          ? texts.get(phrases.head(m)) : null;
      return earlier != null ? earlier : owner;
    }
    Resolved meant = references.decided(find, core, meant(core, find));
    if (core.begin() > m.begin()) {
      texts.put(phrases.head(m), meant);
    }
    return meant;
  }

  private Resolved meant(Range core, Find find) {
    List<Person> named = values.named(core);
    List<Person> own = named.isEmpty() ? named : belonging.meant(core);
    if (own.size() > 1 && belonging.isJoint(core)) {
      return Resolved.of(values.several(own.stream().map(values::person).toList()), Trust.JOINT);
    }
    if (!own.isEmpty()) {
      return Resolved.of(values.person(own.get(0)), Trust.NAME);
    }
    Person around = enclosing.person(core);
    if (around != null && named.isEmpty()) {
      return Resolved.of(values.person(around), Trust.NAME);
    }
    if (core.length() == 1 && phrases.pointsBack(core.begin())) {
      return antecedents.isEmpty() ? Resolved.nobody()
          : Resolved.of(antecedents.latest().speaker(), Trust.CARRIED);
    }
    if (core.length() == 1 && phrases.isPronoun(core.begin())) {
      return pronouns.of(core.begin(), find);
    }
    return phraseSpeakers.of(core, find);
  }

}
