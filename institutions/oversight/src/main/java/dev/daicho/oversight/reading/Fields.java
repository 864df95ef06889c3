package dev.daicho.oversight.reading;

import dev.daicho.oversight.Expected;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of field that several files have. */
public final class Fields {

  /**
   * The greatest number a field may hold: more than all the people on Earth, and small enough that
   * the sum of every municipality's is exact.
   */
  public static final long GREATEST = 9_999_999_999L;

  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,9}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Expected EXPECTED_DATE =
      new Expected("csv.date", "実在する日付(yyyy-MM-dd)", "a date that exists, as yyyy-MM-dd");

  private Fields() {}

  /**
   * Plain digits without sign, separator or leading zero, from {@code least} to {@link #GREATEST}.
   */
  public static Column.Check wholeNumber(long least) {
    Expected expected =
        new Expected(
            "csv.whole-number",
            "%d以上%d以下の整数(数字のみ)".formatted(least, GREATEST),
            "a whole number from %d to %d in plain digits".formatted(least, GREATEST));
    return field ->
        WHOLE.matcher(field).matches() && Long.parseLong(field) >= least
            ? Optional.empty()
            : Optional.of(expected);
  }

  /** A date of the calendar as {@code yyyy-MM-dd}. */
  public static Column.Check date() {
    return field -> isDate(field) ? Optional.empty() : Optional.of(EXPECTED_DATE);
  }

  private static boolean isDate(String field) {
    if (!DATE.matcher(field).matches()) {
      return false;
    }
    try {
      LocalDate.parse(field);
      return true;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }
}
