package de.wortlaut.html;

import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The months of a plot without a gap, or the years if the months are too many to draw. */
final class Timeline {
  private static final int MOST_MONTHS = 36;
  private static final int MOST_YEARS = 60;

  private final boolean monthly;

  /** First months of the periods, in order. */
  private final List<YearMonth> periods = new ArrayList<>();

  Timeline(Collection<YearMonth> months) {
    TreeSet<YearMonth> all = new TreeSet<>(months);
    monthly =
        all.isEmpty()
            || all.last().getYear() - all.first().getYear() <= 3 && span(all) <= MOST_MONTHS;
    if (all.isEmpty()) {
      return;
    }
    long years = (long) all.last().getYear() - all.first().getYear();
    if (monthly) {
      for (YearMonth m = all.first(); !m.isAfter(all.last()); m = m.plusMonths(1)) {
        periods.add(m);
      }
    } else if (years < MOST_YEARS) {
      for (int y = all.first().getYear(); y <= all.last().getYear(); y++) {
        periods.add(YearMonth.of(y, 1));
      }
    } else {
      // dates gone wrong: without the gaps it can still be drawn
      all.stream().map(m -> YearMonth.of(m.getYear(), 1)).distinct().forEach(periods::add);
    }
  }

  private static long span(SortedSet<YearMonth> all) {
    return all.first().until(all.last(), ChronoUnit.MONTHS) + 1;
  }

  boolean isEmpty() {
    return periods.isEmpty();
  }

  int size() {
    return periods.size();
  }

  /** What a period is called: „Monat“ or „Jahr“. */
  String unit() {
    return monthly ? "Monat" : "Jahr";
  }

  /** Name of a period for a table. */
  String name(int period) {
    YearMonth m = periods.get(period);
    return monthly
        ? m.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.GERMAN) + " " + m.getYear()
        : "" + m.getYear();
  }

  /** The short form for an axis. */
  String tick(int period) {
    YearMonth m = periods.get(period);
    return monthly
        ? m.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.GERMAN)
        : "" + m.getYear();
  }

  /** The year where it begins on a monthly axis, otherwise empty. */
  String year(int period) {
    YearMonth m = periods.get(period);
    return monthly && (period == 0 || m.getMonthValue() == 1)
        ? Year.of(m.getYear()).toString()
        : "";
  }

  /** From the first to the last period. */
  String range() {
    String first = name(0);
    String last = name(size() - 1);
    return first.equals(last) ? first : first + " bis " + last;
  }

  /** Adds the numbers of months to those of periods. */
  void add(Map<YearMonth, Long> months, long[] counts) {
    months.forEach(
        (month, n) -> {
          YearMonth first = monthly ? month : YearMonth.of(month.getYear(), 1);
          counts[Collections.binarySearch(periods, first)] += n;
        });
  }
}
