package dev.daicho.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as a register may hold it: a calendar date, or words such as 「大正10年月日不詳」 with a date kept
 * inside for reckoning (standard specification 1.1.8).
 *
 * @param date the date, or the one reckoned with when it is not known
 * @param asWritten the words that are shown instead, or null for a plain date
 */
public record RecordedDate(LocalDate date, @Nullable String asWritten) {

  /** A plain calendar date. */
  public static RecordedDate of(LocalDate date) {
    return new RecordedDate(date, null);
  }

  /** Whether the exact day is known. */
  public boolean exact() {
    return asWritten == null;
  }
}
