package dev.daicho.jpki.rule;

import java.time.LocalDate;

/**
 * Birthdays after a day. Who was born on 29 February has theirs on 28 February in other years, the
 * day on whose end they are a year older (年齢計算ニ関スル法律, 民法143条2項).
 */
final class Birthdays {

  private Birthdays() {}

  /**
   * That many birthdays after a day, the day itself not counted.
   *
   * @param count from 1
   */
  static LocalDate after(LocalDate day, LocalDate birth, int count) {
    LocalDate ofThisYear = birth.withYear(day.getYear());
    int from = ofThisYear.isAfter(day) ? 0 : 1;
    // From the day of birth itself, so that 29 February comes back in leap years.
    return birth.plusYears(day.getYear() - birth.getYear() + from + count - 1L);
  }
}
