package dev.daicho.foundation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * What an earlier run may have left in a data directory: a server that outlived its program (a kill
 * -9), its process id on file although the process is gone, a directory whose making was broken
 * off. Whoever calls this holds the home, so nobody else is at work in it.
 */
final class LeftOverServer {

  private final Path data;
  private final Duration patience;

  LeftOverServer(Path data, Duration patience) {
    this.data = data;
    this.patience = patience;
  }

  /**
   * Stops the server that still runs on this directory, if one does, in order, so that PostgreSQL
   * keeps by itself what was committed. A process that only has its number by chance is left alone,
   * be it even another PostgreSQL.
   *
   * @throws IOException when it does not stop in time
   */
  void stop() throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> named = processNamedIn(pidFile);
    if (named.isPresent() && worksIn(named.get())) {
      stop(named.get());
    } else if (named.isEmpty() || named.get().isAlive()) {
      // PostgreSQL does not start over a file without a number, nor over that of a living stranger.
      Files.deleteIfExists(pidFile);
    }
  }

  private static Optional<ProcessHandle> processNamedIn(Path pidFile) throws IOException {
    List<String> lines = Files.readAllLines(pidFile);
    String number = lines.isEmpty() ? "" : lines.getFirst().strip();
    return number.matches("[0-9]{1,9}")
        ? ProcessHandle.of(Long.parseLong(number))
        : Optional.empty();
  }

  /** A server's working directory is its data directory. */
  private boolean worksIn(ProcessHandle process) {
    try {
      return Path.of("/proc", Long.toString(process.pid()), "cwd")
          .toRealPath()
          .equals(data.toRealPath());
    } catch (IOException goneOrSomebodyElses) {
      return false;
    }
  }

  private void stop(ProcessHandle server) throws IOException {
    // SIGINT is PostgreSQL's fast shutdown: it does not wait for the sessions of a dead program.
    new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start();
    try {
      server.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a server left from an earlier run stops", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the server left from an earlier run does not stop", e);
    }
  }

  /** Removes the directory. */
  void remove() throws IOException {
    if (Files.exists(data)) {
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
