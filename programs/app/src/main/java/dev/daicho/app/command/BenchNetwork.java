package dev.daicho.app.command;

import dev.daicho.bench.Measure;
import dev.daicho.bench.NetworkBench;
import dev.daicho.bench.Stopwatch;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/** Measures the residents' network in a town that is thrown away, one line a measure. */
@Command(
    name = "network",
    mixinStandardHelpOptions = true,
    description =
        "How fast a prefecture is loaded into the national tables, an office's question answered, a"
            + " backlog of notices carried through the three levels, and one notice to the nation."
            + " One line a measure: name, value, unit, limit or peer, ratio, goal."
            + " Takes some minutes, in a town that is thrown away.",
    footer = {"", "Example: ./daicho bench network --json"})
public final class BenchNetwork extends BenchCommand {

  @Override
  void measure(boolean quick, Stopwatch watch, Consumer<Measure> results) {
    new NetworkBench(quick ? NetworkBench.Sizes.QUICK : NetworkBench.Sizes.FULL, watch)
        .run(results);
  }
}
