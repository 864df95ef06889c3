package dev.daicho.network.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.numbers.MunicipalityCode;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** Which registers are being taken over, so that one that broke off can be finished. */
final class Takeovers {

  private final KeeperStore store;
  private final KeeperStore steward;
  private final InstantSource clock;

  Takeovers(Keepers keepers, InstantSource clock) {
    this.store = keepers.store(Level.MUNICIPALITY.keeper());
    this.steward = keepers.steward(Level.MUNICIPALITY.keeper());
    this.clock = clock;
  }

  /** Writes down that one begins; without effect when it has begun already. */
  void begin(MunicipalityCode municipality) {
    store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    "insert into takeover (municipality, begun_at) values (?, ?) on conflict do nothing")
                .params(municipality.digits(), clock.instant().atOffset(ZoneOffset.UTC))
                .update());
  }

  /** Crosses it out. */
  void end(MunicipalityCode municipality) {
    store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql("delete from takeover where municipality = ?")
                .param(municipality.digits())
                .update());
  }

  /** Those that have begun and not ended, oldest first. */
  List<MunicipalityCode> unfinished() {
    return steward
        .sql()
        .sql("select municipality from takeover order by begun_at, municipality")
        .query((row, number) -> MunicipalityCode.of(row.getString(1)))
        .list();
  }
}
