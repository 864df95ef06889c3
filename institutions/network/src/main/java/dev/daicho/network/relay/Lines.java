package dev.daicho.network.relay;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines from the municipalities to their prefectures. One that is off keeps what its
 * municipality tells, and delivers it when it is back.
 */
public final class Lines {

  private final KeeperStore store;
  private final KeeperStore steward;
  private final InstantSource clock;

  /**
   * @param store the municipal servers' store
   * @param steward their store for carrying, which sees all lines
   * @param clock town time
   */
  public Lines(KeeperStore store, KeeperStore steward, InstantSource clock) {
    this.store = store;
    this.steward = steward;
    this.clock = clock;
  }

  /** Takes a municipality off line for no stated reason. */
  public void takeOff(MunicipalityCode municipality, String account) {
    takeOff(municipality, account, "");
  }

  /** Takes a municipality off line; nothing changes when it is off already. */
  public void takeOff(MunicipalityCode municipality, String account, String reason) {
    store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    "insert into line_off (municipality, since, account, reason) values (?, ?, ?, ?) on conflict do nothing")
                .params(
                    municipality.digits(),
                    clock.instant().atOffset(ZoneOffset.UTC),
                    account,
                    reason)
                .update());
  }

  /** Puts a municipality back on line. */
  public void putBack(MunicipalityCode municipality) {
    store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql("delete from line_off where municipality = ?")
                .param(municipality.digits())
                .update());
  }

  /** The municipalities that are off line (six digits each). */
  public Set<String> off() {
    return new HashSet<>(
        steward.sql().sql("select municipality from line_off").query(String.class).list());
  }

  /** Those that are off line, longest first, with why. */
  public List<Interruption> interruptions() {
    return steward
        .sql()
        .sql(
            "select municipality, since, account, reason from line_off order by since, municipality")
        .query((row, n) ->
            new Interruption(
                MunicipalityCode.of(row.getString(1)),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4)))
        .list();
  }
}
