package dev.daicho.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code daicho demo} in a process of its own; closing it stops it in order. */
final class RunningDemo implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;
  private static final int STOPPING_SECONDS = 25;

  private final Process process;
  private final Path errors;

  private RunningDemo(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
  }

  /** Starts it on a town, at any free port. */
  static RunningDemo start(List<String> program, Path home) {
    Path errors = home.resolveSibling("demo.err");
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("demo", "--port", "0", "--home", home.toString()));
    try {
      return new RunningDemo(
          new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    } catch (IOException e) {
      throw new UncheckedIOException("the demo does not start", e);
    }
  }

  /** Returns when it says that it is ready. */
  void awaitReady() {
    process
        .onExit()
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .exceptionally(tooLate -> {
          process.destroyForcibly();
          return process;
        });
    try {
      // Its stream is not closed here: who is still running may still write to it.
      BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.startsWith("ready ")) {
          return;
        }
      }
      throw new IllegalStateException("the demo never got ready: " + Files.readString(errors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IllegalStateException(
            "the demo did not stop in " + STOPPING_SECONDS + " s: " + errors);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bench was interrupted", e);
    }
  }
}
