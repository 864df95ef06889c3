package dev.daicho.bench;

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

/** Filings of a move-in by one person each, as most are, made beforehand. */
final class MoveInFilings {

  private static final long SEED = 11;
  private static final int AT_ONCE = 20_000;

  private final Town town;
  private final MunicipalityCode municipality;
  private final Iterator<InventedHousehold> households;
  private final ConcurrentLinkedQueue<MoveIn.Filing> filings = new ConcurrentLinkedQueue<>();

  /**
   * @param municipality where they all file
   */
  MoveInFilings(Town town, MunicipalityCode municipality) {
    this.town = town;
    this.municipality = municipality;
    this.households =
        InventPeople.load()
            .households(new TownPlan(municipality, 10_000_000, SEED, BenchTown.DAY))
            .iterator();
  }

  /** Has at least so many at hand. */
  void prepare(int count) {
    while (filings.size() < count) {
      for (Allocated own : town.allocator().allocate(municipality, AT_ONCE)) {
        filings.add(filing(households.next(), own));
      }
    }
  }

  /** Files the next one at the counter; false when none is left. Safe for use by many threads. */
  boolean file() {
    MoveIn.Filing filing = filings.poll();
    if (filing == null) {
      return false;
    }
    town.registers()
        .desk()
        .file(town.registers().procedures().moveIn(), filing, act())
        .orElseThrow();
    return true;
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
