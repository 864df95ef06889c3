package dev.daicho.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A process of Daicho that says {@code ready ADDRESS} and goes on until it is closed. */
final class Child implements AutoCloseable {

  private static final String READY = "ready ";
  private static final int LINES = 20;
  private static final Duration END = Duration.ofSeconds(40);
  private static final Set<Child> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> RUNNING.forEach(Child::signal), "daicho-testkit-end"));
  }

  private final Process process;
  private final Deque<String> said = new ArrayDeque<>();
  private final CompletableFuture<Optional<URI>> ready = new CompletableFuture<>();
  private final CountDownLatch allSaid = new CountDownLatch(1);

  private Child(Process process) {
    this.process = process;
  }

  /**
   * Starts one and waits until it is ready.
   *
   * @param patience how long; the very first start builds the program
   * @throws TestkitException when it ends before, or is late; with what it said last
   */
  static Child start(List<String> call, Duration patience) {
    Child child = new Child(process(call));
    RUNNING.add(child);
    try {
      child.watch();
      child.await(call, patience);
      return child;
    } catch (RuntimeException e) {
      child.close();
      throw e;
    }
  }

  private static Process process(List<String> call) {
    try {
      Process process = new ProcessBuilder(call).start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new TestkitException(
          call.get(0) + " を起動できません。", "it cannot be started: " + e.getMessage(), e);
    }
  }

  private void watch() {
    follow(process.errorReader(StandardCharsets.UTF_8), this::keep, allSaid::countDown);
    follow(
        process.inputReader(StandardCharsets.UTF_8),
        line -> address(line).ifPresent(address -> ready.complete(Optional.of(address))),
        () -> ready.complete(Optional.empty()));
  }

  /** All is read, or the process would stop when nobody takes its lines. */
  private static void follow(BufferedReader lines, Consumer<String> each, Runnable end) {
    Thread thread =
        new Thread(
            () -> {
              try (lines) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  each.accept(line);
                }
              } catch (IOException e) {
                each.accept(e.toString());
              } finally {
                end.run();
              }
            },
            "daicho-testkit");
    thread.setDaemon(true);
    thread.start();
  }

  private synchronized void keep(String line) {
    said.addLast(line);
    if (said.size() > LINES) {
      said.removeFirst();
    }
  }

  /** Where it says that it listens; empty when the line is another one. */
  static Optional<URI> address(String line) {
    try {
      // By number, since localhost may be another address first.
      return line.startsWith(READY + "http")
          ? Optional.of(
              URI.create(
                  line.substring(READY.length()).strip().replace("//localhost:", "//127.0.0.1:")))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void await(List<String> call, Duration patience) {
    try {
      if (ready.get(patience.toMillis(), TimeUnit.MILLISECONDS).isEmpty()) {
        var unused = allSaid.await(END.toMillis(), TimeUnit.MILLISECONDS);
        throw failed(call, "はすぐに終わりました", "ended without being ready");
      }
    } catch (TimeoutException e) {
      throw failed(
          call, "は時間内に準備できませんでした", "is not ready after " + patience.toSeconds() + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(call, "は中断されました", "was interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("it is completed with values only", e);
    }
  }

  private synchronized TestkitException failed(List<String> call, String ja, String en) {
    return new TestkitException(
        String.join(" ", call) + " " + ja,
        en + (said.isEmpty() ? "" : ":\n" + String.join("\n", said)));
  }

  /** Where it listens. */
  URI address() {
    return ready.join().orElseThrow();
  }

  /** The launcher may have begun others, such as the build. */
  private void signal() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  /** Ends it, and waits until it has ended; does nothing the second time. */
  @Override
  public void close() {
    signal();
    try {
      if (!process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
    RUNNING.remove(this);
  }
}
