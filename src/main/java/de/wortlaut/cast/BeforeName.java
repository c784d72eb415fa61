package de.wortlaut.cast;

import de.wortlaut.cast.Evidence.Trait;
import de.wortlaut.cast.FactPage.Mention;
import de.wortlaut.language.WordForm;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.PhraseKind;
import de.wortlaut.phrase.Relation;
import org.jspecify.annotations.Nullable;

/** The office before a name: „Trainer Jan Holm“, „Norderaus Trainer Jan Holm“, „die Sprecherin des Amts, Jana Holm“. */
final class BeforeName implements Proposer {
  /** A list of people has the office before the first of them; longer ones are cut. */
  private static final int LONGEST_LIST = 6;

  private final FactPage page;
  private final Offices offices;

  BeforeName(FactPage page, Offices offices) {
    this.page = page;
    this.offices = offices;
  }

  @Override
  public void propose() {
    page.mentions.forEach(this::propose);
  }

  private void propose(Mention m) {
    NounPhrase p = page.phrases.at(m.begin());
    if (p != null && p.kind() == PhraseKind.COMMON && p.head() < m.begin()) {
      common(m, p);
    } else {
      named(m, p);
    }
    if (p != null) {
      held(m, p);
    }
  }

  /** The head of the phrase of the name is a noun. */
  private void common(Mention m, NounPhrase p) {
    WordForm h = page.forms.of(p.head());
    if (h.isBody() && !h.isRole()) {
      return;
    }
    offices.phrase(Sink.Place.at(m, rule(p), p.end() >= m.end()), p);
    NounPhrase first = page.holder(p);
    Attachment link = page.link(p);
    boolean joint = first != null && link != null && link.relation() == Relation.CONJUNCT && !page.namesPerson(first);
    if (joint && page.isOffice(first.head())) {
      offices.phrase(Sink.Place.at(m, Rule.COORDINATED, true), first);
      offices.both(Sink.Place.at(m, Rule.COORDINATED, true), first, p);
    }
  }

  private Rule rule(NounPhrase p) {
    if (p.isPlural()) {
      return Rule.PLURAL;
    }
    if (p.isPossessive()) {
      return Rule.POSSESSIVE;
    }
    if (p.attachments().stream().anyMatch(a -> a.relation() == Relation.OWNER)) {
      return Rule.OWNER;
    }
    for (int t = p.attributesBegin(); t < p.attributesEnd(); t++) {
      if (page.forms.of(t).country() != null) {
        return Rule.NATIONAL;
      }
    }
    return Rule.CLOSE;
  }

  /** A phrase that is a name: the word before it may be an office that the phrase took for part of it, or of its own. */
  private void named(Mention m, @Nullable NounPhrase p) {
    int t = m.begin() - 1;
    while (t >= 0 && (page.forms.of(t).isTitle() || page.tokens.is(t, '.')) && m.begin() - t <= LONGEST_LIST) {
      t--;
    }
    boolean capital = t >= 0 && page.tokens.isWord(t) && page.tokens.isCapital(t) && page.mentionAt(t) == null
        && page.sentence(t) == page.sentence(m.begin());
    if (!capital) {
      return;
    }
    NounPhrase q = page.phrases.withHead(t);
    WordForm f = page.forms.of(t);
    boolean noun = f.canBeNoun() && !f.isTime() && !f.canBeFirstName() && !f.isBody();
    boolean office = f.isRole() || f.isPerson() || noun;
    if (q != null && q != p && office) {
      offices.phrase(Sink.Place.at(m, rule(q), false), q);
    } else if (office || p != null && p.begin() <= t && !f.isKnown()) {
      offices.token(Sink.Place.at(m, Rule.CLOSE, false), t);
    }
  }

  /** What the phrase of the name is attached to. */
  private void held(Mention m, NounPhrase p) {
    NounPhrase holder = page.holder(p);
    Attachment link = page.link(p);
    if (holder == null || link == null) {
      return;
    }
    switch (link.relation()) {
      case LOOSE_APPOSITION, CLOSE_APPOSITION -> behindOffice(m, holder);
      case GENITIVE, PREPOSITION -> behindBody(m, p, holder);
      case CONJUNCT -> listed(m, holder);
      default -> {
      }
    }
  }

  private void behindOffice(Mention m, NounPhrase holder) {
    if (page.namesPerson(holder)) {
      return;
    }
    NounPhrase outer = page.holder(holder);
    if (holder.kind() == PhraseKind.COMMON && !page.forms.of(holder.head()).isBody()) {
      offices.phrase(Sink.Place.at(m, Rule.OFFICE_THEN_NAME, true), holder);
    } else if (outer != null && page.isOffice(outer.head()) && !page.namesPerson(outer)) {
      offices.phrase(Sink.Place.at(m, Rule.OFFICE_THEN_NAME, false), outer);
    }
  }

  /** „die Sprecherin des Amts Jana Holm“. */
  private void behindBody(Mention m, NounPhrase p, NounPhrase holder) {
    boolean body = p.kind() == PhraseKind.COMMON && page.forms.of(p.head()).isBody() && p.head() < m.begin();
    if (body && page.isOffice(holder.head()) && !page.namesPerson(holder)) {
      offices.phrase(Sink.Place.at(m, Rule.OFFICE_THEN_NAME, false), holder);
    }
  }

  /** „die Sänger Jan Holm und Ole Brandt“. */
  private void listed(Mention m, NounPhrase before) {
    NounPhrase p = before;
    for (int n = 0; p != null && n < LONGEST_LIST; n++) {
      if (p.kind() == PhraseKind.COMMON && page.namesPerson(p)) {
        if (p.isPlural() || page.forms.of(p.head()).isGroup()) {
          offices.phrase(Sink.Place.at(m, Rule.PLURAL, true), p);
        }
        return;
      }
      p = page.holder(p);
    }
  }
}
