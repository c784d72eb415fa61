package de.wortlaut.index;

import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days since 1970-01-01 as the index keeps them; days beyond its range become its ends. */
final class Days {
  private Days() {}

  static int of(LocalDate date) {
    return Ints.saturatedCast(date.toEpochDay());
  }

  static YearMonth month(long day) {
    return YearMonth.from(LocalDate.ofEpochDay(day));
  }
}
