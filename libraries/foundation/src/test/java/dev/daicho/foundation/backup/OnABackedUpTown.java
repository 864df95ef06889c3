package dev.daicho.foundation.backup;

import static dev.daicho.foundation.backup.SmallTown.HERE;
import static dev.daicho.foundation.backup.SmallTown.KEEPERS;
import static dev.daicho.foundation.backup.SmallTown.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.store.Keeper;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A town with sealed rows, a sealed log and notices under way, in a file; and for each test an
 * empty folder and an empty database.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnABackedUpTown {

  static final String SOURCE = "backup_source";
  static final String TARGET = "backup_target";

  final SmallTown source;
  final Path file;
  Path folder = Path.of("");
  Path home = Path.of("");

  OnABackedUpTown(@TempDir Path kept) {
    SmallTown.dropDatabase(SOURCE);
    SmallTown.makeDatabase(SOURCE);
    source = SmallTown.open(kept.resolve("source"), SOURCE);
    file = kept.resolve("town.daicho");
  }

  @BeforeAll
  void aTownIsBackedUp() {
    // As if it came from a server that has counted its transactions for long.
    source.asOwner("update alpha.transaction_origin set before = 5000000000");
    for (int i = 0; i < 5; i++) {
      source.act(HERE, "h" + i);
      source.act(THERE, "t" + i);
    }
    source.sealer().seal();
    source.carry();
    source.act(HERE, "neither sealed nor carried");
    assertThat(source.backUp(file)).isInstanceOf(Backup.Result.Made.class);
  }

  @AfterAll
  void removeIt() {
    source.close();
    SmallTown.dropDatabase(SOURCE);
  }

  @BeforeEach
  void anEmptyDatabase(@TempDir Path fresh) {
    folder = fresh;
    SmallTown.dropDatabase(TARGET);
    SmallTown.makeDatabase(TARGET);
    home = folder.resolve("home");
  }

  @AfterEach
  void removeThat() {
    SmallTown.dropDatabase(TARGET);
  }

  final Restore.Result restore(Path from, Keeper... keepers) {
    return new Restore(keepers.length == 0 ? KEEPERS : List.of(keepers), SmallTown.ground(TARGET))
        .from(from, home, (keeper, table, rows) -> {});
  }

  final void done() {
    assertThat(restore(file)).isInstanceOf(Restore.Result.Done.class);
  }

  final void refused(Path from, String japanese, String english) {
    assertThat(restore(from))
        .isInstanceOfSatisfying(
            Restore.Result.Refused.class,
            refused -> {
              assertThat(refused.why().ja()).contains(japanese);
              assertThat(refused.why().en()).contains(english);
            });
    nothingIsLeft();
  }

  final void nothingIsLeft() {
    assertThat(home).doesNotExist();
    assertThat(schemas()).isEmpty();
  }

  final List<String> schemas() {
    try (var owner = SmallTown.database(TARGET).asOwner();
        var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                "select string_agg(nspname, ' ') from pg_namespace where nspname in ('alpha', 'beta')")) {
      rows.next();
      String names = rows.getString(1);
      return names == null ? List.of() : List.of(names.split(" ", -1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
