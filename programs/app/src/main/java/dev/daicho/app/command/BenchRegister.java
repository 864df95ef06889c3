package dev.daicho.app.command;

import dev.daicho.bench.Measure;
import dev.daicho.bench.RegisterBench;
import dev.daicho.bench.Stopwatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/** Measures the register in a town that is thrown away, one line a measure. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description =
        "How fast codes and numbers are allocated, residents loaded, move-ins taken at the counter,"
            + " and a town opened. One line a measure: name, value, unit, limit or peer, ratio, goal."
            + " Takes some minutes, in a town that is thrown away.",
    footer = {"", "Example: ./daicho bench register --json"})
public final class BenchRegister extends BenchCommand {

  @Override
  void measure(boolean quick, Stopwatch watch, Consumer<Measure> results) {
    new RegisterBench(
            quick ? RegisterBench.Sizes.QUICK : RegisterBench.Sizes.FULL,
            watch,
            program(),
            Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .run(results);
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
