package dev.daicho.pki.lint;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as its characters stand in a certificate, well formed or not (RFC 5280, 4.1.2.5).
 *
 * @param utc whether it is a UTCTime and not a GeneralizedTime
 * @param text its characters
 */
public record WrittenTime(boolean utc, String text) {

  private static final int FIRST_YEAR_OF_THE_LAST_CENTURY = 50;
  private static final int DIGITS_OF_UTC = 12;
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Whether it has seconds, ends with Z, and nothing else. */
  public boolean wellFormed() {
    return text.matches(utc ? "[0-9]{12}Z" : "[0-9]{14}Z");
  }

  /** The moment; empty when it is not well formed or no such day exists. */
  public Optional<Instant> instant() {
    if (!wellFormed()) {
      return Optional.empty();
    }
    try {
      return Optional.of(SECONDS.parse(digits(), Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String digits() {
    String digits = text.substring(0, text.length() - 1);
    if (digits.length() != DIGITS_OF_UTC) {
      return digits;
    }
    int year = Integer.parseInt(digits.substring(0, 2));
    return (year < FIRST_YEAR_OF_THE_LAST_CENTURY ? "20" : "19") + digits;
  }
}
