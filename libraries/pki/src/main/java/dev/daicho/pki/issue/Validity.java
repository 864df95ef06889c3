package dev.daicho.pki.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long a certificate is valid, both ends included, to the second.
 *
 * @param from the first second
 * @param until the last second
 */
public record Validity(Instant from, Instant until) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  /** Cuts off what is less than a second, and checks the order. */
  public Validity {
    from = from.truncatedTo(ChronoUnit.SECONDS);
    until = until.truncatedTo(ChronoUnit.SECONDS);
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a certificate cannot end before it begins");
    }
  }

  /** Until the end of a day in Japan: 14:59:59Z. */
  public static Validity throughDay(Instant from, LocalDate last) {
    return new Validity(from, last.atTime(LAST_SECOND).atZone(JAPAN).toInstant());
  }

  /** Whether the certificate is valid at that moment. */
  public boolean covers(Instant moment) {
    Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
    return !second.isBefore(from) && !second.isAfter(until);
  }
}
