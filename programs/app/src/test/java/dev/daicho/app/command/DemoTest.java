package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

  @Test
  void aPortInUseIsToldAtOnce_andNoTownIsMade(@TempDir Path folder) throws IOException {
    Path home = folder.resolve("town");
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      String port = Integer.toString(other.getLocalPort());

      CommandRun run = CommandRun.of(new Demo(), "--home", home.toString(), "--port", port);

      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("ポート " + port).contains("port " + port + " is in use");
      assertThat(run.err().lines()).hasSize(1);
      assertThat(home).doesNotExist();
    }
  }
}
