package de.wortlaut.speaker;

import de.wortlaut.cast.Bodies;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import org.jspecify.annotations.Nullable;

/** The medium that passes on somebody's words: „laut »Uferboten« sagte sie“, „zitiert ihn das Blatt“. */
final class Relay {
  private static final int LONGEST = 7;
  /** How many tokens back „die Zeitung“ means the one named before: some twenty sentences, for hardly two papers are in play. */
  private static final int REACH = 400;

  private final Reading r;
  private final PhraseReader phrases;
  private final Ownership owners;
  private final Names names;

  Relay(SpeakerPage page) {
    this.r = page.r();
    this.phrases = page.phrases();
    this.owners = page.owners();
    this.names = page.names();
  }

  /** The medium beside the words of {@code find} in the sentence where its speaker is named, or null. */
  @Nullable
  Speaker of(Find find) {
    if (find.mention().isEmpty()) {
      return null;
    }
    int s = r.page().sentences().of(find.mention().get(0).begin());
    int end = r.page().sentences().end(s);
    for (int t = r.page().sentences().first(s); t < end; t++) {
      if (isQuoted(find, t)) {
        continue;
      }
      String word = r.forms().of(t).lower();
      Range phrase =
          SpeakerWords.RELAY_BEFORE.has(word) && t + 1 < end ? behind(t + 1, end)
              : SpeakerWords.RELAY_BEHIND.has(word) ? owners.endingAt(t) : null;
      Speaker medium = phrase == null || touches(find, phrase) ? null : medium(phrase);
      if (medium != null) {
        return medium;
      }
    }
    return null;
  }

  private static boolean isQuoted(Find find, int t) {
    for (Range w : find.words()) {
      if (w.begin() <= t && t < w.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean touches(Find find, Range phrase) {
    Range m = find.mention().get(0);
    return m.begin() < phrase.end() && phrase.begin() < m.end();
  }

  private Range behind(int from, int end) {
    int t = from;
    while (t < Math.min(end, from + LONGEST) && !r.forms().of(t).isSurelyFinite() && !r.page().tokens().is(t, ',')) {
      t++;
    }
    return new Range(from, Math.max(from + 1, t));
  }

  /** The medium that the phrase names, or null if it names none. */
  @Nullable
  Speaker medium(Range phrase) {
    int head = phrases.headToken(phrase);
    if (head < 0) {
      return null;
    }
    boolean marked = r.page().marks().innermost(head) >= 0;
    if (!marked && !r.form(head).isMedium()) {
      return null;
    }
    String name = names.ofBody(phrase);
    if (phrases.isBare(phrase) && r.form(head).isGenericBody()) {
      Bodies bodies = r.cast().bodies();
      String fuller = bodies.lastBefore(phrase.begin(), REACH, r.form(head));
      name = fuller == null ? name : fuller;
    }
    return Speaker.of(SpeakerKind.ORGANISATION, name).withInstitution(name);
  }
}
