package dev.daicho.foundation.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TownHomeTest {

  private final Path temporary;
  private final Path folder;

  TownHomeTest(@TempDir Path temporary) {
    this.temporary = temporary;
    this.folder = temporary.resolve("towns/home");
  }

  /** Whether another program could take the folder. */
  private boolean anotherProgramCanTakeIt() throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TakeHome.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return other.exitValue() == 0;
  }

  /** Takes a home and lets it go. */
  static final class TakeHome {
    private TakeHome() {}

    public static void main(String[] args) {
      TownHome.take(Path.of(args[0])).close();
    }
  }

  @Test
  void aFolderIsMadeForItsOwnerOnly() throws IOException {
    try (TownHome home = TownHome.take(folder)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
          .isEqualTo("rwx------");
      assertThat(home.part("secrets")).isEqualTo(home.folder().resolve("secrets"));
    }
  }

  @Test
  void aFolderIsHeldByOneProgramUntilItLetsGo() throws Exception {
    try (TownHome home = TownHome.take(folder)) {
      assertThatThrownBy(() -> TownHome.take(folder))
          .isInstanceOf(TownHome.HomeInUse.class)
          .hasMessageContaining("別のプログラムが開いています")
          .hasMessageContaining("another program holds this town: " + folder);
      // The second attempt must not have let go what the first one holds.
      assertThat(anotherProgramCanTakeIt()).isFalse();
      home.announce(new TownHome.Running("http://127.0.0.1:8080", "token"));
    }
    assertThat(TownHome.running(folder)).isEmpty();
    assertThat(anotherProgramCanTakeIt()).isTrue();
    TownHome again = TownHome.take(folder);
    again.close();
    again.close();
  }

  @Test
  void closingTwiceDoesNotLetGoWhatSomebodyElseHoldsByNow() {
    TownHome first = TownHome.take(folder);
    first.close();
    try (TownHome second = TownHome.take(folder)) {
      first.close();
      assertThatThrownBy(() -> TownHome.take(second.folder()))
          .isInstanceOf(TownHome.HomeInUse.class);
    }
  }

  @Test
  void anotherWayToTheSameFolderIsTheSameFolder() throws IOException {
    try (TownHome home = TownHome.take(folder)) {
      Path link = Files.createSymbolicLink(folder.resolveSibling("link"), home.folder());
      assertThatThrownBy(() -> TownHome.take(link)).isInstanceOf(TownHome.HomeInUse.class);
      assertThatThrownBy(() -> TownHome.take(folder.resolve("../home")))
          .isInstanceOf(TownHome.HomeInUse.class);
    }
  }

  @Test
  void aRunningTownSaysWhereItIsToItsOwnerOnly() throws IOException {
    try (TownHome home = TownHome.take(folder)) {
      assertThat(TownHome.running(folder)).isEmpty();
      TownHome.Running running = new TownHome.Running("http://127.0.0.1:8080", "s3cr3t");
      home.announce(running);
      assertThat(TownHome.running(folder)).contains(running);
      assertThat(running.toString()).isEqualTo("Running[http://127.0.0.1:8080]");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("running"))))
          .isEqualTo("rw-------");
      TownHome.Running moved = new TownHome.Running("http://127.0.0.1:9090", "other");
      home.announce(moved);
      assertThat(TownHome.running(folder)).contains(moved);
      assertThat(folder.resolve("running.new")).doesNotExist();
    }
  }

  @Test
  void whatAKilledTownAnnouncedIsGoneWhenTheNextTakesTheFolder() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("running"), "http://127.0.0.1:8080\nold\n");
    Files.writeString(folder.resolve("running.new"), "half");
    try (TownHome home = TownHome.take(folder)) {
      assertThat(TownHome.running(home.folder())).isEmpty();
      home.announce(new TownHome.Running("http://127.0.0.1:9090", "new"));
      assertThat(TownHome.running(folder))
          .contains(new TownHome.Running("http://127.0.0.1:9090", "new"));
    }
  }

  @Test
  void aFileIsNoHome() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    assertThatThrownBy(() -> TownHome.take(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aFolderWithSomethingInItIsNotTakenForARestore() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("letter"), "mine");
    assertThat(TownHome.takeForRestore(folder)).isEmpty();
    assertThat(folder.resolve("letter")).hasContent("mine");
    assertThat(folder.resolve("restoring")).doesNotExist();
    TownHome.take(folder).close();
  }

  @Test
  void whatIsBeingRestoredIsNoHomeUntilItIsRestored() throws IOException {
    try (TownHome home = TownHome.takeForRestore(folder).orElseThrow()) {
      Files.createDirectories(home.part("seals"));
    }
    assertThatThrownBy(() -> TownHome.take(folder))
        .isInstanceOf(TownHome.HomeUnfinished.class)
        .hasMessageContaining("復元は途中で終わっています")
        .hasMessageContaining("broken off: restore again: " + folder);
    try (TownHome home = TownHome.takeForRestore(folder).orElseThrow()) {
      assertThat(home.part("seals")).as("until the restore clears it").exists();
      home.clear();
      assertThat(home.part("seals")).doesNotExist();
      home.restored();
    }
    TownHome.take(folder).close();
  }

  @Test
  void aDiscardedRestoreLeavesAnEmptyFolder() throws IOException {
    TownHome home = TownHome.takeForRestore(folder).orElseThrow();
    Files.createDirectories(home.part("secrets/a"));
    Files.writeString(home.part("secrets/a/1"), "x");
    home.discard();
    assertThat(folder).isEmptyDirectory();
    TownHome.take(folder).close();
  }
}
