package dev.daicho.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With small programs of the shell. */
class ChildTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private static List<String> shell(String script) {
    return List.of("/bin/sh", "-c", script);
  }

  @Test
  void itIsReadyWhenItSaysWhere_andEndsWhenItIsClosed() throws Exception {
    Path end = folder.resolve("end");
    Child child =
        Child.start(
            shell(
                "trap 'echo > "
                    + end
                    + "; exit' TERM; echo building; echo ready http://localhost:1234;"
                    + " while :; do sleep 0.1; done"),
            PATIENCE);
    assertThat(child.address()).isEqualTo(URI.create("http://127.0.0.1:1234"));
    child.close();
    assertThat(end).exists();
    child.close();
  }

  @Test
  void nothingIsToBeReadFromTheTest() {
    // cat ends at once, since its input is closed.
    try (Child child =
        Child.start(shell("cat; echo ready http://localhost:1; sleep 60"), PATIENCE)) {
      assertThat(child.address()).hasPort(1);
    }
  }

  @Test
  void oneThatEndsIsToldWithItsLastLines() {
    assertThatThrownBy(() ->
            Child.start(shell("for i in $(seq 1 30); do echo line $i >&2; done; exit 1"), PATIENCE))
        .isInstanceOf(TestkitException.class)
        .hasMessageContaining("ended without being ready")
        .hasMessageContaining("終わりました")
        .hasMessageContaining("line 30")
        .hasMessageNotContaining("line 10\n");
  }

  @Test
  void oneThatIsLateIsEnded() throws Exception {
    Path pid = folder.resolve("pid");
    assertThatThrownBy(
            () -> Child.start(shell("echo $$ > " + pid + "; sleep 600"), Duration.ofSeconds(2)))
        .isInstanceOf(TestkitException.class)
        .hasMessageContaining("not ready after 2 seconds");
    long number = Long.parseLong(Files.readString(pid).strip());
    assertThat(ProcessHandle.of(number).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void oneThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> Child.start(List.of(folder.resolve("none").toString()), PATIENCE))
        .isInstanceOf(TestkitException.class)
        .hasMessageContaining("起動できません");
  }

  @Test
  void onlyAnAddressIsReady() {
    assertThat(Child.address("ready http://127.0.0.1:8081"))
        .contains(URI.create("http://127.0.0.1:8081"));
    assertThat(Child.address("ready vpcd 127.0.0.1:35963")).isEmpty();
    assertThat(Child.address("ready http://:not an address")).isEmpty();
    assertThat(Child.address("not ready http://127.0.0.1:8081")).isEmpty();
  }

  @Test
  void aTownSaysInItsHomeWhereItListens() throws Exception {
    assertThat(DaichoTown.said(folder)).isEmpty();
    Files.writeString(folder.resolve("running"), "http://127.0.0.1:8080\nsecret\n");
    assertThat(DaichoTown.said(folder)).contains(URI.create("http://127.0.0.1:8080"));
    Files.writeString(folder.resolve("running"), "");
    assertThat(DaichoTown.said(folder)).isEmpty();
  }
}
