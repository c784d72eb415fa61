package de.wortlaut.speaker;

import de.wortlaut.cast.People;
import de.wortlaut.cast.Person;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The person of whose phrase a mention is only a part: „Jana Holm, eine Sprecherin des Amts“, „Jana Holm vom Amt“,
 * „die Sprecherin des Amts, Jana Holm“.
 */
final class Enclosing {
  /** How many tokens long a name may be. */
  private static final int LONGEST = 6;

  private final Reading r;
  private final People mentions;
  private final PhraseReader phrases;

  Enclosing(Reading r, PhraseReader phrases) {
    this.r = r;
    this.mentions = r.cast().people();
    this.phrases = phrases;
  }

  /** The person whom the phrase around {@code m} names, or null. */
  @Nullable
  Person person(Range m) {
    int head = phrases.headToken(m);
    boolean office = head >= 0 && r.form(head).isRole();
    int before = m.begin() - 1;
    if (office && before > 0 && r.page().tokens().is(before, ',')) {
      Person apposed = endingAt(before);
      if (apposed != null) {
        return apposed;
      }
    }
    boolean link = before > 0 && isLink(before);
    boolean linkInside = isLink(m.begin());
    if (link || linkInside) {
      Person linked = endingAt(link ? before : m.begin());
      if (linked != null) {
        return linked;
      }
    }
    int behind = m.end();
    boolean comma = office && behind + 1 < r.page().tokens().count() && r.page().tokens().is(behind, ',');
    return comma && phrases.isDefinite(m) ? mentions.at(behind + 1) : null;
  }

  private boolean isLink(int t) {
    return r.page().tokens().is(t, "von") || r.page().tokens().is(t, "vom");
  }

  /** The person whose name ends right before token {@code end}, or null. */
  private @Nullable Person endingAt(int end) {
    for (int t = end - 1; t >= Math.max(0, end - LONGEST); t--) {
      if (mentions.at(t) != null) {
        return mentions.endOfName(t) == end ? mentions.at(t) : null;
      }
    }
    return null;
  }
}
