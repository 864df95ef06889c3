package dev.daicho.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PgbenchTest {

  private static final String URL = "jdbc:postgresql://127.0.0.1:5432/bench_tpcb";

  @TempDir private Path folder;

  @Test
  void isFoundOnThePath() throws IOException {
    Path program = program("exit 0");

    assertThat(Pgbench.find("/nowhere" + File.pathSeparator + folder)).contains(program);
  }

  @Test
  void itsRateIsReadFromWhatItSays() throws IOException {
    Path program = program("echo \"clients: $6\"; echo 'tps = 1234.5 (without connecting)'");

    assertThat(new Pgbench(program).run(URL, "somebody", "secret", 8, 1)).isEqualTo(1234.5);
  }

  @Test
  void thePasswordIsNotOnItsCommandLine() throws IOException {
    Path told = folder.resolve("told");
    Path program = program("echo \"$@\" > '" + told + "'; echo 'tps = 1'");

    new Pgbench(program).run(URL, "somebody", "secret", 8, 1);

    assertThat(told)
        .content()
        .contains("--host=127.0.0.1", "--port=5432", "--username=somebody", "--client=8")
        .endsWith("bench_tpcb\n")
        .doesNotContain("secret");
  }

  @Test
  void whenItFailsTheMessageHasWhatItSaid() throws IOException {
    Path program = program("echo 'no such server'; exit 1");

    assertThatThrownBy(() -> new Pgbench(program).run(URL, "somebody", "secret", 8, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no such server");
  }

  private Path program(String script) throws IOException {
    Path program = folder.resolve("pgbench");
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
