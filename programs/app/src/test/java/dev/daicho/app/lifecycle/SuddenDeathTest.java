package dev.daicho.app.lifecycle;

import static dev.daicho.app.lifecycle.TownThatDies.WHERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.audit.Sealer;
import dev.daicho.town.Lifecycle;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 during a load, during a backup and during a restore. */
class SuddenDeathTest {

  @TempDir Path folder;

  /** Has it done until half of it is done, and kills the program that does it. */
  private void killHalfway(String what, Path home, Path file) throws Exception {
    Process dying =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TownThatDies.class.getName(),
                what,
                home.toString(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(dying.getInputStream(), StandardCharsets.UTF_8))) {
      String line = said.readLine();
      while (line != null && !line.equals("half")) {
        line = said.readLine();
      }
      assertThat(line).as("it came half way").isEqualTo("half");
    } finally {
      dying.destroyForcibly().waitFor();
    }
  }

  private static Map<String, String> sealedTables(Town town) {
    town.sealers().forEach(Sealer::seal);
    assertThat(Looked.logs(town)).allSatisfy(log -> assertThat(log.faults()).isEmpty());
    return Looked.tables(town);
  }

  @Test
  void nothingIsLostThatWasThereAndNothingHalfIsTakenForWhole() throws Exception {
    Path home = folder.resolve("home");
    Path file = folder.resolve("town.daicho");
    killHalfway("load", home, file);

    Map<String, String> tables;
    String export;
    try (Town town = Town.open(TownSettings.in(home))) {
      sealedTables(town);
      assertThat(Lifecycle.backup(town).to(file, "operator", (k, t, r) -> {})).isNotNull();
      tables = Looked.tables(town);
      export = Looked.export(town, WHERE);
      assertThat(export.lines().count()).isGreaterThan(1_000);
    }
    Looked.Run reconciled =
        Looked.daicho("network", "reconcile", "--all", "--home", home.toString());
    assertThat(reconciled.exit()).as(reconciled.out()).isZero();

    Path other = folder.resolve("other.daicho");
    killHalfway("backup", home, other);
    assertThat(other).as("half a backup has no name").doesNotExist();
    try (Town town = Town.open(TownSettings.in(home))) {
      sealedTables(town);
      assertThat(Looked.export(town, WHERE)).isEqualTo(export);
    }

    Path again = folder.resolve("again");
    killHalfway("restore", again, file);
    Looked.Run refused = Looked.daicho("audit", "verify", "--home", again.toString());
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("復元は途中で終わっています").contains("was broken off");

    Looked.Run restored = Looked.daicho("restore", file.toString(), "--home", again.toString());
    assertThat(restored.exit()).as(restored.err()).isZero();
    try (Town town = Town.open(TownSettings.in(again))) {
      assertThat(Looked.tables(town)).isEqualTo(tables);
      assertThat(Looked.logs(town)).allSatisfy(log -> assertThat(log.faults()).isEmpty());
      assertThat(Looked.export(town, WHERE)).isEqualTo(export);
    }
    leftOver(file);
  }

  /** What a killed backup leaves can only its owner read, and it looks like no backup. */
  private void leftOver(Path file) throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(one -> one.getFileName().toString()).filter(n -> n.contains("daicho")))
          .contains(file.getFileName().toString())
          .allMatch(
              name -> name.equals("town.daicho") || name.matches("[.]other[.]daicho.*[.]part"));
    }
  }
}
