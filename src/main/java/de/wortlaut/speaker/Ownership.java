package de.wortlaut.speaker;

import de.wortlaut.language.WordForm;
import de.wortlaut.phrase.Attachment;
import de.wortlaut.phrase.NounPhrase;
import de.wortlaut.phrase.Relation;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Range;
import org.jspecify.annotations.Nullable;

/** Whose statement, text or thing a phrase is: „Angaben der Reederei“, „Polizeiangaben“, „eigenen Angaben“. */
final class Ownership {
  /** „DIE“, „taz“: abbreviations are no longer. */
  private static final int LONGEST_ABBREVIATION = 8;
  private static final String OWN = "eigen";

  private final Reading r;
  private final PhraseReader phrases;

  Ownership(Reading r, PhraseReader phrases) {
    this.r = r;
    this.phrases = phrases;
  }

  /** The phrase without a mark that opens behind its last word. */
  Range withoutMarks(Range m) {
    int end = m.end();
    while (end > m.begin() + 1 && opensBehind(end - 1, m)) {
      end--;
    }
    return new Range(m.begin(), end);
  }

  private boolean opensBehind(int t, Range m) {
    int mark = r.marks().markOf(t);
    return mark >= 0 && r.marks().open(mark) == t && r.marks().end(mark) > m.end();
  }

  /** Whose „Angaben“, „Ansicht“ … it is, empty if nobody's by this phrase; the whole if there is no such noun. */
  Range withoutNounOfSaying(Range m) {
    NounPhrase p = phrases.phrase(m);
    if (p == null || !isNounOfSaying(r.form(p.head()))) {
      return m;
    }
    Range owner = owner(p, m);
    if (owner != null) {
      return owner;
    }
    int rest = p.end();
    while (rest < m.end() && !r.tokens().isCapital(rest)) {
      rest++;
    }
    return new Range(Math.min(rest, m.end()), m.end());
  }

  private static boolean isNounOfSaying(WordForm f) {
    return !f.nounClass().isEmpty() && !f.isBody() && !f.isRole() && !f.isGroup();
  }

  /** The owner of {@code p} as far as {@code m} reaches; behind „Bericht über die Lage der Marine“ the innermost. */
  private @Nullable Range owner(NounPhrase p, Range m) {
    Range inner = null;
    for (Attachment a : p.attachments()) {
      NounPhrase q = a.phrase();
      if (q == null || a.begin() >= m.end()) {
        continue;
      }
      boolean owns = a.relation() == Relation.GENITIVE || a.relation() == Relation.OWNER
          || a.relation() == Relation.PREPOSITION && SpeakerWords.OWNER_LINK.has(r.form(a.link()).lower());
      if (owns) {
        return new Range(q.begin(), a.relation() == Relation.OWNER ? q.end() : Math.max(q.end(), m.end()));
      }
      inner = a.relation() == Relation.PREPOSITION && inner == null ? owner(q, m) : inner;
    }
    return inner;
  }

  /** The genitive or von-phrase behind the head, or null. */
  @Nullable
  Range genitive(Range m) {
    NounPhrase p = phrases.phrase(m);
    for (Attachment a : p == null ? java.util.List.<Attachment>of() : p.attachments()) {
      boolean owns = a.relation() == Relation.GENITIVE
          || a.relation() == Relation.PREPOSITION && SpeakerWords.OWNER_LINK.has(r.form(a.link()).lower());
      if (owns && a.phrase() != null && a.begin() < m.end()) {
        return new Range(a.phrase().begin(), Math.max(a.phrase().end(), m.end()));
      }
    }
    return null;
  }

  /** The first part of „Polizeiangaben“, if it names a body. */
  @Nullable
  String inCompound(Range m) {
    int head = phrases.headToken(m);
    String saying = head < 0 ? null : SpeakerWords.SAYING.endOf(r.form(head).lower());
    int length = saying == null ? 0 : r.form(head).text().length() - saying.length();
    if (length <= 2) {
      return null;
    }
    String owner = r.form(head).text().substring(0, length);
    owner = owner.endsWith("-") ? owner.substring(0, length - 1) : owner;
    WordForm f = r.forms().lexicon().form(owner);
    if (owner.endsWith("s") && !f.isKnown() && !isAbbreviation(owner)) {
      owner = owner.substring(0, owner.length() - 1);
      f = r.forms().lexicon().form(owner);
    }
    if (f.country() != null) {
      return f.country();
    }
    return (f.isBody() || isAbbreviation(owner)) && !SpeakerWords.VAGUE_OWNER.has(f.lower()) ? owner : null;
  }

  private static boolean isAbbreviation(String word) {
    boolean upper = word.chars().noneMatch(Character::isLowerCase);
    return word.length() > 1 && word.length() <= LONGEST_ABBREVIATION
        && (upper || word.chars().noneMatch(Character::isUpperCase));
  }

  /** The country of „israelische Angaben“, or null. */
  @Nullable
  String country(Range m) {
    for (int t = m.begin(); t + 1 < m.end(); t++) {
      if (r.form(t).country() != null) {
        return r.form(t).country();
      }
    }
    return null;
  }

  /** „eigenen Angaben“, „seiner Ansicht“. */
  boolean isOwn(Range m) {
    for (int t = m.begin(); t < m.end(); t++) {
      if (r.form(t).isPossessive() || r.form(t).lower().startsWith(OWN)) {
        return true;
      }
    }
    return false;
  }

  /** „in einem Brief“, „im Schreiben“: where somebody said it. */
  boolean isWithin(Range m) {
    NounPhrase p = phrases.phrase(m);
    int preposition = p == null ? -1 : p.preposition();
    return preposition >= 0 && SpeakerWords.TEXT_PLACE.has(r.form(preposition).lower());
  }

  /** The noun phrase that ends right before token {@code end}, with what it is attached to; null if there is none. */
  @Nullable
  Range endingAt(int end) {
    NounPhrase p = r.phrases().at(end - 1);
    if (p == null || p.end() != end) {
      return null;
    }
    NounPhrase holder = r.phrases().holder(p);
    while (holder != null && holder.head() < p.head() && r.phrases().link(p) != null
        && r.phrases().link(p).relation() != Relation.CONJUNCT) {
      p = holder;
      holder = r.phrases().holder(p);
    }
    return new Range(p.begin(), end);
  }
}
