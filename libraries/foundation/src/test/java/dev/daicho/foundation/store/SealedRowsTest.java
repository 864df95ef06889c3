package dev.daicho.foundation.store;

import static dev.daicho.foundation.store.KeepersTest.as;
import static dev.daicho.foundation.store.KeepersTest.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestKeepers;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Tries to get past the seals of municipalities, by plain connections. */
class SealedRowsTest {

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
}
