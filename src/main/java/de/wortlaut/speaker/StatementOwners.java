package de.wortlaut.speaker;

import de.wortlaut.cast.People;
import de.wortlaut.cast.Person;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import org.jspecify.annotations.Nullable;

/** Whose statement it is: „eigenen Angaben“, „Polizeiangaben“, „seiner Meinung“. */
final class StatementOwners {
  private final Reading r;
  private final People mentions;
  private final PhraseReader phrases;
  private final Ownership owners;
  private final Names names;
  private final SpeakerValues values;
  private final Antecedents antecedents;

  StatementOwners(SpeakerPage page, Antecedents antecedents) {
    this.r = page.r();
    this.mentions = r.cast().people();
    this.phrases = page.phrases();
    this.owners = page.owners();
    this.names = page.names();
    this.values = page.values();
    this.antecedents = antecedents;
  }

  /** „eigenen Angaben“, „Polizeiangaben“, „Medienberichten“. */
  Resolved of(Range m, Find find) {
    String owner = owners.inCompound(m);
    owner = owner == null ? owners.country(m) : owner;
    if (owner != null) {
      return Resolved.of(values.body(owner), Trust.OWNER);
    }
    if (owners.isOwn(m)) {
      Speaker possessor = antecedents.possessor(m, values);
      Person subject = possessor == null ? subject(m) : null;
      if (possessor != null || subject != null) {
        return Resolved.of(possessor != null ? possessor : values.person(subject), Trust.OWNER);
      }
      Range body = bodyIn(find);
      if (body != null) {
        return Resolved.of(values.body(names.ofBody(body)), Trust.OWNER);
      }
    }
    int head = phrases.headToken(m);
    SpeakerKind kind = head >= 0 && r.form(head).isDocument() ? SpeakerKind.DOCUMENT : SpeakerKind.NONE;
    return kind == SpeakerKind.NONE ? Resolved.nobody()
        : Resolved.of(Speaker.of(kind, names.of(m)), Trust.DOCUMENT);
  }

  private @Nullable Person subject(Range m) {
    int s = r.page().sentences().of(m.begin());
    Person inside = mentions.firstIn(r.page().sentences().first(s), r.page().sentences().end(s));
    return inside != null ? inside : antecedents.isEmpty() ? null
        : mentions.lastBefore(m.begin(), null, Antecedents.REACH);
  }

  private @Nullable Range bodyIn(Find find) {
    for (Range w : find.words()) {
      for (int t = w.begin(); t < w.end(); t++) {
        if (r.tokens().isCapital(t) && (r.form(t).isBody() || r.form(t).isPlace())) {
          return new Range(t, t + 1);
        }
      }
    }
    return null;
  }
}
