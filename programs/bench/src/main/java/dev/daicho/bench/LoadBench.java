package dev.daicho.bench;

import dev.daicho.bench.Measure.Goal;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.store.ResidentLoad;
import dev.daicho.town.Town;
import dev.daicho.town.people.InventPeople;
import dev.daicho.town.people.InventedHousehold;
import dev.daicho.town.people.TownPlan;
import dev.daicho.town.settle.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How fast residents are loaded, beside a bare COPY of the same rows. Inventing them counts on
 * neither side.
 */
final class LoadBench implements Bench {

  private static final long SEED = 7;

  private final Town town;
  private final Stopwatch watch;
  private final List<MunicipalityCode> municipalities;
  private final int residents;

  /**
   * @param municipalities one for each round; the first round only warms up
   * @param residents how many move into each
   */
  LoadBench(
      Town town, Stopwatch watch, List<MunicipalityCode> municipalities, int residents) {
    this.town = town;
    this.watch = watch;
    this.municipalities = List.copyOf(municipalities);
    this.residents = residents;
  }

  @Override
  public void run(Consumer<Measure> results) {
    InventPeople invent = InventPeople.load();
    ResidentLoad load = new ResidentLoad(town.keepers().loader(RegisterKeeper.KEEPER));
    BareCopy peer = new BareCopy(town);
    peer.makeTables();
    double inventing = 0;
    double loading = 0;
    double copying = 0;
    for (MunicipalityCode municipality : municipalities) {
      TownPlan plan = new TownPlan(municipality, residents, SEED, BenchTown.DAY);
      List<InventedHousehold> households = new ArrayList<>();
      double invented = watch.seconds(() -> invent.households(plan).forEach(households::add));
      List<ResidentRecord> records = new Settlement(town, municipality).records(households);
      double loaded =
          watch.seconds(() -> load.load(act(municipality), records.iterator(), done -> {}));
      double copied =
          watch.seconds(() -> peer.copy(municipality, records, ResidentLoad.CONNECTIONS));
      if (!municipality.equals(municipalities.getFirst())) {
        inventing += invented;
        loading += loaded;
        copying += copied;
      }
    }
    double people = (double) residents * (municipalities.size() - 1);
    results.accept(
        Measure.of(
            "load",
            people / loading,
            "residents/s",
            "bare COPY",
            people / copying,
            Goal.atLeast(0.5)));
    results.accept(Measure.of("load-inventing", people / inventing, "residents/s"));
  }

  private Act act(MunicipalityCode municipality) {
    return new Act(
        new Actor("officer@" + municipality.digits(), Role.MUNICIPAL_OFFICER, municipality),
        municipality,
        BenchTown.DAY,
        town.clock().instant(),
        "bench");
  }
}
