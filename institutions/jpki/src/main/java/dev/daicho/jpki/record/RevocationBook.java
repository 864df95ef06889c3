package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What has no effect any more, or for now. What is revoked for good never has effect again. */
public final class RevocationBook {

  private static final int ROWS_AT_ONCE = 5000;

  private final KeeperStore store;
  private final CertificateHistory history;

  /**
   * @param store the keeper's
   */
  public RevocationBook(KeeperStore store) {
    this.store = store;
    this.history = new CertificateHistory(store);
  }

  /**
   * Ends one certificate's effect, in the current transaction. What follows it is ended by whoever
   * calls this.
   *
   * @return false when it was not issued, or has ended for good already
   */
  public boolean revoke(
      CertificateNumber number, RevocationCause cause, Instant at, String account) {
    boolean done =
        store
                .sql()
                .sql(
                    """
                    update certificate set ended_at = ?, reason = ?
                    where municipality = ? and authority = ? and serial = ? and state = 'ISSUED'
                      and (ended_at is null or reason = 6)
                    """)
                .params(
                    Row.time(at),
                    cause.reason().code(),
                    Seal.NATION.value(),
                    number.authority().name(),
                    number.serial())
                .update()
            == 1;
    if (done) {
      history.add(
          number, "revoked", at, cause.reason(), cause.name() + " " + cause.article(), account);
    }
    return done;
  }

  /**
   * Suspends a certificate, in the current transaction. What is suspended for one sake may become
   * so for another as well.
   *
   * @return false when it was not issued, has ended for good or is suspended for that sake already
   */
  public boolean suspend(
      CertificateNumber number, Hold hold, Instant at, String cause, String account) {
    boolean done =
        store
                .sql()
                .sql(
                    """
                    update certificate set ended_at = coalesce(ended_at, ?), reason = 6, %1$s = true
                    where municipality = ? and authority = ? and serial = ? and state = 'ISSUED'
                      and (ended_at is null or (reason = 6 and not %1$s))
                    """
                        .formatted(hold.column()))
                .params(
                    Row.time(at), Seal.NATION.value(), number.authority().name(), number.serial())
                .update()
            == 1;
    if (done) {
      history.add(number, "suspended", at, RevocationReason.CERTIFICATE_HOLD, cause, account);
    }
    return done;
  }

  /**
   * Lifts a suspension, in the current transaction; it lasts while there is another sake for it.
   *
   * @return false when it is not suspended for that sake
   */
  public boolean lift(
      CertificateNumber number, Hold hold, Instant at, String cause, String account) {
    Hold other = hold == Hold.OWN ? Hold.PARENT : Hold.OWN;
    boolean done =
        store
                .sql()
                .sql(
                    """
                    update certificate set %1$s = false,
                      ended_at = case when %2$s then ended_at end,
                      reason = case when %2$s then reason end
                    where municipality = ? and authority = ? and serial = ? and state = 'ISSUED' and reason = 6 and %1$s
                    """
                        .formatted(hold.column(), other.column()))
                .params(Seal.NATION.value(), number.authority().name(), number.serial())
                .update()
            == 1;
    if (done) {
      history.add(number, "lifted", at, null, cause, account);
    }
    return done;
  }

  /**
   * What an authority's list had to tell at one moment: all that was revoked or is suspended since,
   * and had not expired, by serial number, read row by row.
   *
   * @param place of one municipality only; null for all
   * @param use what is done with it; the stream ends with it
   * @return what that gave back
   */
  public <T> T revoked(
      Authority authority,
      @Nullable MunicipalityCode place,
      Instant moment,
      Function<Stream<RevokedCertificate>, T> use) {
    return listed(authority, place, moment, moment, use);
  }

  /**
   * What an authority's list has to tell now, in the same way: all that is revoked or suspended,
   * also what was revoked at a later moment before the clock was set back. It is told once more
   * after it has expired (RFC 5280, 3.3).
   *
   * @param told when the former list was made, after which what has expired is told once more
   */
  public <T> T listed(
      Authority authority,
      @Nullable MunicipalityCode place,
      Instant told,
      Function<Stream<RevokedCertificate>, T> use) {
    return listed(authority, place, null, told, use);
  }

  private <T> T listed(
      Authority authority,
      @Nullable MunicipalityCode place,
      @Nullable Instant moment,
      Instant valid,
      Function<Stream<RevokedCertificate>, T> use) {
    String where = place == null ? null : place.digits();
    OffsetDateTime until = moment == null ? null : Row.time(moment);
    return store.within(
        Seal.NATION,
        () -> {
          JdbcTemplate cursor = new JdbcTemplate(store.connections());
          cursor.setFetchSize(ROWS_AT_ONCE);
          try (Stream<RevokedCertificate> revoked =
              cursor.queryForStream(
                  """
                  select serial, ended_at, reason from certificate
                  where municipality = ? and authority = ? and ended_at is not null
                    and (cast(? as timestamptz) is null or ended_at <= ?) and not_after >= ?
                    and (cast(? as text) is null or place = ?)
                  order by serial
                  """,
                  (row, number) ->
                      new RevokedCertificate(
                          BigInteger.valueOf(row.getLong(1)),
                          Row.instant(row, "ended_at"),
                          Row.reason(row).orElseThrow()),
                  Seal.NATION.value(),
                  authority.name(),
                  until,
                  until,
                  Row.time(valid),
                  where,
                  where)) {
            return use.apply(revoked);
          }
        });
  }
}
