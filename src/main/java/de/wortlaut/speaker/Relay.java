package de.wortlaut.speaker;

import de.wortlaut.cast.Bodies;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.quotation.Find;
import de.wortlaut.text.Range;
import de.wortlaut.quotation.Reading;
import de.wortlaut.text.Lines;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The medium that passes on somebody's words: „laut »Uferboten« sagte sie“, „zitiert ihn das Blatt“. */
final class Relay {
  private static final Set<String> MEDIA = new HashSet<>(Lines.read(de.wortlaut.language.Lexicon.class, "media.txt"));
  private static final int LONGEST = 7;

  private final Reading r;
  private final PhraseReader phrases;

  Relay(Reading r, PhraseReader phrases) {
    this.r = r;
    this.phrases = phrases;
  }

  /** Whether {@code noun} names a kind of medium, or ends in one. */
  static boolean isMedium(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= word.length() - 4; i++) {
      if (MEDIA.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
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
          word.equals("laut") && t + 1 < end ? behind(t + 1, end) : word.equals("zufolge") ? phrases.endingAt(t) : null;
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
    if (!marked && !isMedium(r.page().tokens().text(head))) {
      return null;
    }
    String name = phrases.bodyName(phrase);
    if (phrases.isBare(phrase) && phrases.isGeneric(name)) {
      Bodies bodies = r.cast().bodies();
      String fuller = bodies.lastBefore(phrase.begin(), 400, r.form(head));
      name = fuller == null ? name : fuller;
    }
    return Speaker.of(SpeakerKind.ORGANISATION, name).withInstitution(name);
  }
}
