package dev.daicho.foundation.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day in both calendars, such as 令和8年11月22日（2026-11-22）, for the town clock, messages and hints.
 *
 * <p>Not for the items of a resident record: 標準仕様書 1.1.9 wants those in one calendar only, on
 * screen and on paper ({@link Wareki}, or the Gregorian calendar for a foreign resident's birth and
 * end of stay).
 */
public final class BothCalendars {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private BothCalendars() {}

  /** The day; a day before the first era is written in the Gregorian calendar alone. */
  public static String format(LocalDate day) {
    Wareki calendar = Wareki.japan();
    return calendar.eraOf(day).isPresent()
        ? calendar.format(day) + "（" + day + "）"
        : day.toString();
  }

  /** The day and the minute, such as 令和8年11月22日（2026-11-22）16:22, as clocks in the zone show. */
  public static String format(Instant instant, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
    return format(local.toLocalDate()) + TIME.format(local);
  }
}
