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
import dev.daicho.town.people.TownPlan;
import dev.daicho.town.settle.Settlement;
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
  LoadBench(Town town, Stopwatch watch, List<MunicipalityCode> municipalities, int residents) {
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
    double loading = 0;
    double copying = 0;
    for (int round = 0; round < municipalities.size(); round++) {
      MunicipalityCode municipality = municipalities.get(round);
      TownPlan plan = new TownPlan(municipality, residents, SEED, BenchTown.DAY);
      List<ResidentRecord> records =
          new Settlement(town, municipality).records(invent.households(plan).toList());
      Runnable ours = () -> load.load(act(municipality), records.iterator(), done -> {});
      Runnable bare = () -> peer.copy(act(municipality), records, ResidentLoad.CONNECTIONS);
      // They take turns in going first, since the first may leave the disk busy for the second.
      double loaded = 0;
      double copied = 0;
      if (round % 2 == 0) {
        loaded = watch.seconds(ours);
        copied = watch.seconds(bare);
      } else {
        copied = watch.seconds(bare);
        loaded = watch.seconds(ours);
      }
      if (round > 0) {
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
