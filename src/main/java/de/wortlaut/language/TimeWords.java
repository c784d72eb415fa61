package de.wortlaut.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nouns for a part of a certain day, which stand behind names without a preposition: Montagmittag, Donnerstagabend. */
public final class TimeWords {
  private static final Set<String> PARTS_OF_DAYS = parts();

  private TimeWords() {}

  private static Set<String> parts() {
    Set<String> out = new HashSet<>();
    for (String day : List.of("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend",
        "sonntag")) {
      for (String part : List.of("früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")) {
        out.add(day + part);
      }
    }
    return out;
  }

  /** Whether the word, in lower case, names a part of a day of the week; the day alone may be a surname. */
  public static boolean isPartOfDay(String lower) {
    return PARTS_OF_DAYS.contains(lower);
  }
}
