package de.wortlaut.speaker;

import de.wortlaut.cast.People;
import de.wortlaut.language.NounLexicon;
import de.wortlaut.cast.Person;
import de.wortlaut.model.Gender;
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
  private final SpeakerValues values;
  private final Antecedents antecedents;
  private final NounLexicon lexicon;

  StatementOwners(Reading r, PhraseReader phrases, SpeakerValues values, Antecedents antecedents) {
    this.r = r;
    this.lexicon = r.forms().lexicon().nouns();
    this.mentions = r.cast().people();
    this.phrases = phrases;
    this.values = values;
    this.antecedents = antecedents;
  }

  /** „eigenen Angaben“, „Polizeiangaben“, „Medienberichten“. */
  Resolved of(Range m, Find find) {
    String owner = phrases.ownerInCompound(m);
    owner = owner == null ? phrases.country(m) : owner;
    if (owner != null) {
      return Resolved.of(values.body(owner), Trust.OWNER);
    }
    if (phrases.isOwn(m)) {
      Speaker possessor = antecedents.possessor(m, values);
      Person subject = possessor == null ? subject(m) : null;
      if (possessor != null || subject != null) {
        return Resolved.of(possessor != null ? possessor : values.person(subject), Trust.OWNER);
      }
      Range body = bodyIn(find);
      if (body != null) {
        return Resolved.of(values.body(phrases.bodyName(body)), Trust.OWNER);
      }
    }
    SpeakerKind kind = lexicon.isDocument(phrases.head(m)) ? SpeakerKind.DOCUMENT : SpeakerKind.NONE;
    return kind == SpeakerKind.NONE ? Resolved.nobody()
        : Resolved.of(Speaker.of(kind, phrases.name(m)), Trust.DOCUMENT);
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
        if (r.page().tokens().isCapital(t)
            && (lexicon.isBody(r.page().tokens().text(t)) || r.forms().of(t).isPlace())) {
          return new Range(t, t + 1);
        }
      }
    }
    return null;
  }
}
