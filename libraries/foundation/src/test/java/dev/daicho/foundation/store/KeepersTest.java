package dev.daicho.foundation.store;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static dev.daicho.foundation.TestKeepers.BETA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to get past the walls between keepers, by plain connections. */
class KeepersTest {

  private static final Keepers KEEPERS = TestKeepers.both();
  private static final Database DATABASE = KEEPERS.database();

  static Connection as(String role) throws SQLException {
    return DATABASE.as(role, KEEPERS.password(role));
  }

  static List<String> column(Statement statement, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static List<String> tablesOf(Keeper keeper) throws SQLException {
    try (Connection owner = DATABASE.asOwner();
        Statement statement = owner.createStatement()) {
      return column(
          statement,
          "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = '"
              + keeper.name()
              + "'");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"daicho_beta", "daicho_beta_loader", "daicho_beta_steward"})
  void nobodyReadsOrWritesAnotherKeepersTables(String role) throws SQLException {
    List<String> tables = tablesOf(ALPHA);
    assertThat(tables)
        .contains("alpha.thing", "alpha.audit_entry", "alpha.notice", "alpha.migration");
    try (Connection connection = as(role);
        Statement statement = connection.createStatement()) {
      for (String table : tables) {
        for (String attempt :
            List.of(
                "select * from " + table,
                "insert into " + table + " default values",
                "delete from " + table,
                "truncate " + table)) {
          assertThatThrownBy(() -> statement.execute(attempt))
              .as(attempt)
              .hasMessageContaining("permission denied for schema alpha");
        }
      }
      assertThatThrownBy(() -> statement.execute("select alpha.sealed_to()"))
          .hasMessageContaining("permission denied for schema alpha");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set role postgres",
        "set role daicho_migrator",
        "set role daicho_alpha_steward",
        "set role daicho_alpha_loader",
        "set role daicho_beta",
        "set session authorization postgres",
        "set session authorization daicho_alpha_steward",
        "alter table alpha.thing no force row level security",
        "alter table alpha.thing disable row level security",
        "drop policy sealed on alpha.thing",
        "create policy open on alpha.thing using (true)",
        "alter role daicho_alpha bypassrls",
        "alter role daicho_alpha superuser",
        "create role daicho_friend",
        "grant daicho_migrator to daicho_alpha",
        "create or replace function alpha.sealed_to() returns text language sql return '092011'",
        "create function alpha.mine() returns text language sql return ''",
        "create table alpha.mine (words text)",
        "create schema mine",
        "create temporary table mine (words text)",
        "alter function alpha.sealed_to() owner to daicho_alpha",
        "select pg_read_file('/etc/passwd')",
        "copy alpha.thing to program 'cat'",
        "copy (select 1) to '/tmp/daicho'",
        "truncate alpha.thing",
        "update alpha.audit_entry set outcome = ''",
        "delete from alpha.audit_entry",
        "delete from alpha.audit_person",
        "update alpha.notice set body = '{}'",
        "delete from alpha.notice",
        "insert into alpha.audit_seal values (1, 1, 1, 1, '', now())",
        "insert into alpha.notice_cursor values ('x')",
        "update alpha.transaction_origin set before = 0",
        "select rolpassword from pg_authid",
        "alter system set fsync = off",
      })
  void aKeepersRoleCannotSetItselfFree(String attempt) throws SQLException {
    try (Connection connection = as("daicho_alpha");
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(attempt))
          .isInstanceOfSatisfying(
              SQLException.class,
              refused ->
                  assertThat(refused.getSQLState()).as(refused.getMessage()).isEqualTo("42501"));
    }
  }

  @Test
  void whenAnEntryWasWrittenIsNotTheWritersToSay() throws SQLException {
    try (Connection connection = as("daicho_alpha");
        Statement statement = connection.createStatement()) {
      statement.execute("set daicho.municipality = '092011'");
      for (String column : List.of("xact", "real_time", "entry")) {
        assertThatThrownBy(() ->
                statement.execute(
                    """
                    insert into alpha.audit_entry (%s, municipality, town_time, account, role, act, purpose, basis, items, outcome)
                    overriding system value
                    values (%s, '092011', now(), '', '', '', '', '', '{}', '')
                    """
                        .formatted(column, column.equals("real_time") ? "now()" : "1")))
            .hasMessageContaining("permission denied for table audit_entry");
      }
      assertThatThrownBy(() ->
              statement.execute(
                  """
                  insert into alpha.notice (xact, municipality, subject, sequence, type, version, told_at, body)
                  values (1, '092011', 's', 1, 't', 1, now(), '{}')
                  """))
          .hasMessageContaining("permission denied for table notice");
    }
  }

  @Test
  void theStewardReadsLogAndJournalOfAllAndNothingElse() throws SQLException {
    try (Connection connection = as("daicho_alpha_steward");
        Statement statement = connection.createStatement()) {
      assertThat(column(statement, "select count(*) from alpha.audit_entry")).hasSize(1);
      for (String attempt :
          List.of(
              "select * from alpha.thing",
              "select * from alpha.notice_received",
              "insert into alpha.audit_person values ('092011', 1, '', '', '')",
              "delete from alpha.audit_entry",
              "update alpha.audit_seal set head = ''",
              "delete from alpha.audit_seal",
              "delete from alpha.notice")) {
        assertThatThrownBy(() -> statement.execute(attempt))
            .as(attempt)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void whatAFailedStatementWasAboutStandsInNoException() {
    KeeperStore store = KEEPERS.store(ALPHA);
    assertThatThrownBy(() ->
            store.within(
                new Seal("092011"),
                () ->
                    store
                        .sql()
                        .sql(
                            "insert into thing values ('092011', '123456789018', ''), ('092011', '123456789018', '')")
                        .update()))
        .hasStackTraceContaining("duplicate key value")
        .extracting(Throwable::getCause)
        .asString()
        .doesNotContain("123456789018");
  }

  @Test
  void poolsAreNotOpenedBeforeSomebodyNeedsThem() throws SQLException {
    try (Keepers unused = TestTown.shared().keepers(BETA);
        Connection owner = DATABASE.asOwner();
        Statement statement = owner.createStatement()) {
      String count =
          "select count(*) from pg_stat_activity where application_name = 'daicho_beta_loader'";
      unused.store(BETA);
      unused.loader(BETA);
      assertThat(Thread.getAllStackTraces().keySet())
          .noneMatch(thread -> thread.getName().startsWith("daicho_beta_loader"));
      assertThat(column(statement, count)).containsExactly("0");
      unused.loader(BETA).sql().sql("select 1").query().singleValue();
      assertThat(column(statement, count)).containsExactly("1");
    }
  }

  @Test
  void aKeeperThatIsNotOneOfTheseHasNoStore() {
    assertThatThrownBy(() -> KEEPERS.store(new Keeper("gamma")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gamma");
  }
}
