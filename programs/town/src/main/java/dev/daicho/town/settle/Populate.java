package dev.daicho.town.settle;

import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.town.Town;
import dev.daicho.town.people.InventPeople;
import dev.daicho.town.people.TownPlan;
import java.util.Map;

/** Fills municipalities with invented residents up to a number, the fixed people among them. */
public final class Populate {

  private final Town town;

  public Populate(Town town) {
    this.town = town;
  }

  /** Hears how far it has come. */
  @FunctionalInterface
  public interface Progress {
    /** So many of so many are in. */
    void at(MunicipalityCode municipality, long entered, long of);
  }

  /**
   * Fills each municipality until it has as many residents as wanted; one that has as many already
   * is left alone.
   *
   * @return how many people came
   */
  public long fill(Map<MunicipalityCode, Integer> wanted, long seed, Progress progress) {
    long came = new SettlePersonas(town).settle();
    InventPeople invent = null;
    for (Map.Entry<MunicipalityCode, Integer> one : wanted.entrySet()) {
      MunicipalityCode municipality = one.getKey();
      int missing = one.getValue() - (int) residents(municipality);
      if (missing > 0) {
        // Its tables take a second to read, which a town that is full already need not spend.
        invent = invent == null ? InventPeople.load() : invent;
        came +=
            new Settlement(town, municipality)
                .settle(
                    invent.households(
                        new TownPlan(municipality, missing, seed, town.clock().today())),
                    entered -> progress.at(municipality, entered, missing));
      }
    }
    return came;
  }

  private long residents(MunicipalityCode municipality) {
    return town.keepers()
        .store(RegisterKeeper.KEEPER)
        .within(
            Seal.of(municipality),
            () -> town.registers().register().residents().count(municipality));
  }
}
