package dev.daicho.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.store.ResidentLoad;
import dev.daicho.town.Town;
import dev.daicho.town.people.InventPeople;
import dev.daicho.town.people.TownPlan;
import dev.daicho.town.settle.Settlement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BareCopyTest {

  private static final MunicipalityCode PLACE = MunicipalityCode.of("092011");

  private static BenchTown bench;
  private static Town town;

  @BeforeAll
  static void open() {
    bench = BenchTown.open();
    town = bench.town();
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  @Test
  void theBareCopyHasTheRowsOfTheLoad_inEveryTableThatTheLoadFills() throws SQLException {
    List<ResidentRecord> records =
        new Settlement(town, PLACE)
            .records(
                InventPeople.load()
                    .households(new TownPlan(PLACE, 300, 7, BenchTown.DAY))
                    .toList());
    Act act =
        new Act(
            new Actor("officer@092011", Role.MUNICIPAL_OFFICER, PLACE),
            PLACE,
            BenchTown.DAY,
            town.clock().instant(),
            "bench");
    List<String> before = filledTables();
    BareCopy peer = new BareCopy(town);
    peer.makeTables();

    peer.copy(act, records, 2);
    new ResidentLoad(town.keepers().loader(RegisterKeeper.KEEPER))
        .load(act, records.iterator(), done -> {});

    List<String> filled = filledTables();
    filled.removeAll(before);
    assertThat(filled)
        .containsExactlyInAnyOrder("act", "household", "resident", "resident_history");
    for (String table : filled) {
      assertThat(number("select count(*) from bench_peer." + table)).as(table).isPositive();
      assertThat(
              number(
                  """
                  select count(*) from (
                    (table register.%1$s except all table bench_peer.%1$s)
                    union all (table bench_peer.%1$s except all table register.%1$s)) different
                  """
                      .formatted(table)))
          .as(table)
          .isZero();
      assertThat(primaryKey("bench_peer", table)).isEqualTo(primaryKey("register", table));
    }
  }

  private static List<String> filledTables() throws SQLException {
    try (Connection owner = town.database().asOwner();
        Statement statement = owner.createStatement()) {
      List<String> filled = new ArrayList<>();
      for (String table : tables(statement)) {
        try (ResultSet row =
            statement.executeQuery("select exists (select from register." + table + ")")) {
          row.next();
          if (row.getBoolean(1)) {
            filled.add(table);
          }
        }
      }
      return filled;
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "select tablename from pg_tables where schemaname = 'register' order by 1")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  private static String primaryKey(String schema, String table) throws SQLException {
    return text(
        """
        select pg_get_constraintdef(oid) from pg_constraint
        where contype = 'p' and conrelid = '%s.%s'::regclass
        """
            .formatted(schema, table));
  }

  private static long number(String sql) throws SQLException {
    return Long.parseLong(text(sql));
  }

  private static String text(String sql) throws SQLException {
    try (Connection owner = town.database().asOwner();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
