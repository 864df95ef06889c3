package dev.daicho.network.annex;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Notices about annexes that could be sent nowhere, since their registered domicile names no
 * municipality: the newest of each subject.
 */
public final class Unaddressed {

  private final KeeperStore store;
  private final InstantSource clock;

  Unaddressed(KeeperStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  void keep(MunicipalityCode here, ToldNotice notice) {
    store
        .sql()
        .sql(
            """
            insert into annex_unaddressed (municipality, subject, since, notice) values (?, ?, ?, cast(? as jsonb))
            on conflict (municipality, subject) do update set notice = excluded.notice
            """)
        .params(
            here.digits(),
            notice.subject(),
            clock.instant().atOffset(ZoneOffset.UTC),
            notice.body())
        .update();
  }

  void settle(MunicipalityCode here, String subject) {
    store
        .sql()
        .sql("delete from annex_unaddressed where municipality = ? and subject = ?")
        .params(here.digits(), subject)
        .update();
  }

  /** The subjects of which a municipality could send nothing, longest first. */
  public List<String> subjects(MunicipalityCode here) {
    return store.within(
        Seal.of(here),
        () ->
            store
                .sql()
                .sql(
                    "select subject from annex_unaddressed where municipality = ? order by since, subject")
                .param(here.digits())
                .query(String.class)
                .list());
  }
}
