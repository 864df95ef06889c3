package dev.daicho.foundation.clock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which a municipal office is closed (地方自治法4条の2第2項): Saturdays and Sundays, national
 * holidays, and the year's end and beginning as nearly every ordinance has it (29 December to 3
 * January). National holidays are known from 1970 to 2050; equinoxes after the published calendar
 * are computed ones.
 */
public final class OfficeCalendar {

  private static final Set<LocalDate> HOLIDAYS = load();
  private static final MonthDay YEAR_END = MonthDay.of(12, 29);
  private static final MonthDay YEAR_BEGINNING = MonthDay.of(1, 3);

  private OfficeCalendar() {}

  /** Whether the office is closed on that day. */
  public static boolean closed(LocalDate day) {
    MonthDay monthDay = MonthDay.from(day);
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || !monthDay.isBefore(YEAR_END)
        || !monthDay.isAfter(YEAR_BEGINNING)
        || HOLIDAYS.contains(day);
  }

  /** The day itself if the office is open, else the next day on which it is. */
  public static LocalDate openOnOrAfter(LocalDate day) {
    LocalDate open = day;
    while (closed(open)) {
      open = open.plusDays(1);
    }
    return open;
  }

  private static Set<LocalDate> load() {
    try (var in = Objects.requireNonNull(OfficeCalendar.class.getResourceAsStream("holidays.csv"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> LocalDate.parse(line.substring(0, 10)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
