package dev.daicho.bench;

import dev.daicho.bench.Measure.Goal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * How soon {@code daicho demo} says that it is ready, started as anybody starts it: from its
 * command line, in a process of its own, on a town that exists already.
 */
final class StartBench implements Bench {

  private static final double LIMIT = 10;

  private final List<String> program;
  private final Stopwatch watch;
  private final int starts;

  /**
   * @param program the command line that starts Daicho, before its arguments
   * @param starts how often; the slowest counts
   */
  StartBench(List<String> program, Stopwatch watch, int starts) {
    this.program = List.copyOf(program);
    this.watch = watch;
    this.starts = starts;
  }

  @Override
  public void run(Consumer<Measure> results) {
    Path folder = BenchTown.temporaryFolder();
    try {
      start(folder); // makes the town
      double slowest = 0;
      for (int i = 0; i < starts; i++) {
        slowest = Math.max(slowest, start(folder));
      }
      results.accept(Measure.of("demo-ready", slowest, "s", "limit", LIMIT, Goal.under(1)));
    } finally {
      BenchTown.remove(folder);
    }
  }

  private double start(Path folder) {
    long begin = watch.nanos().getAsLong();
    try (RunningDemo demo = RunningDemo.start(program, folder.resolve("town"))) {
      demo.awaitReady();
      return watch.secondsSince(begin);
    }
  }
}
