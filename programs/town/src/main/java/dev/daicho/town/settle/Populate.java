package dev.daicho.town.settle;

import dev.daicho.foundation.store.Seal;
import dev.daicho.network.record.FirstLoad;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.town.Town;
import dev.daicho.town.people.InventPeople;
import dev.daicho.town.people.TownPlan;
import java.util.LinkedHashMap;
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
    Map<MunicipalityCode, Integer> missing = new LinkedHashMap<>();
    wanted.forEach((municipality, many) -> {
      int few = many - (int) residents(municipality);
      if (few > 0) {
        missing.put(municipality, few);
      }
    });
    return missing.isEmpty() ? came : came + settle(missing, seed, progress);
  }

  private long settle(Map<MunicipalityCode, Integer> missing, long seed, Progress progress) {
    long people = missing.values().stream().mapToLong(Integer::longValue).sum();
    InventPeople invent = InventPeople.load();
    long came = 0;
    try (FirstLoad.Many _ = town.network().firstLoad().expect(people)) {
      for (Map.Entry<MunicipalityCode, Integer> one : missing.entrySet()) {
        MunicipalityCode municipality = one.getKey();
        TownPlan plan = new TownPlan(municipality, one.getValue(), seed, town.clock().today());
        came +=
            new Settlement(town, municipality)
                .settle(
                    invent.households(plan),
                    entered -> progress.at(municipality, entered, one.getValue()));
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
