package dev.daicho.foundation.store;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static dev.daicho.foundation.TestKeepers.BETA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.SealedTables;
import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database of somebody else's, whose owner is no superuser. */
class KeeperSchemasTest {

  private static final Seal HERE = new Seal("092011");
  private static Database database;

  @BeforeAll
  static void aDatabaseOfAPlainOwner() {
    TestKeepers.asOwner(
        "create role plain login createrole password 'plain'", "create database plain owner plain");
    database =
        ExternalDatabase.at(
            "postgresql://plain:plain@"
                + TestTown.shared()
                    .database()
                    .url()
                    .substring("jdbc:postgresql://".length())
                    .replace("/daicho", "/plain"),
            "");
  }

  @AfterAll
  static void removeIt() throws SQLException {
    TestKeepers.asOwner("drop database plain with (force)");
    try (var owner = TestTown.shared().database().asOwner();
        var statement = owner.createStatement();
        var roles =
            statement.executeQuery(
                "select format('drop role %I', rolname) from pg_roles where rolname ~ '^plain'")) {
      while (roles.next()) {
        TestKeepers.asOwner(roles.getString(1));
      }
    }
  }

  private static Keepers keepers(Keeper... keepers) {
    return new Keepers(database, TestTown.shared().secrets(), List.of(keepers));
  }

  @Test
  void anOwnerWithoutSuperuserRightsCanMakeThemAndComeBack() throws SQLException {
    try (Keepers first = keepers(ALPHA)) {
      KeeperStore store = first.store(ALPHA);
      store.within(
          HERE, () -> store.sql().sql("insert into thing values ('092011', 'a', 'kept')").update());
    }
    try (Keepers again = keepers(ALPHA, BETA)) {
      KeeperStore store = again.store(ALPHA);
      assertThat(
              store.within(
                  HERE,
                  () -> store.sql().sql("select words from thing").query(String.class).list()))
          .containsExactly("kept");
      assertThat(SealedTables.faults(again, List.of(ALPHA, BETA))).isEmpty();
      // Everybody may come into a PostgreSQL database until told otherwise.
      assertThatThrownBy(
              () -> database.as("daicho_alpha", TestKeepers.both().password("daicho_alpha")))
          .hasMessageContaining("permission denied for database \"plain\"");
    }
  }

  @Test
  void severalProgramsCanMakeThemAtOnce() throws Exception {
    AtOnce.run(
        3,
        thread -> {
          keepers(new Keeper("together")).close();
          return thread;
        });
    try (Keepers made = keepers(new Keeper("together"))) {
      assertThat(SealedTables.faults(made, List.of(new Keeper("together")))).isEmpty();
    }
  }

  @Test
  void aRoleThatStandsAboveTheSealsIsNotTakenOver() {
    TestKeepers.asOwner("create role plain_gamma login bypassrls");
    assertThatThrownBy(() -> keepers(new Keeper("gamma")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("plain_gamma");
  }

  @Test
  void noPasswordStandsInAStatement() throws SQLException {
    String password = TestKeepers.both().password("daicho_alpha");
    String verifier = ScramVerifier.of("daicho_alpha", password);
    assertThat(verifier).startsWith("SCRAM-SHA-256$4096:").doesNotContain(password);
    assertThat(verifier).isEqualTo(ScramVerifier.of("daicho_alpha", password));
    assertThat(verifier).isNotEqualTo(ScramVerifier.of("daicho_beta", password));
    try (var owner = TestTown.shared().database().asOwner();
        var statement = owner.createStatement();
        var row =
            statement.executeQuery(
                "select rolpassword from pg_authid where rolname = 'daicho_alpha'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo(verifier);
    }
  }
}
