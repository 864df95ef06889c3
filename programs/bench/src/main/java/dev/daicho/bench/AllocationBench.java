package dev.daicho.bench;

import dev.daicho.bench.Measure.Goal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * How fast codes and numbers are allocated, conversion and durable storage included, how that grows
 * with the number of people, and what it means for the whole nation.
 */
final class AllocationBench implements Bench {

  /** Residents of Japan's registers on 1 January 2020, as the card statistics of 2021 have them. */
  static final long NATION = 127_138_033;

  private static final double LIMIT = 50_000;
  private static final int CALLERS = 2;
  private static final int CHUNK = 25_000;
  private static final MunicipalityCode MUNICIPALITY = MunicipalityCode.of("011002");

  private final Town town;
  private final Stopwatch watch;
  private final List<Integer> sizes;

  /**
   * @param sizes how many people each run is about, two or more, from few to many
   */
  AllocationBench(Town town, Stopwatch watch, List<Integer> sizes) {
    this.town = town;
    this.watch = watch;
    this.sizes = List.copyOf(sizes);
  }

  @Override
  public void run(Consumer<Measure> results) {
    allocate(sizes.getFirst()); // the JDK compiles what is hot
    double before = 0;
    double seconds = 0;
    for (int people : sizes) {
      before = seconds;
      seconds = watch.seconds(() -> allocate(people));
      results.accept(Measure.of("allocate-" + people, people / seconds, "people/s"));
    }
    int most = sizes.getLast();
    int fewer = sizes.get(sizes.size() - 2);
    double growth = Math.log(seconds / before) / Math.log((double) most / fewer);
    results.accept(
        Measure.of("allocate", most / seconds, "people/s", "limit", LIMIT, Goal.atLeast(1)));
    results.accept(Measure.of("allocate-growth", growth, "x in time ~ n^x"));
    results.accept(
        Measure.of(
            "allocate-nation",
            seconds * Math.pow((double) NATION / most, Math.max(1, growth)) / 60,
            "min, extrapolated"));
  }

  private void allocate(int count) {
    AtomicInteger left = new AtomicInteger(count);
    Clients.work(
        CALLERS,
        number -> {
          int chunk;
          while ((chunk = Math.min(CHUNK, left.getAndAdd(-CHUNK))) > 0) {
            town.allocator().allocate(MUNICIPALITY, chunk);
          }
          return number;
        });
  }
}
