package de.wortlaut.language;

import de.wortlaut.text.Lines;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns for offices, bodies, groups and documents, each for itself and for compounds ending in it. */
public final class NounLexicon {
  private static final NounLexicon STANDARD = new NounLexicon();

  private final Set<String> roles = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> generic = new HashSet<>(Lines.read(NounLexicon.class, "generic-bodies.txt"));
  private final Set<String> whole = new HashSet<>();
  private final Set<String> particles = new HashSet<>(Lines.read(NounLexicon.class, "particles.txt"));
  private final Set<String> parties = new HashSet<>(Lines.read(NounLexicon.class, "parties.txt"));
  private final Set<String> plainPrefixes = new HashSet<>(Lines.read(NounLexicon.class, "plain-prefixes.txt"));
  private final Set<String> countries = new HashSet<>(Lines.read(NounLexicon.class, "countries.txt"));
  private final Map<String, String> nationalities = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  private NounLexicon() {
    load(roles, "roles.txt");
    load(bodies, "bodies.txt");
    load(groups, "groups.txt");
    load(documents, "documents.txt");
    for (String line : Lines.read(NounLexicon.class, "nationalities.txt")) {
      nationalities.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    for (String line : Lines.read(NounLexicon.class, "titles.txt")) {
      int sign = line.indexOf('=');
      titles.put(sign < 0 ? line : line.substring(0, sign), sign < 0 ? "" : line.substring(sign + 1));
    }
  }

  /**
   * This lexicon with more offices, which count for compounds too.
   *
   * @param offices nouns, masculine or feminine
   */
  public NounLexicon withRoles(Collection<String> offices) {
    NounLexicon more = new NounLexicon();
    more.roles.addAll(roles);
    offices.forEach(office -> more.roles.add(office.toLowerCase(Locale.ROOT)));
    return more;
  }

  /** The lexicon that comes with the project. */
  public static NounLexicon standard() {
    return STANDARD;
  }

  private void load(Set<String> to, String name) {
    for (String line : Lines.read(NounLexicon.class, name)) {
      if (line.startsWith("=")) {
        to.add(line.substring(1));
        whole.add(line.substring(1));
      } else {
        to.add(line);
      }
    }
  }

  /** Where in {@code noun} the entry begins that ends it, or -1. */
  private int entry(Set<String> set, String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    if (set.contains(word)) {
      return 0;
    }
    for (int i = 2; i <= word.length() - 3; i++) {
      String tail = word.substring(i);
      boolean plain = tail.length() > 4 && (i > 2 || SHORT_PREFIXES.contains(word.substring(0, i)));
      if (set.contains(tail) && !whole.contains(tail) && (plain || isWord(noun.substring(0, i)))) {
        return i;
      }
    }
    return -1;
  }

  /** Short endings count only behind a word: Partei|chef, but not Prender|gast. */
  private static boolean isWord(String prefix) {
    String last = prefix.substring(prefix.lastIndexOf('-') + 1);
    if (last.isEmpty()) {
      return true;
    }
    String word = Character.toUpperCase(last.charAt(0)) + last.substring(1);
    Dictionary dictionary = Dictionary.shared();
    return dictionary.form(word, false).canBeNominal()
        || word.endsWith("s") && word.length() > 1
            && dictionary.form(word.substring(0, word.length() - 1), false).isKnown();
  }

  /** Where in {@code noun} the name of an office begins (Polizei|sprecher), or -1. */
  public int role(String noun) {
    return facts(noun).role;
  }

  private int findRole(String noun) {
    int at = entry(roles, noun);
    for (String ending : new String[] {"innen", "in", "en", "n", "s", "es", "e"}) {
      if (at < 0 && noun.endsWith(ending) && noun.length() > ending.length() + 3) {
        at = entry(roles, noun.substring(0, noun.length() - ending.length()));
      }
    }
    return at;
  }

  /** Whether {@code noun} names a body that can speak. */
  public boolean isBody(String noun) {
    return facts(noun).body;
  }

  /** The country of an adjective in any inflection (israelischen: Israel), or null. */
  public @Nullable String country(String adjective) {
    String word = adjective.toLowerCase(Locale.ROOT);
    for (String ending : new String[] {"en", "em", "er", "es", "e"}) {
      if (word.endsWith(ending)) {
        return nationalities.get(word.substring(0, word.length() - ending.length()));
      }
    }
    return null;
  }

  /** Whether {@code name} is a country's. */
  public boolean isCountry(String name) {
    return countries.contains(name);
  }

  /** Whether {@code noun} says only what sort of body it is: Organisation, Nachrichtenagentur. */
  public boolean isGenericBody(String noun) {
    return facts(noun).generic;
  }

  /** Whether {@code noun} is such a word itself and no compound: the Küstenbank may well be one certain bank. */
  public boolean isPlainGenericBody(String noun) {
    return generic.contains(noun.toLowerCase(Locale.ROOT));
  }

  private boolean endsInGeneric(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    if (word.startsWith("welt") || word.startsWith("bundes") || word.startsWith("landes")) {
      return false;
    }
    for (int i = 0; i <= word.length() - 3; i++) {
      if (generic.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code noun} names people without a name. */
  public boolean isGroup(String noun) {
    return facts(noun).group;
  }

  /** Whether {@code noun} is one for people, since the dictionary has its feminine: Sieger, Siegerin. */
  public boolean isPerson(String noun) {
    return facts(noun).person;
  }

  private static boolean hasFeminine(String noun) {
    if (noun.length() < 4 || !Character.isUpperCase(noun.charAt(0))
        || !Dictionary.shared().form(noun, false).canBeNoun() || Dictionary.shared().form(noun, false).isPlace()) {
      return false;
    }
    for (String ending : PERSON_ENDINGS) {
      if (noun.endsWith(ending) && noun.length() > ending.length() + 3) {
        String stem = noun.substring(0, noun.length() - ending.length());
        boolean weak = isMasculine(stem + "e") && !ending.equals("n") && !stem.endsWith("e");
        if ((isMasculine(stem) || weak) && isFeminine(stem + "in")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isMasculine(String noun) {
    WordForm f = Dictionary.shared().form(noun, false);
    return f.canBeNoun() && f.canBeGender(0) && !f.canBeGender(1) && !f.canBeGender(2);
  }

  private static boolean isFeminine(String noun) {
    WordForm f = Dictionary.shared().form(noun, false);
    return f.canBeNoun() && f.canBeGender(1) && !f.canBeGender(0) && !f.canBeGender(2);
  }

  /** Whether {@code noun} names a text. */
  public boolean isDocument(String noun) {
    return facts(noun).document;
  }

  private record Facts(int role, boolean body, boolean generic, boolean group, boolean document, boolean person) {}

  private Facts facts(String noun) {
    Facts known = facts.get(noun);
    if (known == null) {
      int office = findRole(noun);
      boolean body = parties.contains(noun) || endsIn(bodies, noun) && !(noun.endsWith("er") && office >= 0)
          && (office != 0 || bodies.contains(noun.toLowerCase(Locale.ROOT)));
      known = new Facts(office, body, endsInGeneric(noun), endsIn(groups, noun), endsIn(documents, noun),
          hasFeminine(noun));
      if (facts.size() < MOST_SENSES) {
        facts.put(noun, known);
      }
    }
    return known;
  }

  private boolean endsIn(Set<String> set, String noun) {
    if (entry(set, noun) >= 0) {
      return true;
    }
    for (String ending : new String[] {"en", "n", "s", "es", "e", "er"}) {
      if (noun.endsWith(ending) && noun.length() > ending.length() + 2
          && entry(set, noun.substring(0, noun.length() - ending.length())) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code word} is a small word within names. */
  public boolean isParticle(String word) {
    return particles.contains(word);
  }

  /** Whether {@code word} is a party. */
  public boolean isParty(String word) {
    return parties.contains(word);
  }

  /** The nominative of a party's name: den Grünen, die Grüne. */
  public String partyName(String word) {
    return word.endsWith("en") && isParty(word.substring(0, word.length() - 1)) ? word.substring(0, word.length() - 1)
        : word;
  }

  /** Whether {@code word} is a title or form of address. */
  public boolean isTitle(String word) {
    return titles.containsKey(word);
  }

  /** The gender that a title shows, „m“ or „f“, else empty. */
  public String titleGender(String word) {
    return titles.getOrDefault(word, "");
  }

  /** Whether the first part of a hyphenated office is no institution: US-Präsident. */
  public boolean isPlainPrefix(String prefix) {
    return plainPrefixes.contains(prefix);
  }

  private final Map<String, Facts> facts = new java.util.concurrent.ConcurrentHashMap<>();
  private final Map<String, String> senses = new java.util.concurrent.ConcurrentHashMap<>();
  private static final Set<String> SHORT_PREFIXES = Set.of("ex", "ko", "co");
  private static final List<String> PERSON_ENDINGS = Lines.read(NounLexicon.class, "person-endings.txt").stream()
      .map(ending -> ending.equals("=") ? "" : ending).toList();
  private static final int MOST_SENSES = 50_000;

  /** What a noun as written stands for: office, body, party, group, document, or „“. */
  public String sense(String noun) {
    String known = senses.get(noun);
    if (known != null) {
      return known;
    }
    String sense =
        isParty(noun) ? "party" : role(noun) >= 0 ? "office" : isBody(noun) ? "body" : isGroup(noun) ? "group"
            : isDocument(noun) ? "document" : isTitle(noun) ? "title" : "";
    if (senses.size() < MOST_SENSES) {
      senses.put(noun, sense);
    }
    return sense;
  }
}
