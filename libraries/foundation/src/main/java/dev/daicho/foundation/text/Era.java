package dev.daicho.foundation.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An era (元号) of the Japanese calendar.
 *
 * <p>The last day of Meiji is the first of Taisho, and the last of Taisho the first of Showa: a
 * family register may name such a day by either era. Since then an era ends on the eve of the next
 * (昭和64年政令第1号, 平成31年政令第143号).
 *
 * @param name two kanji, such as 令和
 * @param letter the initial of the short form, such as {@code R}
 * @param english the name in Latin letters, such as Reiwa
 * @param first the era's first day
 * @param last the era's last day; empty while the era lasts
 */
public record Era(
    String name, char letter, String english, LocalDate first, Optional<LocalDate> last) {

  /** Whether a document may name this day by this era. */
  public boolean names(LocalDate day) {
    return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
  }

  /** The year of the era in which the day falls; 1 is written 元. */
  int yearOf(LocalDate day) {
    return day.getYear() - first.getYear() + 1;
  }

  /**
   * Reads {@code name,letter,english,first,last}, with nothing after the last comma while it lasts.
   */
  static Era fromLine(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 5 || cells[1].length() != 1) {
      throw new IllegalArgumentException("an era is name,letter,english,first,last: " + line);
    }
    Optional<LocalDate> last =
        cells[4].isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cells[4]));
    return new Era(cells[0], cells[1].charAt(0), cells[2], LocalDate.parse(cells[3]), last);
  }
}
