package dev.daicho.network.move;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What a municipality has asked for again, and what it has been answered. */
public final class RequestBook {

  private final KeeperStore store;
  private final InstantSource clock;

  RequestBook(KeeperStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What became of a request. */
  public enum Answer {
    /** None has come yet. */
    WAITING,
    /** The data have come. */
    FOUND,
    /** The other municipality has none that hold. */
    UNKNOWN
  }

  /** What a municipality has asked another, oldest first. */
  public List<Answer> answers(MunicipalityCode here, MunicipalityCode former) {
    return store.within(
        Seal.of(here),
        () ->
            store
                .sql()
                .sql(
                    "select found from move_out_request where municipality = ? and former = ? order by request")
                .params(here.digits(), former.digits())
                .query((row, n) ->
                    row.getObject(1) == null
                        ? Answer.WAITING
                        : row.getBoolean(1) ? Answer.FOUND : Answer.UNKNOWN)
                .list());
  }

  void ask(MunicipalityCode here, MunicipalityCode former, ResidentCode code) {
    store
        .sql()
        .sql(
            "insert into move_out_request (municipality, former, resident_code, asked_at) values (?, ?, ?, ?)")
        .params(here.digits(), former.digits(), code.digits(), now())
        .update();
  }

  void answer(MunicipalityCode here, MunicipalityCode former, ResidentCode code, boolean found) {
    store
        .sql()
        .sql(
            """
            update move_out_request set answered_at = ?, found = ?
            where municipality = ? and former = ? and resident_code = ? and answered_at is null
            """)
        .params(now(), found, here.digits(), former.digits(), code.digits())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
