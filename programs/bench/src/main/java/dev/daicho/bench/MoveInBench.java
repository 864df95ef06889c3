package dev.daicho.bench;

import dev.daicho.bench.Measure.Goal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import java.util.function.Consumer;

/**
 * How many move-in procedures a second the register takes from clients at the counter, through the
 * desk with all rules, locks, history, notice and audit entry, beside TPC-B's transactions on the
 * same server from as many clients. Each files one person, as most filings do; the two take turns.
 */
final class MoveInBench implements Bench {

  private static final int CLIENTS = 8;
  private static final int MOST_A_SECOND = 5_000;

  private final Stopwatch watch;
  private final TpcB peer;
  private final int seconds;
  private final int turns;
  private final MoveInFilings filings;

  /**
   * @param municipality where they all file
   * @param seconds how long one turn takes
   * @param turns how many turns each has, after one that warms up
   */
  MoveInBench(
      Town town,
      Stopwatch watch,
      TpcB peer,
      MunicipalityCode municipality,
      int seconds,
      int turns) {
    this.watch = watch;
    this.peer = peer;
    this.seconds = seconds;
    this.turns = turns;
    this.filings = new MoveInFilings(town, municipality);
  }

  @Override
  public void run(Consumer<Measure> results) {
    peer.makeTables();
    moveIn();
    double moves = 0;
    double transactions = 0;
    for (int turn = 0; turn < turns; turn++) {
      transactions += peer.run(CLIENTS, seconds) / turns;
      moves += moveIn() / turns;
    }
    results.accept(
        Measure.of("move-in", moves, "filings/s", peer.name(), transactions, Goal.atLeast(0.5)));
  }

  /** Filings a second in one turn. */
  private double moveIn() {
    filings.prepare(seconds * MOST_A_SECOND);
    long start = watch.nanos().getAsLong();
    int filed =
        Clients.work(CLIENTS, number -> client(start)).stream().mapToInt(Integer::intValue).sum();
    return filed / watch.secondsSince(start);
  }

  private int client(long start) {
    int filed = 0;
    while (watch.secondsSince(start) < seconds && filings.file()) {
      filed++;
    }
    return filed;
  }
}
