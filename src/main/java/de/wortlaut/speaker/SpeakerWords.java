package de.wortlaut.speaker;

import de.wortlaut.text.Lines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of this package. */
final class SpeakerWords {
  private static final Map<String, Set<String>> LISTS = new HashMap<>();
  private static final List<String> SAYINGS;

  static {
    for (String line : Lines.read(SpeakerWords.class, "words.txt")) {
      int colon = line.indexOf(':');
      LISTS.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>())
          .addAll(List.of(line.substring(colon + 1).strip().split(" ")));
    }
    SAYINGS = List.copyOf(list("saying"));
  }

  private SpeakerWords() {}

  private static Set<String> list(String name) {
    return LISTS.getOrDefault(name, Set.of());
  }

  /** „dieser“, „man“: a pronoun whose capital at the start of a sentence means nothing. */
  static boolean isPointer(String word) {
    return list("pointer").contains(word);
  }

  /** „demnach“. */
  static boolean pointsBack(String word) {
    return list("points-back").contains(word);
  }

  /** „von“ behind „Angaben“: what follows is whose they are. */
  static boolean linksOwner(String word) {
    return list("owner-link").contains(word);
  }

  /** „in“ before „einem Brief“: where somebody said it. */
  static boolean leadsToText(String word) {
    return list("text-place").contains(word);
  }

  /** „Website“, in lower case: where somebody publishes. */
  static boolean isSite(String noun) {
    return list("site").contains(noun);
  }

  /** „Sprecherin“, in lower case. */
  static boolean isSpokesman(String noun) {
    return list("spokesman").contains(noun);
  }

  /** „laut“: before a medium that passes words on. */
  static boolean isRelayBefore(String word) {
    return list("relay-before").contains(word);
  }

  /** „zufolge“: behind such a medium. */
  static boolean isRelayBehind(String word) {
    return list("relay-behind").contains(word);
  }

  /** „zitieren“. */
  static boolean isCiting(String verb) {
    return list("citing").contains(verb);
  }

  /** „Angeklagt…“, in lower case: who is tried, hurt or heard in court. */
  static boolean isParty(String noun) {
    return list("court-party").stream().anyMatch(noun::startsWith);
  }

  /** „Anwalt“, in lower case: who speaks for, judges or investigates the parties in court. */
  static boolean isJurist(String role) {
    return list("jurist").stream().anyMatch(role::contains);
  }

  /** The end of „Polizeiangaben“ that stands for what was said; null if it has none. */
  static @Nullable String sayingIn(String noun) {
    for (String saying : SAYINGS) {
      if (noun.endsWith(saying)) {
        return saying;
      }
    }
    return null;
  }

  /** „Medien“ of Medienberichten: no body. */
  static boolean isVagueOwner(String owner) {
    return list("vague-owner").contains(owner);
  }
}
