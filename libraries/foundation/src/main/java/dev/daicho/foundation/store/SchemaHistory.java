package dev.daicho.foundation.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What keepers' schemas have been through, as the owner of the database reads it: the migrations,
 * and in the schema's comment the build that brought it where it is, or that a restore into it is
 * not finished.
 */
public final class SchemaHistory {

  private static final String UNFINISHED = "daicho: restore unfinished";
  private static final String BUILD = "daicho ";
  private static final String UNKNOWN = "?";

  private final Connection owner;

  public SchemaHistory(Connection owner) {
    this.owner = owner;
  }

  /** The migrations that the keeper's schema has been through, by version; none without one. */
  public List<Migration> of(Keeper keeper) throws SQLException {
    List<Migration> applied = new ArrayList<>();
    try (Statement statement = owner.createStatement()) {
      String table = keeper.name() + ".migration";
      try (ResultSet found = statement.executeQuery("select to_regclass('" + table + "')")) {
        found.next();
        if (found.getString(1) == null) {
          return applied;
        }
      }
      try (ResultSet rows =
          statement.executeQuery(
              "select version, description, checksum from "
                  + table
                  + " where version is not null and success order by version")) {
        while (rows.next()) {
          applied.add(new Migration(rows.getString(1), rows.getString(2), rows.getInt(3)));
        }
      }
    }
    return applied;
  }

  /** Whether the keeper has a schema. */
  boolean exists(Keeper keeper) throws SQLException {
    try (PreparedStatement statement =
        owner.prepareStatement("select from pg_namespace where nspname = ?")) {
      statement.setString(1, keeper.name());
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Whether a restore into the keeper's schema was begun and not finished. */
  boolean unfinished(Keeper keeper) throws SQLException {
    return comment(keeper).equals(UNFINISHED);
  }

  /** The build that brought the schema where it is; {@code ?} when it does not say. */
  String build(Keeper keeper) throws SQLException {
    String comment = comment(keeper);
    return comment.startsWith(BUILD) ? comment.substring(BUILD.length()) : UNKNOWN;
  }

  void markUnfinished(Keeper keeper) throws SQLException {
    comment(keeper, UNFINISHED);
  }

  void markMadeBy(Keeper keeper, String build) throws SQLException {
    comment(keeper, BUILD + build);
  }

  private String comment(Keeper keeper) throws SQLException {
    try (PreparedStatement statement =
        owner.prepareStatement(
            "select coalesce(obj_description(oid, 'pg_namespace'), '') from pg_namespace where nspname = ?")) {
      statement.setString(1, keeper.name());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }

  private void comment(Keeper keeper, String words) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(
          "comment on schema " + keeper.name() + " is '" + words.replace("'", "''") + "'");
    }
  }
}
