package dev.daicho.bench;

import dev.daicho.bench.Measure.Goal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * How fast codes and numbers are allocated, conversion and durable storage included, and what that
 * means for the whole nation.
 */
final class AllocationBench implements Bench {

  /** Residents of Japan's registers when codes were first all given numbers: seed of the goal. */
  static final long NATION = 127_138_033;

  private static final double LIMIT = 50_000;
  private static final int CHUNK = 25_000;
  private static final MunicipalityCode MUNICIPALITY = MunicipalityCode.of("011002");

  private final Town town;
  private final Stopwatch watch;
  private final int people;
  private final int callers;

  /**
   * @param people how many the smaller of the two runs is about; the larger is about four times as
   *     many
   */
  AllocationBench(Town town, Stopwatch watch, int people, int callers) {
    this.town = town;
    this.watch = watch;
    this.people = people;
    this.callers = callers;
  }

  @Override
  public void run(Consumer<Measure> results) {
    allocate(Math.min(people, 100_000)); // the JDK compiles what is hot
    double small = watch.seconds(() -> allocate(people));
    double large = watch.seconds(() -> allocate(4 * people));
    double growth = Math.log(large / small) / Math.log(4);
    results.accept(
        Measure.of("allocate", 4 * people / large, "people/s", "limit", LIMIT, Goal.atLeast(1)));
    results.accept(Measure.of("allocate-small", people / small, "people/s"));
    results.accept(Measure.of("allocate-growth", growth, "time ~ n^x"));
    results.accept(
        Measure.of(
            "allocate-nation",
            large * Math.pow((double) NATION / (4.0 * people), Math.max(1, growth)) / 60,
            "min (extrap.)"));
  }

  private void allocate(int count) {
    AtomicInteger left = new AtomicInteger(count);
    Clients.work(
        callers,
        number -> {
          int chunk;
          while ((chunk = Math.min(CHUNK, left.getAndAdd(-CHUNK))) > 0) {
            town.allocator().allocate(MUNICIPALITY, chunk);
          }
          return number;
        });
  }
}
