package de.wortlaut.cast;

import de.wortlaut.cast.Evidence.Trait;
import de.wortlaut.cast.FactPage.Mention;
import de.wortlaut.model.Gender;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.PhraseKind;
import de.wortlaut.phrase.Relation;
import org.jspecify.annotations.Nullable;

/** Offices that stand apart from the name: „Sie ist Ministerin“, „trat als Ministerin zurück“, „die Ministerin“. */
final class FarOffices implements Proposer {
  /** How many sentences behind the name an office alone still means the same person; farther ones were right by chance. */
  private static final int FARTHEST = 3;

  private final FactPage page;
  private final Offices offices;
  private final int most;

  FarOffices(FactPage page, Offices offices) {
    this.page = page;
    this.offices = offices;
    this.most = page.names.mostNamed();
  }

  @Override
  public void propose() {
    if (page.mentions.isEmpty()) {
      return;
    }
    for (int i = 0; i < page.phrases.count(); i++) {
      NounPhrase p = page.phrases.get(i);
      if (p.kind() == PhraseKind.PRONOUN) {
        pronoun(p);
      } else if (p.kind() == PhraseKind.COMMON && page.isOffice(p.head()) && !page.namesPerson(p)) {
        office(p);
      }
    }
  }

  private void pronoun(NounPhrase p) {
    for (Attachment a : p.attachments()) {
      NounPhrase q = a.phrase();
      boolean personal = page.forms.of(p.head()).isPersonal();
      if (personal && a.relation() == Relation.PREDICATE && q != null && q.kind() == PhraseKind.COMMON) {
        before(Rule.PRONOUN, q, p.head(), null);
      }
    }
  }

  private void office(NounPhrase p) {
    if (p.begin() > 0 && page.tokens.is(p.begin() - 1, "als")) {
      before(Rule.AS, p, p.begin(), null);
      return;
    }
    Attachment link = page.link(p);
    boolean free = link == null || link.relation() == Relation.CONJUNCT || link.relation() == Relation.PREPOSITION;
    boolean single = p.isDefinite() && !p.isPlural();
    if (!free || !single || isNamed(p)) {
      return;
    }
    Gender gender = p.isFeminine() ? Gender.FEMALE : p.isMasculine() ? Gender.MALE : null;
    before(Rule.ALONE, p, p.begin(), gender);
    ahead(p, gender);
    main(p, gender);
  }

  /** „der Sprecher des Amts, Jan Holm“: the page says itself who it is. */
  private boolean isNamed(NounPhrase p) {
    for (Attachment a : p.attachments()) {
      NounPhrase q = a.phrase();
      boolean apposition = a.relation() == Relation.LOOSE_APPOSITION || a.relation() == Relation.CLOSE_APPOSITION;
      if (apposition && q != null && (page.mentionAt(q.head()) != null || page.namesPerson(q))) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Mention m, @Nullable Gender gender) {
    Gender own = page.gender(m.person());
    return own == null || gender == null || own == gender;
  }

  /** The last person named before whom the gender fits; a rival if another was named in between. */
  private void before(Rule rule, NounPhrase office, int t, @Nullable Gender gender) {
    boolean rival = false;
    for (int i = page.lastMentionBefore(t); i >= 0; i--) {
      Mention m = page.mentions.get(i);
      if (page.sentence(t) - page.sentence(m.begin()) > FARTHEST) {
        return;
      }
      if (fits(m, gender)) {
        propose(rule, m, office, rival || isRival(i));
        return;
      }
      rival = true;
    }
  }

  /** Whether somebody else is named in the same sentence as mention {@code i}. */
  private boolean isRival(int i) {
    Mention m = page.mentions.get(i);
    Mention other = i > 0 ? page.mentions.get(i - 1) : m;
    return other.person() != m.person() && page.sentence(other.begin()) == page.sentence(m.begin());
  }

  /** The next person, named in this sentence or the next. */
  private void ahead(NounPhrase office, @Nullable Gender gender) {
    int i = page.lastMentionBefore(office.begin()) + 1;
    if (i < page.mentions.size()) {
      Mention m = page.mentions.get(i);
      boolean within = m.begin() < office.extent(); // „der Sprecher von Jan Holm“ is another
      boolean near = !within && page.sentence(m.begin()) - page.sentence(office.begin()) <= 1;
      if (near && fits(m, gender)) {
        propose(Rule.AHEAD, m, office, i > 0);
      }
    }
  }

  /** The person whom the article names most, where another was named last. */
  private void main(NounPhrase office, @Nullable Gender gender) {
    int i = page.lastMentionBefore(office.begin());
    if (i < 0 || page.mentions.get(i).person() == most) {
      return;
    }
    Mention m = page.firstOf(most);
    if (fits(m, gender)) {
      propose(Rule.ALONE, m, office, true);
    }
  }

  private void propose(Rule rule, Mention m, NounPhrase office, boolean rival) {
    offices.phrase(new Sink.Place(m.person(), m.begin(), rule, null, rival ? Trait.RIVAL.bit() : 0), office);
  }
}
