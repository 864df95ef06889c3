package dev.daicho.foundation.page;

import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.foundation.text.DateReading;
import dev.daicho.foundation.text.Messages;
import dev.daicho.foundation.text.Wareki;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A field for a date, typed in either calendar and answered in both.
 *
 * @param field the field, with the reason as its error when the text names no day
 * @param day the day that was read; empty when nothing was typed or it names none
 */
public record DateField(Field field, Optional<LocalDate> day) {

  /** Reads the field's value, and hints at how a date is written when there is no other hint. */
  public static DateField of(Field field) {
    Field hinted = field.hint() == null ? field.hinting(Messages.get("page.date.hint")) : field;
    if (field.value().isBlank()) {
      return new DateField(hinted, Optional.empty());
    }
    return switch (Wareki.japan().read(field.value())) {
      case DateReading.Day(LocalDate day) -> new DateField(hinted, Optional.of(day));
      case DateReading.NoDay refused ->
          new DateField(hinted.wrong(refused.why()), Optional.empty());
    };
  }

  /** The day in both calendars; empty text when there is none. */
  public String inBothCalendars() {
    return day.map(BothCalendars::format).orElse("");
  }
}
