package dev.daicho.foundation.backup;

import dev.daicho.foundation.store.Keeper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as the database describes it.
 *
 * @param name the table
 * @param columns those that hold data, in their order
 */
record TableShape(String name, List<String> columns) {

  private static final String TABLES =
      """
      select c.relname, array_agg(a.attname::text order by a.attnum)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where n.nspname = ? and c.relkind = 'r' and c.relpersistence = 'p'
        and c.relname not in ('migration', 'transaction_origin')
      group by c.relname order by c.relname collate "C"
      """;

  private static final String SEQUENCES =
      """
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ? and c.relkind = 'S' order by c.relname collate "C"
      """;

  /** The keeper's tables, but for those that say how a schema came about. */
  static List<TableShape> of(Connection owner, Keeper keeper) throws SQLException {
    List<TableShape> shapes = new ArrayList<>();
    try (PreparedStatement statement = owner.prepareStatement(TABLES)) {
      statement.setString(1, keeper.name());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          shapes.add(
              new TableShape(rows.getString(1), List.of((String[]) rows.getArray(2).getArray())));
        }
      }
    }
    return shapes;
  }

  /** The names of the keeper's sequences. */
  static List<String> sequences(Connection owner, Keeper keeper) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement statement = owner.prepareStatement(SEQUENCES)) {
      statement.setString(1, keeper.name());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
    }
    return names;
  }

  /** The table with its columns, as COPY wants it. */
  String copied(Keeper keeper) {
    return quoted(keeper, name)
        + " ("
        + String.join(", ", columns.stream().map(TableShape::quoted).toList())
        + ")";
  }

  static String quoted(Keeper keeper, String relation) {
    return quoted(keeper.name()) + "." + quoted(relation);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
