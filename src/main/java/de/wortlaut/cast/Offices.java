package de.wortlaut.cast;

import de.wortlaut.cast.Evidence.Trait;
import de.wortlaut.language.WordForm;
import de.wortlaut.model.Gender;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.PhraseKind;
import de.wortlaut.phrase.Relation;
import de.wortlaut.phrase.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all that an office with its attributes, parts and complements says: the role in the wordings that are
 * possible, and the bodies that it may be held in.
 */
final class Offices {
  /** „Direktor des Programms am Institut der Universität“: bodies hang no deeper. */
  private static final int DEEPEST = 3;

  /** Within how many tokens „des Unternehmens“ means the one named before: some five sentences. */
  private static final int REACH = 120;

  private final FactPage page;
  private final Sink sink;
  private final BodyNames names;

  Offices(FactPage page, Sink sink) {
    this.page = page;
    this.sink = sink;
    this.names = new BodyNames(page);
  }

  /** An office that no phrase has for its head. */
  void token(Sink.Place at, int t) {
    WordForm f = page.forms.of(t);
    Compound c = Compound.of(page, f);
    roles(at.withIf(c.former(), Trait.FORMER), c, page.wording.nominative(t, t + 1), t, t, genderOf(f, null));
    first(at, c, t);
  }

  /** The office that is the head of the phrase. */
  void phrase(Sink.Place at, NounPhrase p) {
    int head = p.head();
    WordForm f = page.forms.of(head);
    Compound c = Compound.of(page, f);
    Sink.Place place = at.withIf(c.former() || isFormer(p) || wasOnce(at.rule(), p), Trait.FORMER);
    int from = fromAttribute(p);
    String text = page.wording.nominativeOf(p, from, head + 1);
    String noun = text.substring(text.lastIndexOf(' ') + 1);
    boolean oblique = at.rule() != Rule.PHRASE && page.forms.lexicon().form(noun).isNeverNominativeSingular();
    if (at.rule() == Rule.PLURAL || p.isPlural() || oblique || isOneOf(p)) {
      text = text.substring(0, text.length() - noun.length()) + Wording.singular(noun);
    }
    List<Attachment> hanging = hanging(p);
    boolean body = c.canBeBody() || hanging.stream().anyMatch(this::isBody);
    place = place.withIf(body, Trait.WITH_BODY).withIf(from < head, Trait.ATTRIBUTE);
    Gender gender = genderOf(f, p);
    roles(place.withIf(!hanging.isEmpty(), Trait.WITHOUT_COMPLEMENT), c, text, from, head, gender);
    for (Attachment a : hanging) {
      complement(place, p, a, c, text, from, gender);
    }
    first(at, c, head);
    town(at, p);
    hanging.forEach(a -> bodies(at, a, head, 0));
  }

  /** „Wirt und Koch“: both offices as one role. */
  void both(Sink.Place at, NounPhrase first, NounPhrase second) {
    sink.role(at.with(Trait.COMPLEMENT), core(first) + " und " + core(second), first.head(), second.head() + 1,
        second.head(), "both", null);
  }

  private String core(NounPhrase p) {
    Compound c = Compound.of(page, page.forms.of(p.head()));
    boolean split = c.canBeBody() && page.tokens.text(p.head()).indexOf('-') > 0;
    return without(page.wording.nominativeOf(p, fromAttribute(p), p.head() + 1), split ? c.cut() : c.skipped());
  }

  /** „eine der Sängerinnen“. */
  private boolean isOneOf(NounPhrase p) {
    NounPhrase holder = page.holder(p);
    Attachment link = page.link(p);
    return holder != null && link != null && link.relation() == Relation.GENITIVE
        && holder.kind() == PhraseKind.PRONOUN;
  }

  /** „…, der Minister war“: what somebody was. */
  private boolean wasOnce(Rule rule, NounPhrase p) {
    boolean predicate = rule == Rule.RELATIVE || rule == Rule.PREDICATE || rule == Rule.PRONOUN;
    int verb = predicate && p.clause() >= 0 ? page.clauses.finite(p.clause()) : -1;
    return verb >= 0 && page.forms.of(verb).canBePast() && page.forms.of(verb).isBeing();
  }

  private boolean isFormer(NounPhrase p) {
    for (int t = p.attributesBegin(); t < p.attributesEnd(); t++) {
      if (page.forms.of(t).isFormer()) {
        return true;
      }
    }
    return p.begin() > 0 && page.forms.of(p.begin() - 1).isFormer();
  }

