package dev.daicho.app.command;

import dev.daicho.bench.Measure;
import dev.daicho.bench.Stopwatch;
import dev.daicho.bench.chip.ChipBench;
import java.security.SecureRandom;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/** Measures simulated cards, one line a measure. */
@Command(
    name = "chip",
    mixinStandardHelpOptions = true,
    description =
        "How fast simulated cards sign and are read, beside the bare cryptography, how much memory a"
            + " thousand of them take, and how fast cards are made; making keys is measured alone."
            + " One line a measure: name, value, unit, limit or peer, ratio, goal.",
    footer = {"", "Example: ./daicho bench chip --json"})
public final class BenchChip extends BenchCommand {

  @Override
  void measure(boolean quick, Stopwatch watch, Consumer<Measure> results) {
    new ChipBench(quick ? ChipBench.Sizes.QUICK : ChipBench.Sizes.FULL, watch, new SecureRandom())
        .run(results);
  }
}
