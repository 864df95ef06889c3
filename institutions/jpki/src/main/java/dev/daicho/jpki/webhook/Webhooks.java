package dev.daicho.jpki.webhook;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.CertificateNumber;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each party is told, of which certificates, and what it was told. */
public final class Webhooks {

  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public Webhooks(KeeperStore store) {
    this.store = store;
  }

  /**
   * Something that a party is told.
   *
   * @param number counted for the party from 1, without a gap
   * @param body JSON
   * @param attempts how often it was tried
   * @param nextTry when it will be tried, in real time; null when it will not
   * @param deliveredAt when it was taken, in real time; null when it was not
   * @param lastFailure what the last attempt met; null when nothing
   */
  public record Delivery(
      String party,
      long number,
      String body,
      int attempts,
      @Nullable Instant nextTry,
      @Nullable Instant deliveredAt,
      @Nullable String lastFailure) {}

  /** Whether somebody may be told there: over TLS, or on this very machine. */
  public static boolean isAllowed(URI endpoint) {
    String host = endpoint.getHost();
    return host != null
        && endpoint.getUserInfo() == null
        && endpoint.getFragment() == null
        && ("https".equals(endpoint.getScheme())
            || ("http".equals(endpoint.getScheme()) && OWN_MACHINE.contains(host)));
  }

  /**
   * Sets the one address of a party, in place of the former.
   *
   * @throws IllegalArgumentException when nobody may be told there
   */
  public void set(String party, URI endpoint, Instant at) {
    if (!isAllowed(endpoint)) {
      throw new IllegalArgumentException("an endpoint has https, or is on this machine");
    }
    update(
        """
        insert into webhook (municipality, party, endpoint, set_at) values (?, ?, ?, ?)
        on conflict (municipality, party) do update set endpoint = excluded.endpoint, set_at = excluded.set_at
        """,
        Seal.NATION.value(),
        party,
        endpoint.toString(),
        time(at));
  }

  /** Where a party is told. */
  public Optional<URI> endpoint(String party) {
    return store
        .ask(
            Seal.NATION,
            "select endpoint from webhook where municipality = ? and party = ?",
            List.of(Seal.NATION.value(), party),
            (row, n) -> URI.create(row.getString(1)))
        .stream()
        .findFirst();
  }

  /** A party is told no more; what waits is tried no more. */
  public void remove(String party) {
    update("delete from webhook where municipality = ? and party = ?", Seal.NATION.value(), party);
  }

  /** A party wants to be told of a certificate. */
  public void register(String party, CertificateNumber number, Instant at) {
    update(
        """
        insert into webhook_interest (municipality, authority, serial, party, since)
        values (?, ?, ?, ?, ?) on conflict do nothing
        """,
        Seal.NATION.value(),
        number.authority().name(),
        number.serial(),
        party,
        time(at));
  }

  /** A party wants it no more; false when it did not. */
  public boolean unregister(String party, CertificateNumber number) {
    return update(
            "delete from webhook_interest where municipality = ? and authority = ? and serial = ? and party = ?",
            Seal.NATION.value(),
            number.authority().name(),
            number.serial(),
            party)
        == 1;
  }

  /** What a party was and will be told, from a number, at most so many. */
  public List<Delivery> deliveries(String party, long from, int most) {
    return store.ask(
        Seal.NATION,
        "select party, number, body, attempts, next_try, delivered_at, last_failure from webhook_delivery"
            + " where municipality = ? and party = ? and number >= ? order by number limit ?",
        List.of(Seal.NATION.value(), party, from, most),
        (row, n) -> delivery(row));
  }

  /** What was and will be told of a certificate, to whoever wants it now; the newest first. */
  public List<Delivery> about(CertificateNumber number, int most) {
    return store.ask(
        Seal.NATION,
        """
        select d.party, d.number, d.body, d.attempts, d.next_try, d.delivered_at, d.last_failure
        from webhook_delivery d join webhook_interest i using (municipality, party)
        where municipality = ? and i.authority = ? and i.serial = ?
          and d.body::jsonb ->> 'serial' = ? and d.body::jsonb ->> 'authority' = ?
        order by d.party, d.number desc limit ?
        """,
        List.of(
            Seal.NATION.value(),
            number.authority().name(),
            number.serial(),
            number.hex(),
            number.authority().name().toLowerCase(Locale.ROOT),
            most),
        (row, n) -> delivery(row));
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getInt(4),
        instant(row.getObject(5, OffsetDateTime.class)),
        instant(row.getObject(6, OffsetDateTime.class)),
        row.getString(7));
  }

  /**
   * Everything from a number is told once more.
   *
   * @param now real time
   * @return how many
   */
  public int replay(String party, long from, Instant now) {
    return update(
        """
        update webhook_delivery set next_try = ?, delivered_at = null, attempts = 0, last_failure = null
        where municipality = ? and party = ? and number >= ?
        """,
        time(now),
        Seal.NATION.value(),
        party,
        from);
  }

  private int update(String sql, Object... params) {
    return store.within(Seal.NATION, () -> store.sql().sql(sql).params(params).update());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
