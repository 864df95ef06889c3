package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which revocation lists were made (公的個人認証法16条, 35条). Numbers grow and are never given twice. */
public final class ListBook {

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public ListBook(KeeperStore store) {
    this.store = store;
  }

  /**
   * Takes the next number of an authority's list, before it is made: who breaks off leaves a gap.
   *
   * @param place one municipality's list; null for the one with everything
   * @return from 1
   * @throws org.springframework.dao.DuplicateKeyException when another program took it at this
   *     moment
   */
  public long next(
      Authority authority, @Nullable MunicipalityCode place, Instant thisUpdate, Duration valid) {
    String where = place == null ? "" : place.digits();
    return store
        .ask(
            Seal.NATION,
            """
            insert into revocation_list (municipality, authority, place, number, this_update, next_update)
            select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ? from revocation_list
            where municipality = ? and authority = ? and place = ?
            returning number
            """,
            List.of(
                Seal.NATION.value(),
                authority.name(),
                where,
                Row.time(thisUpdate),
                Row.time(thisUpdate.plus(valid)),
                Seal.NATION.value(),
                authority.name(),
                where),
            (row, n) -> row.getLong(1))
        .getFirst();
  }
}
