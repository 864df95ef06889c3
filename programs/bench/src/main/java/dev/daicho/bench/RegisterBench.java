package dev.daicho.bench;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything that is measured about the register, one after the other: allocation, load and
 * procedures in a town that is thrown away, then how soon a town that exists already is ready.
 */
public final class RegisterBench {

  private static final List<MunicipalityCode> LOADED =
      List.of(
          MunicipalityCode.of("092011"),
          MunicipalityCode.of("092053"),
          MunicipalityCode.of("082015"));

  private final Sizes sizes;
  private final Stopwatch watch;
  private final Optional<Path> pgbench;
  private final List<String> program;

  /**
   * @param program the command line that starts Daicho, before its arguments
   * @param path the folders where programs are, as the variable PATH has them
   */
  public RegisterBench(Sizes sizes, Stopwatch watch, List<String> program, String path) {
    this.sizes = sizes;
    this.watch = watch;
    this.pgbench = Pgbench.find(path);
    this.program = List.copyOf(program);
  }

  /**
   * How much of everything is measured.
   *
   * @param people to how many codes and numbers are allocated, run for run, from few to many
   * @param residents how many move into each municipality at once
   * @param scale of TPC-B
   * @param seconds how long a turn of procedures or of TPC-B takes
   * @param turns how many turns each has
   * @param starts how often the program is started
   */
  public record Sizes(
      List<Integer> people, int residents, int scale, int seconds, int turns, int starts) {

    /** What the goals are about: some minutes. */
    public static final Sizes FULL =
        new Sizes(List.of(100_000, 1_000_000, 5_000_000), 100_000, 50, 30, 3, 3);

    /** Small enough for a test: it shows that all of it works, and nothing about speed. */
    public static final Sizes QUICK = new Sizes(List.of(1_000, 4_000), 2_000, 1, 1, 1, 1);
  }

  /** Measures everything and hands over each figure as soon as it is there. */
  public void run(Consumer<Measure> results) {
    try (BenchTown bench = BenchTown.open()) {
      Town town = bench.town();
      new AllocationBench(town, watch, sizes.people()).run(results);
      new LoadBench(town, watch, LOADED, sizes.residents()).run(results);
      new MoveInBench(
              town,
              watch,
              new TpcB(town, watch, sizes.scale(), pgbench),
              LOADED.getFirst(),
              sizes.seconds(),
              sizes.turns())
          .run(results);
    }
    new StartBench(program, watch, sizes.starts()).run(results);
  }
}
