package de.wortlaut.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Precision, recall and F1 under the names of the corpus paper's parts, of the types, and of names,
 * roles and institutions. Immutable.
 */
public final class Scores {
  private final Map<String, Score> scores;

  Scores(Map<String, Score> scores) {
    this.scores = new LinkedHashMap<>(scores);
  }

  /**
   * One line of the table.
   *
   * @param precision between 0 and 1
   * @param recall between 0 and 1
   * @param found share of the annotated quotations found under any type, -1 where it has no meaning
   * @param gold how many there are to find, -1 where it has no meaning
   */
  public record Score(double precision, double recall, double found, int gold) {
    static final int NONE = -1;

    static Score of(double precision, double recall) {
      return new Score(precision, recall, NONE, NONE);
    }

    /** {@return harmonic mean of precision and recall, 0 if both are} */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /**
   * {@return the score called {@code name} ({@code quote}, {@code joint}, {@code type DIRECT} …),
   * or null}
   *
   * @param name as the table has it
   */
  public @Nullable Score get(String name) {
    return scores.get(name);
  }

  /** The table, a line a score. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    scores.forEach((name, s) -> {
      out.append(
          String.format(
              Locale.ROOT,
              "%-28sP %s  R %s  F1 %s",
              name, figure(s.precision()), figure(s.recall()), figure(s.f1())));
      if (s.found() >= 0) {
        out.append("  found ").append(figure(s.found()));
      }
      if (s.gold() >= 0) {
        out.append("  gold ").append(s.gold());
      }
      out.append('\n');
    });
    return out.toString();
  }

  /** Three digits; a half is rounded to the even one, as most other tools do. */
  private static String figure(double x) {
    return new BigDecimal(x).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
