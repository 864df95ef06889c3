package dev.daicho.app.canary;

import dev.daicho.foundation.text.Wareki;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/**
 * Something that only one record in the town says.
 *
 * @param item the item by the name that the gate knows it by, or {@link #KEY}
 * @param forms how it may be written; found when one of them is
 * @param keys the numbers by which an audit entry names whom it is about
 */
record Marker(String item, List<String> forms, Set<String> keys) {

  /** The item of a number that says whom something is about, and nothing about them. */
  static final String KEY = "key";

  /** Words, found as they stand. */
  static Marker words(String item, String words, Set<String> keys) {
    return new Marker(item, List.of(words), keys);
  }

  /** A day, in either calendar. */
  static Marker day(String item, LocalDate day, Set<String> keys) {
    return new Marker(
        item,
        List.of(
            day.toString(),
            day.format(DateTimeFormatter.BASIC_ISO_DATE),
            Wareki.japan().format(day)),
        keys);
  }

  /** Whether a text says it; a number within a longer one does not count. */
  boolean in(String text) {
    return forms.stream().anyMatch(form -> says(text, form));
  }

  private static boolean says(String text, String form) {
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      int end = at + form.length();
      boolean goesOn =
          (digit(form, 0) && at > 0 && (digit(text, at - 1) || text.charAt(at - 1) == '.'))
              || (digit(form, form.length() - 1) && end < text.length() && digit(text, end));
      if (!goesOn) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
