package de.wortlaut.cast;

import de.wortlaut.text.Lines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of this package. */
final class CastWords {
  private static final Map<String, String> CLASSES = new HashMap<>();
  private static final Set<String> FORMER = new HashSet<>();
  private static final Set<String> FALLING = new HashSet<>();
  private static final Set<String> LINKS = new HashSet<>(Lines.read(CastWords.class, "body-links.txt"));
  private static final Set<String> PARTS = Set.of("genitive:noun", "genitive:document", "genitive:division");
  private static final Set<String> OBSERVERS = Set.of("science", "media");
  private static final Set<String> NATIONS = new HashSet<>();
  private static final Set<String> PLACE_LINKS = new HashSet<>(Lines.read(CastWords.class, "place-links.txt"));
  private static final Set<String> DIVISIONS = new HashSet<>(Lines.read(CastWords.class, "divisions.txt"));
  private static final Set<String> AUTHORITIES = new HashSet<>(Lines.read(CastWords.class, "authorities.txt"));
  private static final List<String[]> BODIES =
      Lines.read(CastWords.class, "office-bodies.txt").stream().map(line -> line.split("=")).toList();

  static {
    for (String line : Lines.read(CastWords.class, "office-classes.txt")) {
      int colon = line.indexOf(':');
      for (String office : line.substring(colon + 1).strip().split(" ")) {
        CLASSES.putIfAbsent(office, line.substring(0, colon));
      }
    }
    for (String line : Lines.read(CastWords.class, "nation-codes.txt")) {
      NATIONS.addAll(List.of(line.split(" ")));
    }
    for (String line : Lines.read(CastWords.class, "former-prefixes.txt")) {
      boolean falls = line.startsWith("-");
      (falls ? FALLING : FORMER).add(falls ? line.substring(1) : line);
    }
  }

  private static final String PARTY = "partei";

  private CastWords() {}

  /** The class of an office in lower case and masculine, or null. */
  static @Nullable String classOf(String office) {
    return CLASSES.get(office);
  }

  /** Whether those of a class of offices study or tell of a body from outside. */
  static boolean isObserver(String officeClass) {
    return OBSERVERS.contains(officeClass);
  }

  /** How genitives behind an office are called that are no bodies themselves: das Programm, die Abteilung. */
  static Set<String> kindsOfParts() {
    return PARTS;
  }

  /** „GER“: the code of a nation. */
  static boolean isNation(String code) {
    return NATIONS.contains(code);
  }

  /** „Ex“: before a hyphen, makes the office a past one. */
  static boolean isFormerPrefix(String part) {
    return FORMER.contains(part);
  }

  /** „Noch“, and those of past offices: before a hyphen, no part of the office. */
  static boolean fallsAway(String part) {
    return FORMER.contains(part) || FALLING.contains(part);
  }

  /** „für“: joins what a body is there for to its noun. */
  static boolean isLinkInBody(String word) {
    return LINKS.contains(word);
  }

  /** „im“: joins to the name of a body where it is. */
  static boolean joinsPlace(String word) {
    return PLACE_LINKS.contains(word);
  }

  /** „Aufsichtsbehörde“, in lower case: a noun for bodies that hold an office of state. */
  static boolean isAuthority(String noun) {
    return AUTHORITIES.stream().anyMatch(noun::endsWith);
  }

  /** „Abteilung“, in lower case: a part of a body rather than one by itself. */
  static boolean isDivision(String noun) {
    return DIVISIONS.stream().anyMatch(noun::endsWith);
  }

  /** „Regierungspartei“, in lower case. */
  static boolean isPartyNoun(String noun) {
    return noun.endsWith(PARTY);
  }

  /** How offices begin, in lower case, that are held in one body, each with that body. */
  static List<String[]> officeBodies() {
    return BODIES;
  }
}
