package dev.daicho.app.command;

import dev.daicho.app.attach.HomeOptions;
import dev.daicho.app.server.TownServer;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.town.DemoTown;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import dev.daicho.town.story.FamilyStory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the town and its pages, or plays the story in a town that is thrown away. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Open the town and its pages; with --story, play one family's life without a browser.",
    footer = {"", "Examples: ./daicho demo --port 8080", "          ./daicho demo --story --json"})
public final class Demo implements Callable<Integer> {

  @Mixin private HomeOptions options = new HomeOptions();

  @Option(names = "--port", description = "the port (default: ${DEFAULT-VALUE}; 0 for any)")
  private int port = 8080;

  @Option(names = "--bind", description = "the address (default: ${DEFAULT-VALUE})")
  private String bind = "127.0.0.1";

  @Option(names = "--as-of", description = "the first day of a new town (default: today)")
  private @Nullable LocalDate asOf;

  @Option(names = "--story", description = "play the story and end")
  private boolean story;

  @Option(
      names = "--here",
      description = "play the story in this town, not in one that is thrown away")
  private boolean here;

  @Option(
      names = "--hsm",
      description =
          "keep the authorities' keys of a new town in a token: SoftHSM 2, or DAICHO_HSM_MODULE")
  private boolean token;

  @Option(names = "--json", description = "the story as JSON lines")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    return story ? tell() : serve();
  }

  private int serve() {
    PrintWriter out = spec().commandLine().getOut();
    PrintWriter err = spec().commandLine().getErr();
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    TownServer.Listening where = new TownServer.Listening(bind, port);
    try {
      where.requireFree();
      serve(where, end, closed, out, err);
    } catch (TownServer.PortInUse | TownHome.HomeInUse refused) {
      err.println(refused.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed.countDown();
    }
    return 0;
  }

  private void serve(
      TownServer.Listening where,
      CountDownLatch end,
      CountDownLatch closed,
      PrintWriter out,
      PrintWriter err)
      throws InterruptedException {
    try (Town town = Town.open(options.settings(asOf, null).inToken(token))) {
      DemoTown.fill(town, line -> err.println(line));
      try (TownServer server = TownServer.start(town, where)) {
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(() -> {
                  end.countDown();
                  awaitQuietly(closed);
                }));
        out.println("ready http://localhost:" + server.port());
        out.flush();
        end.await();
      }
    }
  }

  /**
   * The program may end only when the town is closed in order. Not when the main thread has ended:
   * that one waits for this to exit.
   */
  static void awaitQuietly(CountDownLatch closed) {
    try {
      var _ = closed.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int tell() {
    StoryPrinter printer = new StoryPrinter(spec().commandLine().getOut(), json);
    if (here) {
      try (Town town = Town.open(options.settings(asOf, null).inToken(token))) {
        return new FamilyStory(town, printer).play() ? 0 : 1;
      }
    }
    Path folder = temporary();
    try (Town town =
        Town.open(
            new TownSettings(
                folder.resolve("town"),
                null,
                asOf == null ? LocalDate.of(2026, 4, 1) : asOf,
                20_260_401L,
                token))) {
      return new FamilyStory(town, printer).play() ? 0 : 1;
    } finally {
      delete(folder);
    }
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    return spec;
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("daicho-story");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
