package dev.daicho.foundation.store;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static dev.daicho.foundation.TestKeepers.BETA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Tries to get past the walls between keepers and between municipalities, by plain connections. */
class KeepersTest {

  private static final Keepers KEEPERS = TestKeepers.both();
  private static final Database DATABASE = KEEPERS.database();
  private static final String APART = "daicho_alpha_092011";

  @BeforeAll
  static void twoMunicipalitiesWithAThingEach() {
    TestKeepers.empty();
    TestKeepers.asOwner(
        "insert into alpha.thing values ('092011', 'a', 'of 092011'), ('131016', 'a', 'of 131016')",
        "create role " + APART + " login password 'apart'",
        "grant daicho_alpha to " + APART,
        "grant connect on database daicho to " + APART);
  }

  @AfterAll
  static void closeTheApartOnesAccount() {
    TestKeepers.asOwner("drop owned by " + APART, "drop role " + APART);
  }

  private static Connection as(String role) throws SQLException {
    return DATABASE.as(role, KEEPERS.password(role));
  }

  private static List<String> column(Statement statement, String sql) throws SQLException {
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

  @Test
  void anUnboundSessionSeesNothingAndWritesNothing() throws SQLException {
    try (Connection connection = as("daicho_alpha");
        Statement statement = connection.createStatement()) {
      assertThat(column(statement, "select words from alpha.thing")).isEmpty();
      assertThat(statement.executeUpdate("update alpha.thing set words = 'x'")).isZero();
      assertThat(statement.executeUpdate("delete from alpha.thing")).isZero();
      assertThatThrownBy(
              () -> statement.execute("insert into alpha.thing values ('092011', 'b', '')"))
          .hasMessageContaining("violates row-level security policy");
    }
  }

  @Test
  void aSessionBoundElsewhereSeesOnlyItsOwn() throws SQLException {
    try (Connection connection = as("daicho_alpha");
        Statement statement = connection.createStatement()) {
      statement.execute("set daicho.municipality = '131016'");
      assertThat(column(statement, "select words from alpha.thing")).containsExactly("of 131016");
      assertThat(
              statement.executeUpdate(
                  "update alpha.thing set words = 'x' where municipality = '092011'"))
          .isZero();
      assertThatThrownBy(
              () -> statement.execute("update alpha.thing set municipality = '092011', key = 'c'"))
          .hasMessageContaining("violates row-level security policy");
      assertThatThrownBy(
              () -> statement.execute("insert into alpha.thing values ('092011', 'b', '')"))
          .hasMessageContaining("violates row-level security policy");
      // Not even that a row of that key exists elsewhere.
      assertThatThrownBy(() ->
              statement.execute(
                  "insert into alpha.thing values ('092011', 'a', '') on conflict do nothing"))
          .hasMessageContaining("violates row-level security policy");
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
  void switchingTheRowPoliciesOffOnlyMakesEveryQueryFail() throws SQLException {
    try (Connection connection = as("daicho_alpha");
        Statement statement = connection.createStatement()) {
      statement.execute("set row_security = off");
      assertThatThrownBy(() -> statement.execute("select * from alpha.thing"))
          .hasMessageContaining("query would be affected by row-level security policy");
    }
  }

  @Test
  void resettingEverythingUnbinds() throws SQLException {
    try (Connection connection = as("daicho_alpha");
        Statement statement = connection.createStatement()) {
      statement.execute("set daicho.municipality = '092011'");
      statement.execute("reset role");
      statement.execute("reset session authorization");
      assertThat(column(statement, "select words from alpha.thing")).containsExactly("of 092011");
      statement.execute("reset all");
      assertThat(column(statement, "select words from alpha.thing")).isEmpty();
      assertThat(column(statement, "select current_user")).containsExactly("daicho_alpha");
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
  void aMunicipalityRunApartSeesItsOwnWhateverItSets() throws SQLException {
    try (Connection connection = DATABASE.as(APART, "apart");
        Statement statement = connection.createStatement()) {
      for (String attempt :
          List.of(
              "select 1",
              "set daicho.municipality = '131016'",
              "select set_config('daicho.municipality', '131016', false)",
              "set daicho.municipality = ''",
              "reset all",
              "set role daicho_alpha",
              "set daicho.municipality = '131016'")) {
        statement.execute(attempt);
        assertThat(column(statement, "select words from alpha.thing"))
            .as(attempt)
            .containsExactly("of 092011");
      }
      assertThatThrownBy(
              () -> statement.execute("insert into alpha.thing values ('131016', 'b', '')"))
          .hasMessageContaining("violates row-level security policy");
      assertThatThrownBy(() -> statement.execute("set session authorization daicho_alpha"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void evenTheMigratorWhoOwnsTheTablesIsSealed() throws SQLException {
    try (Connection connection =
            DATABASE.as("daicho_migrator", KEEPERS.password("daicho_migrator"));
        Statement statement = connection.createStatement()) {
      assertThat(column(statement, "select tableowner from pg_tables where schemaname = 'alpha'"))
          .containsOnly("daicho_migrator");
      assertThat(column(statement, "select words from alpha.thing")).isEmpty();
      assertThatThrownBy(
              () -> statement.execute("insert into alpha.thing values ('092011', 'b', '')"))
          .hasMessageContaining("violates row-level security policy");
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

  @ParameterizedTest
  @ValueSource(strings = {"daicho_alpha", "daicho_alpha_loader"})
  void copyIntoASealedTableIsRefused(String role) throws SQLException {
    try (Connection connection = as(role);
        Statement statement = connection.createStatement()) {
      statement.execute("set daicho.municipality = '092011'");
      CopyManager copy = new CopyManager(connection.unwrap(BaseConnection.class));
      assertThatThrownBy(
              () -> copy.copyIn("copy alpha.thing from stdin", new StringReader("092011\tz\t\n")))
          .hasMessageContaining("COPY FROM not supported with row-level security");
    }
  }

  @Test
  void theLoaderCopiesIntoATableOfItsOwnAndInsertsUnderTheSeal() throws Exception {
    try (Connection connection = as("daicho_alpha_loader");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local daicho.municipality = '092011'");
      statement.execute("create temporary table staging (key text, words text) on commit drop");
      new CopyManager(connection.unwrap(BaseConnection.class))
          .copyIn("copy staging from stdin", new StringReader("l1\tloaded\nl2\tloaded\n"));
      assertThat(
              statement.executeUpdate(
                  "insert into alpha.thing select '092011', key, words from staging"))
          .isEqualTo(2);
      assertThatThrownBy(() ->
              statement.execute("insert into alpha.thing select '131016', key, words from staging"))
          .hasMessageContaining("violates row-level security policy");
      connection.rollback();
    }
  }

  @Test
  void aQueryBySealAndKeyUsesTheIndex() throws SQLException {
    TestKeepers.asOwner(
        "insert into alpha.thing select '282014', 'k' || i from generate_series(1, 20000) i",
        "insert into alpha.thing select '292010', 'k' || i from generate_series(1, 20000) i",
        "analyze alpha.thing");
    try (Connection connection = as("daicho_alpha");
        Statement statement = connection.createStatement()) {
      statement.execute("set daicho.municipality = '282014'");
      String plan =
          String.join(
              "\n", column(statement, "explain select * from alpha.thing where key = 'k77'"));
      assertThat(plan)
          .contains("Index Scan using thing_pkey")
          .containsPattern("Index Cond: \\(\\(municipality = .*\\) AND \\(key = 'k77'")
          .doesNotContain("Seq Scan");
    } finally {
      TestKeepers.asOwner("delete from alpha.thing where municipality in ('282014', '292010')");
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
