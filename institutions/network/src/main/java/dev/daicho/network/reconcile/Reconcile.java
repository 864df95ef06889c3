package dev.daicho.network.reconcile;

import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Information;
import dev.daicho.network.relay.Doubt;
import dev.daicho.network.relay.Relay;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.AnnexRoll;
import dev.daicho.register.ResidentRoll;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a municipality's register and the annexes that it keeps with what the three levels keep
 * of them (整合性確認, standard specification 7.1.1.2; 住民基本台帳法30条の22第2項・3項) and names each difference.
 * What is still on its way is no difference: it is carried first, and whoever seems to differ is
 * looked at again.
 */
public final class Reconcile {

  private final Relay relay;
  private final Map<Information, OneKind<?>> kinds = new EnumMap<>(Information.class);

  /**
   * @param residents the registers
   * @param annexes their annexes of family registers
   * @param keepers where the levels' stores come from
   * @param relay by which notices travel
   * @param clock town time
   */
  public Reconcile(
      ResidentRoll residents,
      AnnexRoll annexes,
      Keepers keepers,
      Relay relay,
      InstantSource clock) {
    this.relay = relay;
    for (Registered<?> kind :
        List.of(new RegisteredResidents(residents), new RegisteredAnnexes(annexes))) {
      kinds.put(kind.information(), new OneKind<>(kind, keepers, clock));
    }
  }

  /** Compares one municipality. */
  public Comparison compare(MunicipalityCode municipality) {
    relay.carry();
    Map<Information, OneKind<?>.FirstLook> looks = new EnumMap<>(Information.class);
    kinds.forEach((information, kind) -> looks.put(information, kind.look(municipality)));
    if (looks.values().stream().anyMatch(look -> !look.agrees())) {
      relay.carry();
    }
    Map<Information, Tally> tallies = new EnumMap<>(Information.class);
    List<Difference> differences = new ArrayList<>();
    looks.forEach((information, look) -> {
      tallies.put(information, look.tally());
      differences.addAll(look.differences());
    });
    return new Comparison(municipality, tallies, differences);
  }

  /** The doubts about people that stand at the national server. */
  public List<Doubt> doubts() {
    return relay.doubts().standing();
  }
}
