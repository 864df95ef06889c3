package dev.daicho.pki.subject;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A day of birth as a signing certificate has it: a digit for the era, then the day in the
 * Gregorian calendar as YYYYMMDD; nine characters. A month or day that nobody knows is 00.
 *
 * @param text the nine characters
 */
public record WrittenBirth(String text) {

  /** Checks the form. */
  public WrittenBirth {
    if (!text.matches("[0-5][0-9]{8}")) {
      throw new IllegalArgumentException("a birth is an era digit and eight digits");
    }
  }

  /** One that is of the form. */
  public static Optional<WrittenBirth> parse(String text) {
    return text.matches("[0-5][0-9]{8}") ? Optional.of(new WrittenBirth(text)) : Optional.empty();
  }

  /** A day that is known, in the era in which it lies. */
  public static WrittenBirth of(LocalDate day) {
    return new WrittenBirth(
        String.format(
            Locale.ROOT,
            "%d%04d%02d%02d",
            Era.of(day).digit,
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth()));
  }

  /** The day; empty when a part of it is not known. */
  public Optional<LocalDate> day() {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(text.substring(1, 5)),
              Integer.parseInt(text.substring(5, 7)),
              Integer.parseInt(text.substring(7, 9))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The eras by their digits, newest first. */
  private enum Era {
    REIWA(5, LocalDate.of(2019, 5, 1)),
    HEISEI(4, LocalDate.of(1989, 1, 8)),
    SHOWA(3, LocalDate.of(1926, 12, 25)),
    TAISHO(2, LocalDate.of(1912, 7, 30)),
    MEIJI(1, LocalDate.of(1868, 1, 25));

    private final int digit;
    private final LocalDate begins;

    Era(int digit, LocalDate begins) {
      this.digit = digit;
      this.begins = begins;
    }

    static Era of(LocalDate day) {
      for (Era era : values()) {
        if (!day.isBefore(era.begins)) {
          return era;
        }
      }
      throw new IllegalArgumentException("nobody who holds a certificate was born before 1868");
    }
  }
}
