package de.wortlaut.cast;

import de.wortlaut.cast.Evidence.Trait;
import de.wortlaut.cast.FactPage.Mention;
import de.wortlaut.language.WordForm;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.PhraseKind;
import de.wortlaut.phrase.Relation;

/** What stands behind a name: appositions, brackets, „vom Amt“, relative clauses, „ist Ministerin“. */
final class BehindName implements Proposer {
  /** „heute noch“, „seit langem schon“: hardly more stand before an apposition. */
  private static final int MOST_ADVERBS = 2;
  private final FactPage page;
  private final Sink sink;
  private final Offices offices;
  private final BodyNames names;

  BehindName(FactPage page, Sink sink, Offices offices) {
    this.page = page;
    this.sink = sink;
    this.offices = offices;
    this.names = new BodyNames(page);
  }

  @Override
  public void propose() {
    for (Mention m : page.mentions) {
      NounPhrase p = page.phrases.at(m.begin());
      if (p == null) {
        continue;
      }
      boolean apposition = false;
      for (Attachment a : p.attachments()) {
        boolean own = a.begin() >= m.end() && (p.hasName() ? p.nameEnd() <= m.end() + 1 : p.end() <= m.end() + 1);
        apposition |= own && a.relation() == Relation.LOOSE_APPOSITION;
        if (own) {
          attached(m, a);
        }
      }
      if (!apposition) {
        apposition(m);
      }
      headed(m, page.clauses.of(m.begin()), m.end());
    }
  }

  private void attached(Mention m, Attachment a) {
    NounPhrase q = a.phrase();
    switch (a.relation()) {
      case LOOSE_APPOSITION -> office(m, Rule.APPOSITION, q, a.sure());
      case PREDICATE -> office(m, Rule.PREDICATE, q, a.sure());
      case BRACKET -> bracket(m, a);
      case PREPOSITION -> body(m, a, q);
      case RELATIVE -> relative(m, a);
      default -> {
      }
    }
  }

  private void office(Mention m, Rule rule, @org.jspecify.annotations.Nullable NounPhrase q, boolean sure) {
    boolean noun = q != null && q.kind() == PhraseKind.COMMON && !page.namesPerson(q);
    if (noun && (page.isOffice(q.head()) || !page.forms.of(q.head()).isBody())) {
      offices.phrase(Sink.Place.at(m, rule, sure), q);
      for (Attachment a : q.attachments()) {
        NounPhrase other = a.phrase();
        if (a.relation() == Relation.CONJUNCT && other != null && page.isOffice(other.head())
            && !page.namesPerson(other)) {
          offices.phrase(Sink.Place.at(m, rule, false), other);
          offices.both(Sink.Place.at(m, rule, false), q, other);
        }
      }
    }
  }

  /** An office behind the comma that the phrase of the name did not take. */
  private void apposition(Mention m) {
    boolean comma = m.end() + 1 < page.tokens.count() && page.tokens.is(m.end(), ',');
    int begin = m.end() + 1;
    while (comma && begin - m.end() <= MOST_ADVERBS && isAdverb(begin)) {
      begin++; // „…, inzwischen Leiterin des Amts,“
    }
    NounPhrase q = comma ? page.phrases.beginningAt(begin) : null;
    if (q != null && q.preposition() < 0 && q.kind() == PhraseKind.COMMON && page.isOffice(q.head())) {
      office(m, Rule.APPOSITION, q, false);
    }
  }

  private boolean isAdverb(int t) {
    return t + 1 < page.tokens.count() && page.tokens.isWord(t) && !page.tokens.isCapital(t)
        && page.forms.of(t).isAdverb();
  }

  private void bracket(Mention m, Attachment a) {
    for (int t = a.begin(); t < a.end(); t++) {
      WordForm f = page.forms.of(t);
      if (f.isParty()) {
        sink.body(Sink.Place.at(m, Rule.PARTY, true), party(a, f), t, t + 1, -1, "party");
        return;
      }
    }
    NounPhrase q = a.phrase();
    if (q == null) {
      return;
    }
    if (page.isOffice(q.head())) {
      office(m, Rule.BRACKET, q, true);
      return;
    }
    BodyNames.Named named = CastWords.isNation(page.tokens.text(q.head())) ? null : names.of(q, false);
    if (named != null) {
      sink.body(Sink.Place.at(m, Rule.BRACKET, true), named.name(), q.begin(), named.end(), -1, named.kind());
    }
  }

  /** „Bündnis 90/Die Grünen“, „CDU/CSU“ as they stand; „Grünen“ by the party's name. */
  private String party(Attachment a, WordForm f) {
    int begin = a.begin() + 1;
    int end = begin;
    while (end < a.end() && (page.tokens.isCapital(end) || page.tokens.isNumber(end) || page.tokens.is(end, '/'))) {
      end++;
    }
    boolean slash = end > begin + 1 && page.tokens.text(begin, end).indexOf('/') > 0;
    return slash ? page.tokens.text(begin, end) : page.forms.lexicon().nouns().partyName(f.text());
  }

  /** „Jana Holm vom Amt“. */
  private void body(Mention m, Attachment a, @org.jspecify.annotations.Nullable NounPhrase q) {
    BodyNames.Named named = q == null || a.link() != m.end() ? null : names.of(q, false);
    if (q != null && named != null) {
      String kind = page.forms.of(a.link()).lower() + ":" + named.kind();
      sink.body(Sink.Place.at(m, Rule.OF_BODY, a.sure()), named.name(), q.begin(), named.end(), -1, kind);
    }
  }

  /** „…, der Ministerin war“, „…, der die Stiftung leitet“. */
  private void relative(Mention m, Attachment a) {
    NounPhrase pronoun = page.phrases.at(a.begin());
    if (pronoun != null && pronoun.kind() == PhraseKind.PRONOUN) {
      for (Attachment b : pronoun.attachments()) {
        if (b.relation() == Relation.PREDICATE) {
          office(m, Rule.RELATIVE, b.phrase(), true);
        }
      }
    }
    headed(m, page.clauses.of(a.begin()), a.begin());
  }

  /** What the person heads, founded or stands for by the verb of the clause. */
  private void headed(Mention m, int clause, int from) {
    int verb = clause < 0 ? -1 : page.clauses.finite(clause);
    if (verb < 0 || !page.forms.of(verb).isHeadingVerb()) {
      return;
    }
    int s = page.sentence(m.begin());
    for (int i = page.phrases.firstOf(s); i < page.phrases.endOf(s); i++) {
      NounPhrase q = page.phrases.get(i);
      boolean object = q.clause() == clause && q.begin() >= from && q.preposition() < 0 && page.holder(q) == null;
      BodyNames.Named named = object ? names.of(q, false) : null;
      if (named != null) {
        sink.body(Sink.Place.at(m, Rule.HEADS, false), named.name(), q.begin(), named.end(), -1, named.kind());
        return;
      }
    }
  }
}
