package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Keys of the authorities that leaked, were lost or damaged, and the end of all that they signed. A
 * key is told by the identifier that stands in each certificate it signed (RFC 5280, 4.2.1.1), so
 * that a certificate's own bytes say whether it is concerned.
 */
public final class LeakedKeys {

  private static final String OPEN =
      "c.municipality = ? and c.authority = ? and c.state in ('PREPARED', 'ISSUED') and (c.ended_at is null or c.reason = 6) and c.not_after >= ?";

  /** All in one statement: a hundred thousand rows do not pass through this program. */
  private static final String END_ALL =
      """
      with signed as materialized (
        select c.serial from certificate c where %1$s and position(? in c.prepared) > 0
      ), concerned as materialized (
        select serial from signed
        union select c.serial from certificate c join signed s on c.parent = s.serial where %1$s
      ), ended as (
        update certificate c
        set ended_at = ?,
          reason = case c.state when 'PREPARED' then %2$d else %3$d end,
          state = case c.state when 'PREPARED' then 'ABANDONED' else c.state end
        from concerned n where c.municipality = ? and c.authority = ? and c.serial = n.serial
        returning c.serial, c.state, c.reason
      )
      insert into certificate_event (municipality, authority, serial, number, event, at, reason, cause, account)
      select ?, ?, e.serial,
        (select count(*) + 1 from certificate_event b
          where b.municipality = ? and b.authority = ? and b.serial = e.serial),
        case e.state when 'ABANDONED' then 'abandoned' else 'revoked' end, ?, e.reason, ?, ?
      from ended e
      """
          .formatted(
              OPEN, RevocationReason.UNSPECIFIED.code(), RevocationReason.CA_COMPROMISE.code());

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public LeakedKeys(KeeperStore store) {
    this.store = store;
  }

  /**
   * One that leaked, as it is published (公的個人認証法15条3項, 34条3項).
   *
   * @param keyIdentifier forty hexadecimal digits
   * @param certificates how many lost their effect by it
   */
  public record Leaked(
      Authority authority, String keyIdentifier, Instant recordedAt, int certificates) {}

  /** Whether it is on record that the key leaked. */
  public boolean has(Authority authority, byte[] keyIdentifier) {
    return !store
        .ask(
            Seal.NATION,
            "select 1 from leaked_key where municipality = ? and authority = ? and key_identifier = ?",
            List.of(Seal.NATION.value(), authority.name(), keyIdentifier),
            (row, n) -> row.getInt(1))
        .isEmpty();
  }

  /** All of them, in the order in which they were recorded. */
  public List<Leaked> all() {
    return store.ask(
        Seal.NATION,
        "select authority, key_identifier, recorded_at, certificates from leaked_key where municipality = ? order by recorded_at, authority",
        List.of(Seal.NATION.value()),
        (row, n) ->
            new Leaked(
                Authority.valueOf(row.getString("authority")),
                HexFormat.of().formatHex(row.getBytes("key_identifier")),
                Row.instant(row, "recorded_at"),
                row.getInt("certificates")));
  }

  /**
   * Records that a key leaked and ends what it signed, in the current transaction: each certificate
   * that has effect or is suspended, what follows it, and what waits to be signed. Whoever issues
   * or revokes at this moment is waited for, and waits; answers about status do not.
   *
   * @param account who decided it
   * @return how many certificates ended or were given up
   */
  public int record(Authority authority, byte[] keyIdentifier, Instant at, String account) {
    store.sql().sql("lock table certificate in exclusive mode").update();
    store
        .sql()
        .sql(
            "insert into leaked_key (municipality, authority, key_identifier, recorded_at) values (?, ?, ?, ?)")
        .params(Seal.NATION.value(), authority.name(), keyIdentifier, Row.time(at))
        .update();
    int ended = endAll(authority, keyIdentifier, at, account);
    givePlacesBack(authority);
    store
        .sql()
        .sql(
            "update leaked_key set certificates = ? where municipality = ? and authority = ? and key_identifier = ?")
        .params(ended, Seal.NATION.value(), authority.name(), keyIdentifier)
        .update();
    return ended;
  }

  private int endAll(Authority authority, byte[] keyIdentifier, Instant at, String account) {
    String nation = Seal.NATION.value();
    RevocationCause cause = RevocationCause.AUTHORITY_KEY_LEAKED;
    return store
        .sql()
        .sql(END_ALL)
        .params(
            List.of(
                nation,
                authority.name(),
                Row.time(at),
                keyIdentifier,
                nation,
                authority.name(),
                Row.time(at),
                Row.time(at),
                nation,
                authority.name(),
                nation,
                authority.name(),
                nation,
                authority.name(),
                Row.time(at),
                cause.name() + " " + cause.article(),
                account))
        .update();
  }

  /** What was to be replaced by something that was given up, under a sound key, has its place. */
  private void givePlacesBack(Authority authority) {
    store
        .sql()
        .sql(
            """
            update certificate f set successor = null
            where f.municipality = ? and f.authority = ? and f.successor is not null
              and (f.ended_at is null or f.reason = 6)
              and exists (select from certificate n where n.municipality = f.municipality
                and n.authority = f.authority and n.serial = f.successor and n.state = 'ABANDONED')
            """)
        .params(Seal.NATION.value(), authority.name())
        .update();
  }
}
