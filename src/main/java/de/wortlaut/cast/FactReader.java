package de.wortlaut.cast;

import de.wortlaut.model.Gender;
import de.wortlaut.phrase.NounPhrase;
import java.util.Collections;
import java.util.List;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of its people: the constructions propose, weights choose. One page each; not thread-safe. */
public final class FactReader {
  /** How the kind of a complement begins that tells what the office is there for. */
  private static final String PURPOSE = "für:";
  /** The kinds of genitives that are no bodies themselves. */
  private static final Set<String> PARTS = CastWords.kindsOfParts();

  private final FactPage page;
  private final FactModels models;
  private final Sink sink;

  private FactReader(FactPage page, FactModels models) {
    this.page = page;
    this.models = models;
    this.sink = new Sink(page, page.people.size());
    Offices offices = new Offices(page, sink);
    List<Proposer> near = List.of(new BeforeName(page, offices), new BehindName(page, sink, offices));
    List<Proposer> far = List.of(new FarOffices(page, offices), new NearBodies(page, sink));
    near.forEach(Proposer::propose);
    for (int i = 0; i < page.people.size(); i++) {
      page.shown(i, gender(sink.of(i)));
      held(sink.of(i));
    }
    far.forEach(Proposer::propose);
  }

  /** Tells the bodies whose people they have. */
  private void held(List<Evidence> evidence) {
    Set<String> told = new HashSet<>();
    for (Evidence e : evidence) {
      if (e.slot() == Slot.INSTITUTION && told.add(BodyIndex.key(e.value()))) {
        page.bodies.held(e.value());
      }
    }
  }

  /** Gathers the evidence of {@code page}; linear in its length. */
  static FactReader of(FactPage page, FactModels models) {
    return new FactReader(page, models);
  }

  /** The gender of person {@code i} as far as name and offices show it, or null. */
  @Nullable
  Gender gender(int i) {
    return page.gender(i);
  }

  /** What the page says of person {@code i} of those that it was made with. */
  public Facts ofPerson(int i) {
    return facts(sink.of(i), page.gender(i), false);
  }

  /** Puts the attributes of the offices right beside the name of person {@code i} into {@code to}. */
  void attributes(int i, Set<String> to) {
    for (Evidence e : sink.of(i)) {
      NounPhrase p = e.rule().compareTo(Rule.BRACKET) <= 0 && e.head() >= 0 ? page.phrases.withHead(e.head()) : null;
      for (int t = p == null ? 0 : p.attributesBegin(); p != null && t < p.attributesEnd(); t++) {
        to.add(page.forms.of(t).stemOfAdjective());
      }
    }
  }

  /** What a phrase without a name says of whom it stands for. */
  public Facts ofPhrase(NounPhrase phrase) {
    return facts(evidence(phrase), null, true);
  }

  /** All that the page says of person {@code i}, to be chosen from. */
  public List<Evidence> evidence(int i) {
    return Collections.unmodifiableList(sink.of(i));
  }

  @Nullable
  String bodyName(NounPhrase phrase, int end) {
    BodyNames.Named named = new BodyNames(page).of(phrase, end);
    return named == null ? null : named.name();
  }

  FactPage page() {
    return page;
  }

  List<Evidence> evidence(NounPhrase phrase) {
    Sink own = new Sink(page, 1);
    if (page.isOffice(phrase.head()) || !page.forms.of(phrase.head()).isBody()) {
      new Offices(page, own).phrase(new Sink.Place(0, phrase.begin(), Rule.PHRASE, null, 0), phrase);
    }
    new NearBodies(page, own).around(0, phrase.begin(), true);
    return own.of(0);
  }

  private Facts facts(List<Evidence> evidence, @Nullable Gender known, boolean unnamed) {
    FactGroup role = new FactChooser(models.role(), Slot.ROLE)
        .choose(page, FactGroup.of(evidence, Slot.ROLE), null, known, unnamed);
    FactGroup body = new FactChooser(models.institution(), Slot.INSTITUTION)
        .choose(page, FactGroup.of(evidence, Slot.INSTITUTION), role, known, unnamed);
    return new Facts(role == null ? null : whole(role(role, body), role, body, evidence),
        body == null ? null : body.value(),
        role != null && role.hasOnly(Evidence.Trait.FORMER));
  }

  /** „DFB-Präsident“ whose institution is the DFB is Präsident. */
  private String role(FactGroup role, @Nullable FactGroup body) {
    Evidence whole = role.best();
    for (Evidence e : body == null || whole.has(Evidence.Trait.SPLIT) ? List.<Evidence>of() : body.evidence()) {
      if (e.rule() == Rule.COMPOUND && e.head() == whole.head() && !e.kind().startsWith("solid-")) {
        return withoutFirst(whole.value(), page.tokens.text(e.head()));
      }
    }
    return whole.value();
  }

  /** „neuer Präsident“ of „neuer DFB-Präsident“; the value as it is if the compound does not stand in it. */
  private static String withoutFirst(String value, String compound) {
    int hyphen = compound.lastIndexOf('-');
    String link = compound.substring(compound.lastIndexOf('-', hyphen - 1) + 1, hyphen + 1);
    int at = link.isEmpty() ? -1 : value.indexOf(link);
    int rest = at + link.length();
    return at < 0 || rest >= value.length() ? value : value.substring(0, value.lastIndexOf(' ', at) + 1)
        + Character.toUpperCase(value.charAt(rest)) + value.substring(rest + 1);
  }

  /**
   * „Vizepräsident für Sicherheit“ where only „Vizepräsident“ was chosen, „Leiterin des Programms“ where the body hangs
   * on the programme: what the office is there for belongs to it.
   */
  private static String whole(String chosen, FactGroup role, @Nullable FactGroup body, List<Evidence> evidence) {
    String longest = chosen;
    boolean further = body != null && body.sharesOffice(role) && body.rules().contains(Rule.PREPOSITION);
    for (Evidence e : evidence) {
      boolean belongs = e.kind().startsWith(PURPOSE) || further && PARTS.contains(e.kind());
      boolean same = e.slot() == Slot.ROLE && e.head() == role.best().head() && belongs;
      boolean more = same && e.value().startsWith(chosen + " ") && e.value().length() > longest.length();
      longest = more ? e.value() : longest;
    }
    return longest;
  }

  /** What the offices right beside the name show, where they agree. */
  private static @Nullable Gender gender(List<Evidence> evidence) {
    Gender shown = null;
    for (Evidence e : evidence) {
      if (e.gender() != null && e.rule().compareTo(Rule.PREDICATE) <= 0 && e.rule() != Rule.PLURAL) {
        if (shown != null && shown != e.gender()) {
          return null;
        }
        shown = e.gender();
      }
    }
    return shown;
  }
}
