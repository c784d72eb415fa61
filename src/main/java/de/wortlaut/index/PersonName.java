package de.wortlaut.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name as written or typed, folded.
 *
 * @param words all its words, in the order „Vorname Nachname“ also where „Nachname, Vorname“ was
 *     given
 * @param required the words without particles, titles and initials; all words if nothing else is
 *     left
 */
record PersonName(List<String> words, List<String> required) {
  private static final Set<String> PARTICLES = WordList.load("name-particles.txt");

  static PersonName of(String name) {
    int comma = name.indexOf(',');
    List<String> words;
    if (comma < 0) {
      words = Folding.words(name);
    } else {
      words = new ArrayList<>(Folding.words(name.substring(comma + 1)));
      words.addAll(Folding.words(name.substring(0, comma)));
    }
    String initials = joinedInitials(name);
    List<String> required = new ArrayList<>(words);
    required.removeIf(
        word -> word.length() == 1 || PARTICLES.contains(word) || word.equals(initials));
    return new PersonName(List.copyOf(words), required.isEmpty() ? List.copyOf(words) : required);
  }

  // „JD“ in „JD Vanderbeek“, folded; empty if the name does not begin so.
  private static String joinedInitials(String name) {
    int end = name.indexOf(' ');
    boolean capitals =
        (end == 2 || end == 3)
            && name.chars().limit(end).allMatch(Character::isUpperCase)
            && name.chars().skip(end).anyMatch(Character::isLowerCase);
    return capitals ? Folding.key(name.substring(0, end)) : "";
  }

  /** What two spellings of one full name have in common. */
  String key() {
    return String.join(" ", required);
  }

  /**
   * The words by which the bearer is called without first name: those of the last part that is
   * separated by white space, both halves of a double name.
   */
  static String surname(String fullName) {
    String[] parts = fullName.strip().split("\\s+");
    for (int i = parts.length - 1; i >= 0; i--) {
      String key = of(parts[i].replace(",", "")).key();
      if (!key.isEmpty() && !PARTICLES.contains(key)) {
        return key;
      }
    }
    return of(fullName).key();
  }
}
