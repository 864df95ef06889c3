package dev.daicho.jpki.console;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.text.BothCalendars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How moments are written here: in both calendars, to the second. */
final class Moments {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(TownClock.ZONE);

  private Moments() {}

  static String text(Instant at) {
    return BothCalendars.format(LocalDate.ofInstant(at, TownClock.ZONE)) + SECOND.format(at);
  }
}