  /** The first token of the attributes that belong to the office, right before the head. */
  private int fromAttribute(NounPhrase p) {
    int t = p.head();
    while (t > p.attributesBegin() && t - 1 < p.attributesEnd() && belongs(t - 1)) {
      t--;
    }
    return t;
  }

  private boolean belongs(int t) {
    WordForm f = page.forms.of(t);
    boolean capital = page.tokens.isCapital(t) && f.isAdjectiveInSmall() && !f.isPlace() && f.country() == null;
    return f.isOfficeAttribute() || capital;
  }

  /** The role as it is, and without the first part of the compound. */
  private void roles(Sink.Place at, Compound c, String text, int from, int head, @Nullable Gender gender) {
    sink.role(at, without(text, c.skipped()), from, head + 1, head, c.kind(), gender);
    if (c.hasFirst()) {
      sink.role(at.with(Trait.SPLIT), without(text, c.cut()), from, head + 1, head, c.kind(), gender);
    }
  }

  /** The text without the first {@code letters} of its last word, which gets a capital. */
  private static String without(String text, int letters) {
    int blank = text.lastIndexOf(' ') + 1;
    if (letters == 0 || blank + letters >= text.length()) {
      return text;
    }
    String rest = text.substring(blank + letters);
    return text.substring(0, blank) + Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
  }

  /** What hangs on the office and may tell more of it or its body. */
  private static List<Attachment> hanging(NounPhrase p) {
    List<Attachment> out = new ArrayList<>();
    for (Attachment a : p.attachments()) {
      boolean complement = a.relation() == Relation.GENITIVE || a.relation() == Relation.PREPOSITION
          || a.relation() == Relation.OWNER || a.relation() == Relation.CLOSE_APPOSITION;
      if (complement && a.phrase() != null) {
        out.add(a);
      }
    }
    return out;
  }

  private boolean isBody(Attachment a) {
    NounPhrase q = a.phrase();
    WordForm h = q == null ? null : page.forms.of(q.head());
    return h != null && (h.isBody() || h.isAllCapitals() || q.kind() == PhraseKind.MARKED);
  }

  /** „Experte für Fischerei“, „Bürgermeister von Norderau“: the role with what hangs on it. */
  private void complement(Sink.Place at, NounPhrase p, Attachment a, Compound c, String text, int from,
      @Nullable Gender gender) {
    NounPhrase q = a.phrase();
    int start = a.link() >= 0 ? a.link() : a.begin();
    boolean behind = q != null && a.relation() != Relation.OWNER && start == p.head() + 1;
    if (!behind || page.namesPerson(q) || isBody(a)) {
      return;
    }
    int end = page.extent.end(q);
    String value = without(text, c.skipped()) + " " + page.tokens.text(start, end);
    String link = a.link() >= 0 ? page.forms.of(a.link()).lower() : "genitive";
    BodyNames.Named named = names.of(q, false);
    String kind = link + ":" + (named == null ? "person" : named.kind());
    sink.role(at.with(Trait.COMPLEMENT), value, from, end, p.head(), kind, gender);
    for (Attachment more : q.attachments()) { // „für Asien und Korea“
      NounPhrase second = more.relation() == Relation.CONJUNCT && more.begin() <= end + 1 ? more.phrase() : null;
      if (second != null) {
        String both = without(text, c.skipped()) + " " + page.tokens.text(start, second.end());
        sink.role(at.with(Trait.COMPLEMENT), both, from, second.end(), p.head(), kind, gender);
      }
    }
  }

  /** The body that the first part of the compound names, or that the office has in itself. */
  private void first(Sink.Place at, Compound c, int head) {
    String word = page.forms.of(head).lower().substring(c.skipped());
    for (String[] entry : CastWords.officeBodies()) {
      if (word.startsWith(entry[0])) {
        sink.body(at.body(Rule.INSIDE), entry[1], head, head + 1, head, Compound.NONE);
      }
    }
    if (c.canBeBody() && !(c.isSolid() && OfficeWords.isObserver(page.forms.of(head)))) {
      Sink.Place place = at.body(Rule.COMPOUND);
      if (!meant(place, page.forms.lexicon().form(c.first()), head, head + 1, head, c.kind())) {
        sink.body(place, c.first(), head, head + 1, head, c.kind());
      }
    }
  }

