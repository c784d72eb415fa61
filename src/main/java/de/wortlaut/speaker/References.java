package de.wortlaut.speaker;

import de.wortlaut.cast.Person;
import de.wortlaut.cast.Facts;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.quotation.Find;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom pronouns, descriptions and missing mentions mean, decided among the people of the page with the answer of the rules
 * as one of the candidates. Goes over the quotations from left to right. One page each; not thread-safe.
 */
final class References {
  /** Whoever is less sure to be meant gets no office from a description. */
  private static final double SURE = .5;

  private final Reading r;
  private final @Nullable AntecedentDecision decision;
  private final PhraseReader phrases;
  private final SpeakerValues values;
  private final Ages ages;
  private final SpeechHistory history = new SpeechHistory();
  private final AntecedentCandidates candidates;
  /** What descriptions tell of people whose office nothing else tells. */
  private final Map<Speaker, Facts> offices = new IdentityHashMap<>();
  private final BitSet quoted;

  References(SpeakerPage page, BitSet quoted, @Nullable AntecedentDecision decision) {
    this.r = page.r();
    this.quoted = quoted;
    this.decision = decision;
    this.phrases = page.phrases();
    this.values = page.values();
    this.ages = page.ages();
    this.candidates = new AntecedentCandidates(r, history);
  }

  /** „Der Trainer“, who is Ole Brandt, tells what Brandt is where nothing else does. */
  private void noteOffice(Reference reference, @Nullable Person person, double probability) {
    boolean office = reference.head() >= 0 && r.form(reference.head()).isRole();
    if (office && person != null && person.role() == null && probability >= SURE) {
      NounPhrase phrase = r.phrases().withHead(reference.head());
      if (phrase != null) {
        offices.putIfAbsent(values.person(person), r.cast().facts().ofPhrase(phrase));
      }
    }
  }

  /** The speakers with the offices that descriptions tell of them. */
  List<Resolved> withOffices(List<Resolved> all) {
    List<Resolved> out = new ArrayList<>(all.size());
    for (Resolved resolved : all) {
      Facts found = offices.get(resolved.speaker());
      Speaker speaker = resolved.speaker();
      if (found != null) {
        String institution = speaker.institution() != null ? speaker.institution() : found.institution();
        speaker = speaker.withRole(found.role()).withInstitution(institution).withFormer(found.former());
      }
      out.add(new Resolved(speaker, resolved.reportedVia(), resolved.confidence()));
    }
    return out;
  }

  /** Notes who spoke. */
  void note(Find find, Speaker speaker) {
    history.note(find, values.personOf(speaker));
  }

  /** Whom the words {@code core} mean, by the rules {@code rule}. */
  Resolved decided(Find find, Range core, Resolved rule) {
    boolean open = decision != null && values.named(core).isEmpty();
    Reference reference = open ? Reference.of(r, phrases, core) : null;
    return reference == null ? rule : decided(find, reference, rule);
  }

  /** Who speaks without a mention, by the rules {@code rule}. */
  Resolved decided(Find find, Resolved rule) {
    boolean label = r.page().marks().markOf(find.words().get(0).begin()) < 0 && find.type() == QuotationType.DIRECT;
    Reference reference = decision == null || label ? null : Reference.ofNothing(find);
    return reference == null ? rule : decided(find, reference, rule);
  }

  private Resolved decided(Find find, Reference reference, Resolved rule) {
    AntecedentDecision by = decision;
    if (by == null || rule.speaker().kind() == SpeakerKind.SEVERAL) {
      return rule;
    }
    RoleMatch roles = new RoleMatch(r, ages, reference, reference.head() < 0 ? "" : phrases.age(reference.words()));
    List<@Nullable Person> who = new ArrayList<>(candidates.of(reference, roles));
    Person ruled = values.personOf(rule.speaker());
    if (ruled != null && roles.isOnlyHolder(ruled, candidates.frequent())) {
      return rule; // „der Verkehrsminister“, where the page names one
    }
    if (ruled == null) {
      who.add(0, null);
    } else if (!who.contains(ruled) && !ruled.mentions().isEmpty()) {
      who.add(0, ruled);
    }
    if (who.isEmpty()) {
      return rule;
    }
    AntecedentFeatures features =
        new AntecedentFeatures(r, find, reference, rule, history, roles, quoted, candidates.frequent());
    List<Speaker> speakers = new ArrayList<>();
    who.forEach(p -> speakers.add(p == null ? rule.speaker() : values.person(p)));
    AntecedentDecision.Chosen chosen = by.decide(find, speakers,
        (i, f) -> features.put(f, who.get(i), who.get(i) == ruled));
    noteOffice(reference, who.get(chosen.candidate()), chosen.probability());
    // where there is nobody to choose from, the choice says nothing
    double confidence = who.size() == 1 ? rule.confidence() : chosen.probability();
    return who.get(chosen.candidate()) == null ? new Resolved(rule.speaker(), rule.reportedVia(), confidence)
        : new Resolved(speakers.get(chosen.candidate()), null, confidence);
  }
}
