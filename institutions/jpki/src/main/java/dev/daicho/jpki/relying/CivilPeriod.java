package dev.daicho.jpki.relying;

import java.time.LocalDate;
import java.time.YearMonth;

/** How the Civil Code counts years (民法140条, 143条). */
public final class CivilPeriod {

  private CivilPeriod() {}

  /**
   * The last day of a period that begins in the course of a day, which is not counted: one year
   * from 2026-04-01 ends with 2027-04-01.
   */
  public static LocalDate lastDayAfter(LocalDate day, int years) {
    return lastDay(day.plusDays(1), years);
  }

  /**
   * The last day of a period whose first day counts: it ends with the day before the same day, or
   * with the month when that has no such day.
   */
  public static LocalDate lastDay(LocalDate first, int years) {
    YearMonth month = YearMonth.from(first).plusYears(years);
    return month.isValidDay(first.getDayOfMonth())
        ? month.atDay(first.getDayOfMonth()).minusDays(1)
        : month.atEndOfMonth();
  }
}
