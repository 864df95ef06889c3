package dev.daicho.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {

  @TempDir private Path folder;

  @Test
  void foldersThatItMakesAreTheirOwnersOnly() throws IOException {
    Path home = folder.resolve("cache/home");
    assertThat(Turn.take(home, () -> "done")).isEqualTo("done");
    for (Path made : new Path[] {home, home.getParent()}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
          .isEqualTo("rwx------");
    }
  }
}
