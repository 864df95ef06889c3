package dev.daicho.foundation.text;

import java.time.LocalDate;

/** What became of reading a date that somebody typed. */
public sealed interface DateReading {

  /**
   * The text names a day.
   *
   * @param day that day in the Gregorian calendar
   */
  record Day(LocalDate day) implements DateReading {}

  /**
   * The text names no day.
   *
   * @param why the reason, for the person who typed it
   */
  record NoDay(Bilingual why) implements DateReading {}
}
