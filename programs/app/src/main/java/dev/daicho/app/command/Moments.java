package dev.daicho.app.command;

import dev.daicho.foundation.clock.TownClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What may be typed for a moment: an instant, or a date, which means 9:00 on it in Japan. */
final class Moments implements ITypeConverter<Instant> {

  private static final int NINE = 9;

  @Override
  public Instant convert(String value) {
    try {
      return value.contains("T")
          ? Instant.parse(value)
          : LocalDate.parse(value).atTime(NINE, 0).atZone(TownClock.ZONE).toInstant();
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is neither an instant (2026-04-01T00:00:00Z) nor a date (2026-04-01)");
    }
  }
}
