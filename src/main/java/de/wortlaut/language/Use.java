package de.wortlaut.language;

import de.wortlaut.text.Lines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What small words do in a clause, by {@code small-words.txt} and {@code small-words-as-written.txt} beside this class. */
public enum Use {
  /** Small words that are mostly the subject of their clause. */
  SUBJECT,
  /** What denies a clause. */
  NEGATION,
  /** Opens, closes or is a phrase of attribution, whatever stands beside it. */
  CUE,
  /** Opens a phrase of attribution if a noun of saying is near: nach Angaben, aus Kreisen. */
  SOURCE,
  /** With a capital it opens one without such a noun too. */
  NACH,
  /** Opens a parenthesis: so der Sprecher. */
  SO,
  /** Is a phrase of attribution by itself. */
  ALONE,
  /** What it opens is what was said. */
  WONACH,
  /** Stands behind its source. */
  ZUFOLGE,
  /** Stands before or behind its source. */
  EITHER,
  /** Somebody who answers in an interview speaks of himself. */
  ANSWER,
  /** Somebody whose words stand in marks speaks of himself. */
  SPEECH,
  /** A narrator who says one of these is a speaker himself. */
  OWN,
  /** Speaks to the readers: du, dein. */
  READER,
  /** Opens a condition or an indirect question. */
  CONDITION,
  /** Stands before the subjunction: vor allem weil, selbst wenn, so dass. */
  LEAD,
  /** Stands for a clause behind its own: Er sprach davon, dass …. */
  CORRELATE,
  /** May stand before the first word of a clause. */
  JOINER,
  /** Opens a relative clause where the verb comes last. */
  RELATIVE,
  /** Makes a clause behind „dass“ a consequence: so groß, dass …. */
  DEGREE,
  /** Opens a clause even where the comma before it is missing. */
  UNCOMMA,
  /** Belongs to the subjunction behind it, so that no comma is missing between them. */
  PART,
  /** Joins two clauses of one rank. */
  JOINT,
  /** Is a subjunction only where the verb comes last. */
  MAYBE;

  private static final Map<String, Integer> IN_ANY_CASE = read("small-words.txt");
  private static final Map<String, Integer> AS_WRITTEN = read("small-words-as-written.txt");

  private static Map<String, Integer> read(String name) {
    Map<String, Integer> uses = new HashMap<>();
    for (String line : Lines.read(Use.class, name)) {
      int space = line.indexOf(' ');
      Use use = valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
      uses.merge(line.substring(space + 1), use.bit(), (a, b) -> a | b);
    }
    return Map.copyOf(uses);
  }

  int bit() {
    return 1 << ordinal();
  }

  /** The bits of all uses of the word. */
  static int of(String asWritten, String lower) {
    return AS_WRITTEN.getOrDefault(asWritten, 0) | IN_ANY_CASE.getOrDefault(lower, 0);
  }
}
