package dev.daicho.app.command;

import dev.daicho.bench.Measure;
import dev.daicho.bench.RegisterBench;
import dev.daicho.bench.Stopwatch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the register in a town that is thrown away, one line a measure. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description =
        "How fast codes and numbers are allocated, residents loaded, move-ins taken at the counter,"
            + " and a town opened. One line a measure: name, value, unit, limit or peer, ratio, goal."
            + " Takes some minutes, in a town that is thrown away.",
    footer = {"", "Example: ./daicho bench register --json"})
public final class BenchRegister implements Callable<Integer> {

  @Option(names = "--quick", description = "small sizes: shows that it works, not how fast")
  private boolean quick;

  @Option(names = "--json", description = "as JSON lines")
  private boolean json;

  @Option(names = "--strict", description = "exit status 1 when a goal is missed")
  private boolean strict;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    PrintWriter out = spec.commandLine().getOut();
    AtomicBoolean missed = new AtomicBoolean();
    new RegisterBench(
            quick ? RegisterBench.Sizes.QUICK : RegisterBench.Sizes.FULL,
            new Stopwatch(System::nanoTime),
            program(),
            Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .run(measure -> {
          print(measure, out);
          if (measure.missed()) {
            missed.set(true);
          }
        });
    return status(strict, missed.get());
  }

  static int status(boolean strict, boolean missed) {
    return strict && missed ? 1 : 0;
  }

  private void print(Measure measure, PrintWriter out) {
    out.println(json ? measure.json() : measure.text());
    out.flush();
  }

  /** The launcher, or where there is none (in a test) this very program. */
  private static List<String> program() {
    String checkout = System.getenv("DAICHO_CHECKOUT");
    return checkout != null
        ? List.of(Path.of(checkout, "daicho").toString())
        : List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.daicho.app.Main");
  }
}
