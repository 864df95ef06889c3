package dev.daicho.bench.jpki;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The programs of others that are installed here.
 *
 * @param path the folders where programs are, as the variable PATH has them
 */
record Programs(String path) {

  /** Where a program is. */
  Optional<Path> find(String name) {
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts one; what it says goes to {@code said.txt} in its folder.
   *
   * @param folder where it works
   */
  static Process start(List<String> command, Path folder) {
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("said.txt").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(command.getFirst() + " does not start", e);
    }
  }

  /** Waits for the end of one that was started there, which must be a good one. */
  static void await(Process process, Path folder) {
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "a peer failed: " + Files.readString(folder.resolve("said.txt")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bench was interrupted", e);
    }
  }

  /** Stops one with those that it has started. */
  static void stop(Process process) {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
