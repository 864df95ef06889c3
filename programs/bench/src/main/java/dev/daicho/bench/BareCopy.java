package dev.daicho.bench;

import dev.daicho.foundation.store.Database;
import dev.daicho.numbers.MunicipalityCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The peer of a load: the same rows by COPY alone into tables of the same columns with the same
 * primary keys, without any other index, check, policy or staging. The rows are read back from the
 * loaded tables beforehand, as the bytes that COPY wants, so that the peer has nothing to make.
 */
final class BareCopy {

  private static final String SCHEMA = "bench_peer";

  /** The tables that a load fills, with the order of their rows. */
  private static final List<String> TABLES =
      List.of("act", "household", "resident_history", "resident");

  private final Database database;

  BareCopy(Database database) {
    this.database = database;
  }

  /** The rows of one municipality by table. */
  Map<String, byte[]> rows(MunicipalityCode municipality) {
    return onConnection(connection -> {
      Map<String, byte[]> rows = new LinkedHashMap<>();
      for (String table : TABLES) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy (select * from register.%s where municipality = '%s') to stdout"
                    .formatted(table, municipality.digits()),
                bytes);
        rows.put(table, bytes.toByteArray());
      }
      return rows;
    });
  }

  /** Makes the peer's tables, empty. */
  void makeTables() {
    onConnection(connection -> {
      List<String> statements = new ArrayList<>();
      statements.add("drop schema if exists " + SCHEMA + " cascade");
      statements.add("create schema " + SCHEMA);
      for (String table : TABLES) {
        statements.add("create table %s.%s (like register.%s)".formatted(SCHEMA, table, table));
      }
      statements.add("alter table %s.act add primary key (municipality, act_number)");
      statements.add("alter table %s.household add primary key (municipality, household_number)");
      statements.add(
          "alter table %s.resident_history add primary key (municipality, addressee_number, history_number)");
      statements.add("alter table %s.resident add primary key (municipality, addressee_number)");
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements) {
          statement.execute(sql.formatted(SCHEMA));
        }
      }
      return statements;
    });
  }

  /** Copies the rows, in one transaction that is durable when this returns. */
  void copy(Map<String, byte[]> rows) {
    onConnection(connection -> {
      connection.setAutoCommit(false);
      for (Map.Entry<String, byte[]> table : rows.entrySet()) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy %s.%s from stdin".formatted(SCHEMA, table.getKey()),
                new ByteArrayInputStream(table.getValue()));
      }
      connection.commit();
      return rows;
    });
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(Connection connection) throws SQLException, IOException;
  }

  private <T> T onConnection(Work<T> work) {
    try (Connection connection = database.asOwner()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the bare COPY failed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
