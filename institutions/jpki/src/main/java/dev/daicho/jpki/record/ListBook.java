package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.numbers.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
   * A list that was made.
   *
   * @param number from 1
   * @param base the number of the complete list whose changes it tells; empty when it is complete
   */
  public record Made(long number, Optional<Long> base, Instant thisUpdate, Instant nextUpdate) {}

  /**
   * Takes the next number of an authority's list, before it is made: who breaks off leaves a gap.
   *
   * @param key which of the authority's keys signs it, from 1
   * @param place one municipality's list; null for the one with everything
   * @param base the number of the complete list whose changes it will tell; null when it is
   *     complete
   * @return from 1; complete lists and lists of changes, by whichever key, count together (RFC
   *     5280, 5.2.3)
   * @throws org.springframework.dao.DuplicateKeyException when another program took it at this
   *     moment
   */
  public long next(
      Authority authority,
      int key,
      @Nullable MunicipalityCode place,
      @Nullable Long base,
      Instant thisUpdate,
      Duration valid) {
    String where = where(place);
    return store
        .ask(
            Seal.NATION,
            """
            insert into revocation_list (municipality, authority, place, number, key_count, base, this_update, next_update)
            select ?, ?, ?, coalesce(max(number), 0) + 1, ?, cast(? as bigint), ?, ? from revocation_list
            where municipality = ? and authority = ? and place = ?
            returning number
            """,
            Arrays.asList(
                Seal.NATION.value(),
                authority.name(),
                where,
                key,
                base,
                Row.time(thisUpdate),
                Row.time(thisUpdate.plus(valid)),
                Seal.NATION.value(),
                authority.name(),
                where),
            (row, n) -> row.getLong(1))
        .getFirst();
  }

  /** The newest complete list, or the newest list of changes, that one of the keys signed. */
  public Optional<Made> last(
      Authority authority, int key, @Nullable MunicipalityCode place, boolean complete) {
    return store
        .ask(
            Seal.NATION,
            """
            select number, base, this_update, next_update from revocation_list
            where municipality = ? and authority = ? and place = ? and (base is null) = ? and key_count = ?
            order by number desc limit 1
            """,
            List.of(Seal.NATION.value(), authority.name(), where(place), complete, key),
            ListBook::made)
        .stream()
        .findFirst();
  }

  /** The last ones of a point by whichever key, the newest first, at most so many. */
  public List<Made> newest(
      Authority authority, @Nullable MunicipalityCode place, boolean complete, int most) {
    return store.ask(
        Seal.NATION,
        """
        select number, base, this_update, next_update from revocation_list
        where municipality = ? and authority = ? and place = ? and (base is null) = ?
        order by number desc limit ?
        """,
        List.of(Seal.NATION.value(), authority.name(), where(place), complete, most),
        ListBook::made);
  }

  private static Made made(ResultSet row, int number) throws SQLException {
    return new Made(
        row.getLong(1),
        Optional.ofNullable(row.getObject(2, Long.class)),
        Row.instant(row, "this_update"),
        Row.instant(row, "next_update"));
  }

  private static String where(@Nullable MunicipalityCode place) {
    return place == null ? "" : place.digits();
  }
}
