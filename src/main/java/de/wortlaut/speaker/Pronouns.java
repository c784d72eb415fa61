package de.wortlaut.speaker;

import de.wortlaut.cast.People;
import de.wortlaut.cast.Person;
import de.wortlaut.model.Gender;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import org.jspecify.annotations.Nullable;

/** Whom pronouns mean. */
final class Pronouns {
  private final Reading r;
  private final People mentions;
  private final PhraseReader phrases;
  private final Ownership owners;
  private final SpeakerValues values;
  private final Antecedents antecedents;
  private final PhraseSpeakers phraseSpeakers;

  Pronouns(SpeakerPage page, Antecedents antecedents, PhraseSpeakers phraseSpeakers) {
    this.r = page.r();
    this.mentions = r.cast().people();
    this.phrases = page.phrases();
    this.owners = page.owners();
    this.values = page.values();
    this.antecedents = antecedents;
    this.phraseSpeakers = phraseSpeakers;
  }

  /** The nearest speaker or person before the pronoun whom its gender and number fit. */
  Resolved of(int t, Find find) {
    String word = r.forms().of(t).lower();
    boolean plural = word.equals("sie") && r.hasPluralVerb(t);
    boolean female = word.equals("sie") || word.equals("diese") || word.equals("die") || word.equals("jene");
    boolean male = word.equals("er") || word.equals("dieser") || word.equals("der") || word.equals("jener");
    if (word.equals("man") || word.equals("es") || word.equals("wir") || word.equals("ich")) {
      return carried(word);
    }
    if (word.equals("der") || word.equals("die")) {
      Resolved relative = relative(t, find);
      if (relative != null) {
        return relative;
      }
    }
    if (plural) {
      Range people = peopleBefore(t);
      return people != null ? phraseSpeakers.of(people, find) : plural(t);
    }
    Gender gender = female ? Gender.FEMALE : male ? Gender.MALE : null;
    Antecedents.Said last = antecedents.last(t, gender);
    Person near = antecedents.nearestPerson(t, gender, last == null ? -1 : last.mention().begin());
    if (near != null) {
      return Resolved.of(values.person(near), Trust.PRONOUN);
    }
    return last != null ? Resolved.of(last.resolved().speaker(), Trust.PRONOUN) : Resolved.nobody();
  }

  /** „Die Händler sind verärgert. Sie fordern …“: the plural that opens the sentence before, or null. */
  private @Nullable Range peopleBefore(int t) {
    int s = r.page().sentences().of(t);
    if (s == 0 || r.page().sentences().first(s) != t || !r.page().isBody(s - 1)) {
      return null;
    }
    int first = r.page().sentences().first(s - 1);
    Range opening = new Range(first, Math.min(first + 4, r.page().sentences().end(s - 1)));
    int head = phrases.headToken(opening);
    boolean people = head > first && phrases.isPlural(opening) && phrases.isPeople(head);
    return people ? new Range(first, head + 1) : null;
  }

  /** „man“, „wir“: the speaker before, if there is one near. */
  private Resolved carried(String word) {
    if (antecedents.isEmpty() || word.equals("es")) {
      return Resolved.nobody();
    }
    return Resolved.of(antecedents.latest().speaker(), Trust.CARRIED);
  }

  private @Nullable Resolved relative(int t, Find find) {
    if (t == 0 || !r.page().tokens().is(t - 1, ',')) {
      return null;
    }
    Person before = mentions.lastBefore(t - 1, null, 10);
    int c = r.clauses().of(t - 2 >= 0 ? t - 2 : 0);
    if (before != null && c >= 0) {
      return Resolved.of(values.person(before), Trust.PRONOUN);
    }
    Range phrase = owners.endingAt(t - 1);
    return phrase == null ? null : phraseSpeakers.of(phrase, find);
  }

  private Resolved plural(int t) {
    for (Antecedents.Said a : antecedents.before(t)) {
      if (a.resolved().speaker().kind() != SpeakerKind.PERSON) {
        return Resolved.of(a.resolved().speaker(), Trust.PRONOUN);
      }
    }
    return Resolved.nobody();
  }
}
