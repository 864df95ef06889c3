package dev.daicho.network.record;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * Where records of one kind lie; their past lies in a table of that name and {@code _past}.
 *
 * @param name the table
 * @param columns all columns of a record, its issuer and subject first
 * @param items the columns that say who the person is: a correction of none of them is no change
 * @param values the values of a record, one a column: what PostgreSQL reads as text, or null
 * @param reader the record that a row holds
 */
record Table<R extends KeptRecord>(
    String name,
    List<IdentityColumns.Column> columns,
    List<String> items,
    Function<R, List<@Nullable String>> values,
    RowMapper<R> reader) {

  /** The columns' names, each in that form. */
  String names(String form) {
    return columns.stream()
        .map(column -> form.formatted(column.name()))
        .collect(Collectors.joining(", "));
  }

  /** The columns' values out of text, each as its type. */
  String casts() {
    return columns.stream()
        .map(column -> "cast(" + column.name() + " as " + column.type() + ")")
        .collect(Collectors.joining(", "));
  }

  /** A place for each column's values. */
  String places() {
    return columns.stream().map(column -> "?").collect(Collectors.joining(", "));
  }

  /** The items of a row of that name. */
  String itemsOf(String row) {
    return items.stream().map(item -> row + item).collect(Collectors.joining(", "));
  }

  /** The values of records, column by column. */
  Object[] arrays(List<R> records) {
    @Nullable String[][] arrays = new @Nullable String[columns.size()][records.size()];
    for (int row = 0; row < records.size(); row++) {
      List<@Nullable String> one = values.apply(records.get(row));
      for (int column = 0; column < arrays.length; column++) {
        arrays[column][row] = one.get(column);
      }
    }
    return arrays;
  }
}
