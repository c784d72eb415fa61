package de.wortlaut.speaker;

import de.wortlaut.text.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The word lists of this package, each a line of {@code words.txt}, in lower case. */
enum SpeakerWords {
  /** „dieser“, „man“: a pronoun whose capital at the start of a sentence means nothing. */
  POINTER,
  /** „demnach“: stands for the speaker before. */
  POINTS_BACK,
  /** „von“ behind „Angaben“: what follows is whose they are. */
  OWNER_LINK,
  /** „in“ before „einem Brief“: where somebody said it. */
  TEXT_PLACE,
  /** „Website“: where somebody publishes. */
  SITE,
  /** Ends of compounds whose first part is whose statement it is: Polizeiangaben; the longer first. */
  SAYING,
  /** „Medien“ of Medienberichten: no body. */
  VAGUE_OWNER,
  /** „Sprecherin“: speaks for the body named last where no other is given. */
  SPOKESMAN,
  /** „laut“: before a medium that passes words on. */
  RELAY_BEFORE,
  /** „zufolge“: behind such a medium. */
  RELAY_BEHIND,
  /** „zitieren“: who passes words on with it. */
  CITING,
  /** „ihn“: somebody cited. */
  CITED,
  /** Begins of nouns for those who are tried, hurt or heard in court. */
  COURT_PARTY,
  /** Parts of the offices of those who speak for them, judge or investigate. */
  JURIST;

  private static final Map<String, List<String>> LISTS = read();

  private static Map<String, List<String>> read() {
    Map<String, List<String>> lists = new HashMap<>();
    for (String line : Lines.read(SpeakerWords.class, "words.txt")) {
      int colon = line.indexOf(':');
      lists.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(" ")));
    }
    return lists;
  }

  private List<String> words() {
    return Objects.requireNonNull(LISTS.get(name()), name());
  }

  /** Whether {@code word}, in lower case, is in the list. */
  boolean has(String word) {
    return words().contains(word);
  }

  /** Whether {@code word}, in lower case, begins with one of the list. */
  boolean begins(String word) {
    return words().stream().anyMatch(word::startsWith);
  }

  /** Whether {@code word}, in lower case, has one of the list in it. */
  boolean isWithin(String word) {
    return words().stream().anyMatch(word::contains);
  }

  /** The first of the list in which {@code word}, in lower case, ends; null if none is. */
  @Nullable
  String endOf(String word) {
    return words().stream().filter(word::endsWith).findFirst().orElse(null);
  }
}
