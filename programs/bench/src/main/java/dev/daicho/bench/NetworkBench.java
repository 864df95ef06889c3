package dev.daicho.bench;

import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything that is measured about the residents' network, one after the other in a town that is
 * thrown away: a prefecture's first load into the national tables, look-ups while it grows, a
 * backlog that drains through the three levels, and how long one notice takes while acts go on.
 */
public final class NetworkBench {

  private static final MunicipalityCode PREFECTURE = MunicipalityCode.of("090000");
  private static final MunicipalityCode COUNTER = MunicipalityCode.of("131041");

  private final Sizes sizes;
  private final Stopwatch watch;

  public NetworkBench(Sizes sizes, Stopwatch watch) {
    this.sizes = sizes;
    this.watch = watch;
  }

  /**
   * How much of everything is measured.
   *
   * @param few residents the national server knows when it is first asked
   * @param residents how many it knows when it is asked again
   * @param questions how many people are asked about each time
   * @param backlog how many notices drain, at most as many as residents
   * @param rate acts a second at the counter
   * @param seconds how long they come
   */
  public record Sizes(int few, int residents, int questions, int backlog, int rate, int seconds) {

    /** What the goals are about: some minutes. */
    public static final Sizes FULL = new Sizes(100_000, 1_000_000, 5_000, 200_000, 300, 60);

    /** Small enough for a test: it shows that all of it works, and nothing about speed. */
    public static final Sizes QUICK = new Sizes(500, 2_000, 60, 1_000, 50, 3);
  }

  /** Measures everything and hands over each figure as soon as it is there. */
  public void run(Consumer<Measure> results) {
    try (BenchTown bench = BenchTown.open()) {
      Town town = bench.town();
      FirstLoadBench load = new FirstLoadBench(town, watch, new Identities(town, PREFECTURE));
      LookUpBench lookUp = new LookUpBench(town, watch, sizes.questions());
      List<List<IdentityRecord>> movers = new ArrayList<>();
      Consumer<List<IdentityRecord>> loaded =
          people -> {
            lookUp.knows(people);
            int missing = sizes.backlog() - movers.stream().mapToInt(List::size).sum();
            if (missing > 0) {
              movers.add(people.subList(0, Math.min(missing, people.size())));
            }
          };
      load.load(sizes.few(), loaded);
      LookUpBench.Waits few = lookUp.ask();
      load.load(sizes.residents() - sizes.few(), loaded);
      results.accept(load.measure());
      lookUps(few, lookUp.ask(), results);
      results.accept(new DrainBench(town, watch).drain(movers));
      new NoticeBench(town, watch, COUNTER, sizes.rate(), sizes.seconds()).run(results);
    }
  }

  private void lookUps(LookUpBench.Waits few, LookUpBench.Waits many, Consumer<Measure> results) {
    double before = few.answering().percentile(99) * 1000;
    double now = many.answering().percentile(99) * 1000;
    results.accept(Measure.of("look-up-p99-" + sizes.few(), before, "ms"));
    results.accept(
        Measure.of(
            "look-up-p99-" + sizes.residents(), now, "ms", "limit", 5, Measure.Goal.under(1)));
    results.accept(
        Measure.of("look-up-p50-" + sizes.few(), few.answering().percentile(50) * 1000, "ms"));
    results.accept(
        Measure.of(
            "look-up-p50-" + sizes.residents(), many.answering().percentile(50) * 1000, "ms"));
    results.accept(Measure.of("look-up-bare-p50", many.bare().percentile(50) * 1000, "ms"));
    results.accept(Measure.of("look-up-bare-p99", many.bare().percentile(99) * 1000, "ms"));
    results.accept(Measure.of("look-up-growth", now / before, "times"));
    results.accept(Measure.of("look-up-durable-p50", many.durable().percentile(50) * 1000, "ms"));
    results.accept(Measure.of("look-up-durable-p99", many.durable().percentile(99) * 1000, "ms"));
  }
}
