package dev.daicho.network.annex;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** Notices about annexes that a register could not record, with the rules that stood in the way. */
public final class RefusedNotices {

  private final KeeperStore store;
  private final InstantSource clock;

  RefusedNotices(KeeperStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  void keep(MunicipalityCode here, ToldNotice notice, List<Refusal> why) {
    store
        .sql()
        .sql(
            """
            insert into annex_notice_refused (municipality, issuer, subject, sequence, received_at, notice, refusals)
            values (?, ?, ?, ?, ?, cast(? as jsonb), ?)
            """)
        .params(
            here.digits(),
            notice.municipality(),
            notice.subject(),
            notice.sequence(),
            clock.instant().atOffset(ZoneOffset.UTC),
            notice.body(),
            why.stream().map(Refusal::rule).toArray(String[]::new))
        .update();
  }

  /** The rules by which a municipality's register refused notices, in the order they came. */
  public List<String> rules(MunicipalityCode here) {
    return store.within(
        Seal.of(here),
        () ->
            store
                .sql()
                .sql(
                    """
                    select unnest(refusals) from annex_notice_refused
                    where municipality = ? order by received_at, issuer, subject, sequence
                    """)
                .param(here.digits())
                .query(String.class)
                .list());
  }
}