  /** „Leipziger“ in der Leipziger Trainer; „israelischer“ in israelischer Regierungssprecher is left to the compound. */
  private void town(Sink.Place at, NounPhrase p) {
    for (int t = p.attributesBegin(); t < p.attributesEnd(); t++) {
      String word = page.tokens.text(t);
      boolean town = page.tokens.isCapital(t) && word.endsWith("er") && page.forms.of(t).country() == null;
      String body = town ? page.bodies.fuller(word.substring(0, word.length() - 2)) : null;
      if (body != null) {
        sink.body(at.body(Rule.TOWN), body, t, t + 1, p.head(), "town");
      }
    }
  }

  /** The bodies that hang on the office, or on what hangs on it. */
  private void bodies(Sink.Place at, Attachment a, int office, int depth) {
    NounPhrase q = a.phrase();
    if (q == null || depth >= DEEPEST) {
      return;
    }
    Rule how = switch (a.relation()) {
      case PREPOSITION -> Rule.PREPOSITION;
      case OWNER -> Rule.OWNER;
      default -> Rule.GENITIVE;
    };
    boolean purpose = a.relation() == Relation.PREPOSITION && CastWords.isLinkInBody(page.forms.of(a.link()).lower())
        || a.relation() == Relation.CONJUNCT; // „für Asien und Korea“ is what the office is there for
    boolean named = !purpose || isBody(a);
    int end = named ? body(at.withIf(a.sure(), Trait.SURE), how, a, office) : 0;
    for (Attachment inner : q.attachments()) {
      boolean complement = inner.relation() == Relation.GENITIVE || inner.relation() == Relation.PREPOSITION;
      boolean further = complement && inner.begin() >= end || inner.relation() == Relation.CONJUNCT;
      if (further) {
        bodies(at.with(Trait.COMPLEMENT), inner, office, depth + 1);
      }
    }
  }

  /**
   * Adds a body joined to an office; for one that only tells its sort the one named last.
   *
   * @return token behind the name of the body, 0 if it is none by its noun
   */
  private int body(Sink.Place at, Rule how, Attachment a, int office) {
    NounPhrase q = a.phrase();
    BodyNames.Named named = q == null ? null : names.of(q, a.relation() == Relation.OWNER);
    if (q == null || named == null || named.kind().equals(BodyNames.DIVISION)) {
      return 0;
    }
    String link = how == Rule.PREPOSITION ? page.forms.of(a.link()).lower() + ":" : "";
    Sink.Place place = at.body(how);
    boolean alone = named.end() == q.head() + 1;
    boolean meant = alone && meant(place, page.forms.of(q.head()), q.begin(), named.end(), office, link + named.kind());
    if (!meant) {
      sink.body(place, named.name(), q.begin(), named.end(), office, link + named.kind());
    }
    if (named.proper() != null) {
      sink.body(place, named.proper(), q.begin(), named.end(), office, link + "named");
    }
    return page.forms.of(q.head()).isBody() ? named.end() : 0;
  }

  /**
   * Adds the body of the page that „des Unternehmens“, „der Universität“ means: named before, or in full.
   *
   * @return whether the noun alone is then no body any more
   */
  private boolean meant(Sink.Place at, WordForm noun, int begin, int end, int office, String kind) {
    boolean any = noun.isPlainGenericBody() && !noun.isParty();
    String known = any ? properBefore(begin, noun)
        : noun.isBody() && noun.isKnown() && noun.canBeNoun() ? page.named.fuller(begin, noun.text()) : null;
    if (known != null) {
      sink.body(at.with(Trait.FULLER), known, begin, end, office, kind);
    }
    return known != null && any;
  }

  /** The last body before {@code t} that „das Unternehmen“ can mean, if it has a name of its own. */
  private @Nullable String properBefore(int t, WordForm noun) {
    String last = page.named.lastBefore(t, REACH, noun);
    boolean own = last != null && Character.isUpperCase(last.charAt(0)) && page.bodies.isSure(last);
    return own ? last : null;
  }

  private static @Nullable Gender genderOf(WordForm f, @Nullable NounPhrase p) {
    boolean woman = f.text().endsWith("in") && f.isRole() || p != null && p.isFeminine() && p.determiner() >= 0;
    boolean man = p != null && p.isMasculine() && p.determiner() >= 0;
    return woman ? Gender.FEMALE : man ? Gender.MALE : null;
  }
}
