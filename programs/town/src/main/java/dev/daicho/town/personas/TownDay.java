package dev.daicho.town.personas;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as the file writes it: {@code 1989-03-31}; {@code start}, the day on which the town starts;
 * or so many years, months and days before or after it, {@code start-14y11m}, {@code start+40d}.
 */
final class TownDay {

  private static final Pattern RELATIVE =
      Pattern.compile("start(?:([+-])(?=\\d)(?:(\\d{1,3})y)?(?:(\\d{1,2})m)?(?:(\\d{1,3})d)?)?");

  private TownDay() {}

  /** The day in a town that starts on {@code start}; nothing where the text is no day. */
  static Optional<LocalDate> read(String text, LocalDate start) {
    Matcher relative = RELATIVE.matcher(text);
    if (relative.matches()) {
      Period period =
          Period.of(
              number(relative.group(2)), number(relative.group(3)), number(relative.group(4)));
      return Optional.of("-".equals(relative.group(1)) ? start.minus(period) : start.plus(period));
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
