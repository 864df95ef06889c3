package dev.daicho.network.rule;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Basis;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of somebody removed is kept for 150 years, the day of the notice being the first.
 */
@Basis(
    value = "住民基本台帳法施行令30条の6・30条の7",
    english = "A removed person's information is kept for 150 years from the day of its notice.",
    from = "2019-06-20")
public final class KeptFor150Years {

  private static final int YEARS = 150;

  private KeptFor150Years() {}

  /** The last day on which a removal that was told of then is kept. */
  public static LocalDate lastDay(Instant toldAt) {
    return LocalDate.ofInstant(toldAt, TownClock.ZONE).plusYears(YEARS).minusDays(1);
  }

  /** Whether it is still kept on that day. */
  public static boolean holds(Instant toldAt, LocalDate today) {
    return !today.isAfter(lastDay(toldAt));
  }
}
