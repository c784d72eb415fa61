package de.wortlaut.speaker;

import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.Wording;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Range;
import de.wortlaut.text.Unquoted;

/** How those are called who have no name of a person: in the nominative, as far as their phrase reaches. */
final class Names {
  private final Reading r;
  private final PhraseReader phrases;
  private final Wording wording;

  Names(Reading r, PhraseReader phrases) {
    this.r = r;
    this.phrases = phrases;
    this.wording = new Wording(r.tokens(), r.forms());
  }

  /** The phrase in the nominative without article, marks and appositions. */
  String of(Range m) {
    NounPhrase p = phrases.phrase(m);
    int end = p == null ? m.end() : Math.min(m.end(), Math.max(p.end(), p.extent()));
    for (int t = m.begin() + 1; t < end; t++) {
      boolean stops = r.tokens().is(t, ',') || r.tokens().is(t, '(') || r.form(t).isPartOfDay();
      end = stops ? t : end;
    }
    String owner = p != null && p.start() < p.begin() && p.start() >= m.begin()
        ? r.tokens().text(p.start(), p.begin()) + " " : ""; // „Kenias“ before Regierung
    boolean place = end == m.begin() + 1 && r.form(m.begin()).isPlaceInGenitive(); // „Ansicht Athens“
    return place ? Wording.withoutGenitiveS(r.form(m.begin()).text())
        : owner + Unquoted.of(wording.nominative(p == null ? m.begin() : Math.min(p.begin(), end - 1), end));
  }

  /** The body's own name: without its sort (die Nachrichtenagentur X) and without where it spoke. */
  String ofBody(Range m) {
    NounPhrase p = phrases.phrase(m);
    String name = p == null ? null : r.cast().bodyName(p, m.end());
    boolean owned = p != null && p.start() < p.begin() && p.start() >= m.begin();
    return name != null && !owned ? Unquoted.of(name) : of(m);
  }

  /** The words as they stand. */
  String asWritten(Range m) {
    return r.tokens().text(m.begin(), m.end());
  }
}
