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
import dev.daicho.town.people.InventedHousehold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How fast residents are loaded, beside a bare COPY of the same rows. */
final class LoadBench implements Bench {

  /** Municipalities of their own, one a round. */
  private static final List<MunicipalityCode> ROUNDS =
      List.of(
          MunicipalityCode.of("092011"),
          MunicipalityCode.of("112089"),
          MunicipalityCode.of("121002"),
          MunicipalityCode.of("141003"));

  private final Town town;
  private final Stopwatch watch;
  private final int residents;

  LoadBench(Town town, Stopwatch watch, int residents) {
    this.town = town;
    this.watch = watch;
    this.residents = residents;
  }

  @Override
  public void run(Consumer<Measure> results) {
    Arrivals arrivals = new Arrivals(town);
    BareCopy peer = new BareCopy(town.database());
    peer.makeTables();
    List<Double> loads = new ArrayList<>();
    List<Double> copies = new ArrayList<>();
    double inventing = 0;
    for (MunicipalityCode municipality : ROUNDS) {
      List<InventedHousehold> invented = new ArrayList<>();
      inventing =
          watch.seconds(() -> invented.addAll(arrivals.households(municipality, residents)));
      List<ResidentRecord> records = arrivals.records(municipality, invented, residents);
      ResidentLoad load = new ResidentLoad(town.keepers().loader(RegisterKeeper.KEEPER));
      loads.add(watch.seconds(() -> load.load(act(municipality), records.iterator(), done -> {})));
      Map<String, byte[]> rows = peer.rows(municipality);
      copies.add(watch.seconds(() -> peer.copy(rows)));
    }
    // The first round warms up.
    double load = residents / mean(loads.subList(1, loads.size()));
    double copy = residents / mean(copies.subList(1, copies.size()));
    results.accept(Measure.of("load", load, "residents/s", "bare COPY", copy, Goal.atLeast(0.5)));
    results.accept(Measure.of("load-inventing", residents / inventing, "residents/s"));
  }

  private static double mean(List<Double> seconds) {
    return seconds.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
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
