package dev.daicho.oversight.reading;

import dev.daicho.oversight.Expected;
import dev.daicho.oversight.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * A row whose fields have all passed the checks of their columns.
 *
 * @param file the file as the caller named it
 * @param line the line the row begins on, from 1
 * @param columns names of the columns
 * @param values the fields, one for each column
 */
public record CsvRow(String file, long line, List<String> columns, List<String> values) {

  /** The field as it stands in the file. */
  public String text(String column) {
    return values.get(columns.indexOf(column));
  }

  /** The field of a column checked as {@link Fields#date}. */
  public LocalDate date(String column) {
    return LocalDate.parse(text(column));
  }

  /** The field of a column checked as {@link Fields#wholeNumber}. */
  public long wholeNumber(String column) {
    return Long.parseLong(text(column));
  }

  /** Refuses this row because of one of its fields. */
  public Refusal refusal(String column, Expected expected) {
    return new Refusal.InFile(file, line, column, expected, text(column));
  }
}
