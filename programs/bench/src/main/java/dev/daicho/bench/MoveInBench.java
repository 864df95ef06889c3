package dev.daicho.bench;

import dev.daicho.bench.Measure.Goal;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.network.allocation.Allocator.Allocated;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.town.Town;
import dev.daicho.town.people.InventPeople;
import dev.daicho.town.people.InventedHousehold;
import dev.daicho.town.people.InventedPerson;
import dev.daicho.town.people.TownPlan;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * How many move-in procedures a second the register takes from clients at the counter, through the
 * desk with all rules, locks, history, notice and audit entry, beside TPC-B's transactions on the
 * same server from as many clients. Each files one person, as most filings do; the two take turns.
 */
final class MoveInBench implements Bench {

  private static final int CLIENTS = 8;
  private static final long SEED = 11;
  private static final int AT_ONCE = 20_000;

  private final Town town;
  private final Stopwatch watch;
  private final TpcB peer;
  private final MunicipalityCode municipality;
  private final int seconds;
  private final int turns;
  private final Iterator<InventedHousehold> households;
  private final ConcurrentLinkedQueue<MoveIn.Filing> filings = new ConcurrentLinkedQueue<>();

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
    this.town = town;
    this.watch = watch;
    this.peer = peer;
    this.municipality = municipality;
    this.seconds = seconds;
    this.turns = turns;
    this.households =
        InventPeople.load()
            .households(new TownPlan(municipality, 10_000_000, SEED, BenchTown.DAY))
            .iterator();
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
    prepare();
    long start = watch.nanos().getAsLong();
    int filed =
        Clients.work(CLIENTS, number -> client(start)).stream().mapToInt(Integer::intValue).sum();
    return filed / watch.secondsSince(start);
  }

  private int client(long start) {
    int filed = 0;
    while (watch.secondsSince(start) < seconds) {
      MoveIn.Filing filing = filings.poll();
      if (filing == null) {
        break;
      }
      town.registers()
          .desk()
          .file(town.registers().procedures().moveIn(), filing, act())
          .orElseThrow();
      filed++;
    }
    return filed;
  }

  /** Has more filings at hand than a turn can take. */
  private void prepare() {
    while (filings.size() < seconds * AT_ONCE / 4) {
      List<Allocated> allocated = town.allocator().allocate(municipality, AT_ONCE);
      for (Allocated own : allocated) {
        filings.add(filing(households.next(), own));
      }
    }
  }

  private Act act() {
    return new Act(
        new Actor("officer@" + municipality.digits(), Role.MUNICIPAL_OFFICER, municipality),
        municipality,
        BenchTown.DAY,
        town.clock().instant(),
        "bench");
  }

  private MoveIn.Filing filing(InventedHousehold household, Allocated own) {
    InventedPerson person = household.head();
    return new MoveIn.Filing(
        List.of(
            new Newcomer(
                person.names(),
                person.birth(),
                person.sex(),
                person.relationship(),
                person.citizenship(),
                own.code(),
                own.number())),
        BenchTown.DAY,
        household.address(),
        new HouseholdChoice.OfTheirOwn(),
        "東京都千代田区丸の内一丁目1番1号",
        null);
  }
}
