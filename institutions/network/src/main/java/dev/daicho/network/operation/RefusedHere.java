package dev.daicho.network.operation;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.MoveInNotice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Notices of other municipalities that a municipality's register refused: of those who moved in
 * there, and of what is to be corrected in an annex. A municipality sees its own; whom they are
 * about is not said.
 */
public final class RefusedHere {

  private final KeeperStore store;

  /** Over the municipal servers' store. */
  RefusedHere(KeeperStore store) {
    this.store = store;
  }

  /**
   * A notice that was refused.
   *
   * @param type what it told: {@link MoveInNotice} or {@link AnnexNotice}
   * @param teller the municipality that told it
   * @param sequence its number among the teller's notices about the person
   * @param receivedAt town time
   * @param rules the codes of the rules that stood in its way
   */
  public record Refused(
      String type, MunicipalityCode teller, long sequence, Instant receivedAt, List<String> rules) {
    public Refused {
      rules = List.copyOf(rules);
    }
  }

  /** Those of a municipality, newest first; at most so many. */
  public List<Refused> list(MunicipalityCode here, int most) {
    return store.within(
        Seal.of(here),
        () ->
            store
                .sql()
                .sql(
                    """
                    select ? as type, issuer, subject, sequence, received_at, refusals from move_in_notice
                    where municipality = ? and refusals <> '{}'
                    union all
                    select ?, issuer, subject, sequence, received_at, refusals from annex_notice_refused
                    where municipality = ?
                    order by received_at desc, issuer, subject, sequence limit ?
                    """)
                .params(MoveInNotice.TYPE, here.digits(), AnnexNotice.TYPE, here.digits(), most)
                .query((row, n) ->
                    new Refused(
                        row.getString("type"),
                        MunicipalityCode.of(row.getString("issuer")),
                        row.getLong("sequence"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        List.of((String[]) row.getArray("refusals").getArray())))
                .list());
  }
}
