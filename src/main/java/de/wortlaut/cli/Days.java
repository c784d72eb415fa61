package de.wortlaut.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as people type them: 2024-06-19, or a month or a year for its first or last day. */
final class Days {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Days() {}

  /** The first day of what was typed. */
  static final class First implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String typed) {
      return parse(typed, true);
    }
  }

  /** The last day of what was typed. */
  static final class Last implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String typed) {
      return parse(typed, false);
    }
  }

  private static LocalDate parse(String typed, boolean first) {
    try {
      return switch (typed.length()) {
        case YEAR -> first ? Year.parse(typed).atDay(1) : Year.parse(typed).atMonth(12).atEndOfMonth();
        case MONTH -> first ? YearMonth.parse(typed).atDay(1) : YearMonth.parse(typed).atEndOfMonth();
        default -> LocalDate.parse(typed);
      };
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + typed + "' is no day such as 2024-06-19 and no month such as 2024-06");
    }
  }
}
