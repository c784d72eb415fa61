package de.wortlaut.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One tag of the dictionary (VER:3:SIN:KJ1:NON) as the bits of {@link WordForm}. */
record Tag(long bits, int agreement, boolean isVerb) {
  private static final Map<String, Tag> KNOWN = new ConcurrentHashMap<>();

  static Tag of(String tag) {
    return KNOWN.computeIfAbsent(tag, t -> parse(t.split(":")));
  }

  private static Tag parse(String[] parts) {
    return switch (parts[0]) {
      case "VER" -> verb(parts);
      case "SUB" -> nominal(WordForm.NOUN | (contains(parts, "ADJ") ? WordForm.SUBSTANTIVE_ADJECTIVE : 0), parts);
      case "EIG" -> nominal(name(parts), parts);
      case "ADJ", "PA1" -> nominal(WordForm.ADJECTIVE, parts);
      case "PA2" -> nominal(contains(parts, "PRD") ? WordForm.PARTICIPLE : WordForm.ADJECTIVE, parts);
      case "ART" -> nominal(WordForm.ARTICLE | (contains(parts, "IND") ? WordForm.INDEFINITE : 0), parts);
      case "PRO" -> nominal(pronoun(parts), parts);
      case "PRP" -> new Tag(WordForm.PREPOSITION, 0, false);
      case "KON" ->
          new Tag(contains(parts, "UNT") ? WordForm.SUBJUNCTION : WordForm.CONJUNCTION, 0, false);
      case "ADV" -> new Tag(
          WordForm.ADVERB | (parts.length > 1 && parts[1].contains("INR") ? WordForm.INTERROGATIVE : 0), 0, false);
      case "NEG" -> new Tag(WordForm.ADVERB | WordForm.NEGATION, 0, false);
      case "ZAL" -> new Tag(WordForm.NUMERAL, 0, false);
      case "ZUS" -> new Tag(WordForm.PARTICLE, 0, false);
      default -> new Tag(0, 0, false);
    };
  }

  private static boolean contains(String[] parts, String value) {
    for (String p : parts) {
      if (p.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static long name(String[] parts) {
    long bits = WordForm.NAME;
    for (String p : parts) {
      bits |= switch (p) {
        case "VOR", "VOR*", "VOR#" -> WordForm.FIRST_NAME;
        case "NAC" -> WordForm.SURNAME;
        case "COU", "STD", "GEB", "WAT", "MOU", "GEO" -> WordForm.PLACE;
        default -> 0;
      };
    }
    return bits;
  }

  private static long pronoun(String[] parts) {
    return switch (parts[1]) {
      case "PER" -> WordForm.PERSONAL;
      case "DEM" -> WordForm.DEMONSTRATIVE;
      case "REL" -> WordForm.RELATIVE;
      case "POS" -> WordForm.POSSESSIVE;
      case "INR" -> WordForm.INTERROGATIVE;
      case "RIN" -> WordForm.RELATIVE | WordForm.INTERROGATIVE;
      default -> WordForm.OTHER_PRONOUN;
    };
  }

  private static Tag verb(String[] parts) {
    long bits = 0;
    boolean third = false;
    long mood = 0;
    for (String p : parts) {
      switch (p) {
        case "3" -> third = true;
        case "1" -> bits |= WordForm.FIRST_PERSON;
        case "2" -> bits |= WordForm.SECOND_PERSON;
        case "SIN" -> bits |= WordForm.SINGULAR_VERB;
        case "PLU" -> bits |= WordForm.PLURAL_VERB;
        case "PRÄ" -> mood = WordForm.INDICATIVE;
        case "PRT" -> mood = WordForm.INDICATIVE | WordForm.PAST;
        case "KJ1" -> mood = WordForm.KONJUNKTIV_1;
        case "KJ2" -> mood = WordForm.KONJUNKTIV_2;
        case "INF" -> bits |= WordForm.INFINITIVE;
        case "EIZ" -> bits |= WordForm.ZU_INFINITIVE;
        case "PA2" -> bits |= WordForm.PARTICIPLE;
        case "AUX" -> bits |= WordForm.AUXILIARY;
        case "MOD" -> bits |= WordForm.MODAL;
        case "IMP" -> {
          return new Tag(0, 0, true);
        }
        default -> {
        }
      }
    }
    if (mood != 0 && !third) {
      return new Tag(bits & (WordForm.FIRST_PERSON | WordForm.SECOND_PERSON | WordForm.AUXILIARY | WordForm.MODAL), 0,
          true);
    }
    return new Tag(bits | mood, 0, true);
  }

  private static Tag nominal(long bits, String[] parts) {
    int cases = 0;
    int numbers = 0;
    int genders = 0;
    for (String p : parts) {
      switch (p) {
        case "NOM" -> cases |= 1;
        case "GEN" -> cases |= 2;
        case "DAT" -> cases |= 4;
        case "AKK" -> cases |= 8;
        case "SIN" -> numbers |= 1;
        case "PLU" -> numbers |= 2;
        case "MAS" -> genders |= 1;
        case "FEM" -> genders |= 2;
        case "NEU" -> genders |= 4;
        case "ALG", "NOG" -> genders |= 7;
        default -> {
        }
      }
    }
    int agreement = 0;
    for (int c = 0; c < 4; c++) {
      for (int n = 0; n < 2; n++) {
        for (int g = 0; g < 3; g++) {
          if ((cases >> c & 1) != 0 && (numbers >> n & 1) != 0 && (genders >> g & 1) != 0) {
            agreement |= WordForm.agreementBit(c, n, g);
          }
        }
      }
    }
    return new Tag(bits, agreement, false);
  }
}
