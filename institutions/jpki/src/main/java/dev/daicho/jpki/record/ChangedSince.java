package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a list of changes has to tell (RFC 5280, 5.2.4): what was revoked or suspended after a
 * complete list was made, and what that list had as suspended and is so no longer. What happened in
 * the very second of that list is told too, since the list may have come first.
 */
public final class ChangedSince {

  private static final int ROWS_AT_ONCE = 5000;

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public ChangedSince(KeeperStore store) {
    this.store = store;
  }

  /**
   * The changes, by serial number, read row by row.
   *
   * @param place of one municipality only; null for all
   * @param since when the complete list was made
   * @param moment until when
   * @param use what is done with it; the stream ends with it
   * @return what that gave back
   */
  public <T> T changes(
      Authority authority,
      @Nullable MunicipalityCode place,
      Instant since,
      Instant moment,
      Function<Stream<RevokedCertificate>, T> use) {
    String where = place == null ? null : place.digits();
    return store.within(
        Seal.NATION,
        () -> {
          JdbcTemplate cursor = new JdbcTemplate(store.connections());
          cursor.setFetchSize(ROWS_AT_ONCE);
          try (Stream<RevokedCertificate> changed =
              cursor.queryForStream(
                  """
                  select serial, ended_at, reason, moved from certificate c
                  join (
                    select serial, max(at) as moved from certificate_event
                    where municipality = ? and authority = ? and at >= ? and at <= ? and event <> 'issued'
                    group by serial
                  ) e using (serial)
                  where c.municipality = ? and c.authority = ? and c.not_after >= ?
                    and (cast(? as text) is null or c.place = ?)
                    and (c.ended_at is not null or exists (
                      select from certificate_event b
                      where b.municipality = c.municipality and b.authority = c.authority and b.serial = c.serial
                        and b.event = 'suspended' and b.at <= ?))
                  order by serial
                  """,
                  (row, number) -> changed(row),
                  Seal.NATION.value(),
                  authority.name(),
                  Row.time(since),
                  Row.time(moment),
                  Seal.NATION.value(),
                  authority.name(),
                  Row.time(moment),
                  where,
                  where,
                  Row.time(since))) {
            return use.apply(changed);
          }
        });
  }

  private static RevokedCertificate changed(ResultSet row) throws SQLException {
    BigInteger serial = BigInteger.valueOf(row.getLong("serial"));
    return row.getObject("ended_at", OffsetDateTime.class) == null
        ? new RevokedCertificate(
            serial, Row.instant(row, "moved"), RevocationReason.REMOVE_FROM_CRL)
        : new RevokedCertificate(
            serial, Row.instant(row, "ended_at"), Row.reason(row).orElseThrow());
  }
}
