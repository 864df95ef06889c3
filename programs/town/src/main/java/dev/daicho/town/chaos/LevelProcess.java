package dev.daicho.town.chaos;

import dev.daicho.network.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A level's server as a process that can be killed and started again. */
final class LevelProcess implements AutoCloseable {

  private final Level level;
  private final List<String> command;
  private final Path log;
  private @Nullable Process process;

  /**
   * @param command how it is started
   * @param log where its complaints go
   */
  LevelProcess(Level level, List<String> command, Path log) {
    this.level = level;
    this.command = new ArrayList<>(command);
    this.log = log;
  }

  Level level() {
    return level;
  }

  /** Starts it and waits until it listens. */
  void start() throws IOException {
    Process started =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    process = started;
    BufferedReader said =
        new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    if (line == null || !line.startsWith("ready")) {
      throw new IllegalStateException(level + " did not start; see " + log.getFileName());
    }
  }

  /** Kills it without warning, as a power cut does. */
  void kill() throws InterruptedException {
    Process running = process;
    if (running != null) {
      running.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() {
    Process running = process;
    if (running != null) {
      running.destroyForcibly();
    }
  }
}
