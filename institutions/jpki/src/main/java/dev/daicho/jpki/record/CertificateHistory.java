package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.pki.revocation.RevocationReason;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;

/** What became of certificates: one row each time, never changed. */
public final class CertificateHistory {

  private static final String ADD =
      """
      insert into certificate_event (municipality, authority, serial, number, event, at, reason, cause, account)
      select ?, ?, ?, count(*) + 1, ?, ?, cast(? as smallint), ?, ? from certificate_event
      where municipality = ? and authority = ? and serial = ?
      """;

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public CertificateHistory(KeeperStore store) {
    this.store = store;
  }

  /** One thing that became of a certificate. */
  public record Event(
      int number,
      String event,
      Instant at,
      Optional<RevocationReason> reason,
      String cause,
      String account) {}

  /** What became of a certificate, in order. */
  public List<Event> of(CertificateNumber number) {
    return store.ask(
        Seal.NATION,
        """
        select number, event, at, reason, cause, account from certificate_event
        where municipality = ? and authority = ? and serial = ? order by number
        """,
        List.of(Seal.NATION.value(), number.authority().name(), number.serial()),
        (row, n) ->
            new Event(
                row.getInt("number"),
                row.getString("event"),
                Row.instant(row, "at"),
                Row.reason(row),
                row.getString("cause"),
                row.getString("account")));
  }

  /** Writes down one more thing, in the current transaction. */
  void add(
      CertificateNumber number,
      String event,
      Instant at,
      @Nullable RevocationReason reason,
      String cause,
      String account) {
    store.sql().sql(ADD).params(values(number, event, at, reason, cause, account)).update();
  }

  /** Writes down that each was issued, in the current transaction. */
  void addIssued(List<IssuanceBook.Signed> all) {
    new JdbcTemplate(store.connections())
        .batchUpdate(
            ADD,
            all.stream()
                .map(one ->
                    values(one.number(), "issued", one.at(), null, one.cause(), one.account())
                        .toArray())
                .toList());
  }

  private static List<@Nullable Object> values(
      CertificateNumber number,
      String event,
      Instant at,
      @Nullable RevocationReason reason,
      String cause,
      String account) {
    return Arrays.asList(
        Seal.NATION.value(),
        number.authority().name(),
        number.serial(),
        event,
        Row.time(at),
        new SqlParameterValue(Types.SMALLINT, reason == null ? null : reason.code()),
        cause,
        account,
        Seal.NATION.value(),
        number.authority().name(),
        number.serial());
  }
}
