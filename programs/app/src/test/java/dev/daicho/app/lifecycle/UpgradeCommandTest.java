package dev.daicho.app.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.Build;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home of an older build, of this one, and of a newer one. */
class UpgradeCommandTest {

  @TempDir Path folder;

  private Looked.Run upgrade() {
    return Looked.daicho("upgrade", "--home", folder.resolve("home").toString());
  }

  /** Makes of the home what another build would have left. */
  private void asAnotherBuildLeftIt(String... statements) throws SQLException {
    try (Town town =
            Town.open(
                new TownSettings(
                    folder.resolve("home"), null, LocalDate.of(2026, 4, 1), 20_260_401L));
        Connection owner = town.database().asOwner();
        Statement statement = owner.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void whereThereIsNoTownNoneIsMade() {
    Looked.Run run = upgrade();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("町はありません").contains("there is no town in");
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void anOlderHomeIsBroughtUpToDateAndANewerOneIsRefusedByName() throws SQLException {
    asAnotherBuildLeftIt(
        "drop table register.filed_once",
        "delete from register.migration where version = '0002'",
        "comment on schema register is 'daicho 0.0.9'");
    Looked.Run run = upgrade();
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("daicho " + Build.version())
        .containsPattern("register +([0-9]+) → \\1 {2}0002 filed once")
        .containsPattern("town +1002 {2}変更なし unchanged");

    Looked.Run again = upgrade();
    assertThat(again.out()).containsPattern("register +[0-9]+ {2}変更なし unchanged");

    asAnotherBuildLeftIt(
        """
        insert into register.migration (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
        values (99, '1777', 'gardens', 'SQL', 'V1777__gardens.sql', 1, 'x', 1, true)
        """,
        "comment on schema register is 'daicho 7.0.0'");
    for (String command : new String[] {"upgrade", "clock"}) {
      Looked.Run newer = Looked.daicho(command, "--home", folder.resolve("home").toString());
      assertThat(newer.exit()).isEqualTo(1);
      assertThat(newer.err())
          .contains("新しい版の台帳 7.0.0 が開いたもので、register の版 1777（gardens）")
          .contains("a newer build of Daicho, 7.0.0")
          .contains("version 1777 (gardens) of the keeper register");
    }
  }
}
