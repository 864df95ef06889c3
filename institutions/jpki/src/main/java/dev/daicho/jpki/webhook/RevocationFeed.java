package dev.daicho.jpki.webhook;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.pki.revocation.RevocationReason;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what became of certificates what parties are told: each event once, in order, as far as
 * a party has registered its interest. The event itself is on record with the revocation, so that
 * none is lost when this stands still.
 */
public final class RevocationFeed {

  private final KeeperStore store;
  private final InstantSource real;

  /**
   * @param store the keeper's
   * @param real real time, from which deliveries are tried
   */
  public RevocationFeed(KeeperStore store, InstantSource real) {
    this.store = store;
    this.real = real;
  }

  private record Told(String party, CertificateNumber number, String event, String body) {}

  /**
   * Takes all events up to the oldest transaction that still runs.
   *
   * @return how many deliveries came of them
   */
  public int feed() {
    return store.within(
        Seal.NATION,
        () -> {
          long horizon = number("select transaction_horizon()");
          long from = cursor();
          List<Told> all = told(from, horizon);
          for (Told one : all) {
            add(one);
          }
          store
              .sql()
              .sql("update webhook_cursor set xact = greatest(xact, ?) where municipality = ?")
              .params(horizon, Seal.NATION.value())
              .update();
          return all.size();
        });
  }

  /** Held until the end, so that two programs take turns. */
  private long cursor() {
    store
        .sql()
        .sql("insert into webhook_cursor (municipality, xact) values (?, 0) on conflict do nothing")
        .param(Seal.NATION.value())
        .update();
    return number("select xact from webhook_cursor where municipality = '000000' for update");
  }

  private long number(String sql) {
    return store.sql().sql(sql).query(Long.class).single();
  }

  private List<Told> told(long from, long horizon) {
    return store
        .sql()
        .sql(
            """
            select i.party, e.authority, e.serial, e.event, e.at, e.reason
            from certificate_event e join webhook_interest i using (municipality, authority, serial)
            where e.municipality = ? and e.xact >= ? and e.xact < ?
              and e.event in ('revoked', 'suspended', 'lifted') and e.at >= i.since
            order by e.xact, e.authority, e.serial, e.number, i.party
            """)
        .params(Seal.NATION.value(), from, horizon)
        .query(RevocationFeed::read)
        .list();
  }

  private static Told read(ResultSet row, int n) throws SQLException {
    CertificateNumber number =
        new CertificateNumber(Authority.valueOf(row.getString("authority")), row.getLong("serial"));
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    int code = row.getInt("reason");
    @Nullable String reason =
        row.wasNull()
            ? null
            : RevocationReason.of(BigInteger.valueOf(code)).map(Enum::name).orElse(null);
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("type", "certificate." + row.getString("event"));
    body.put("authority", number.authority().name().toLowerCase(Locale.ROOT));
    body.put("serial", number.hex());
    body.put("at", at.toString());
    body.put("reason", reason);
    return new Told(
        row.getString("party"),
        number,
        row.getString("event"),
        Json.mapper().writeValueAsString(body));
  }

  private void add(Told one) {
    store
        .sql()
        .sql(
            """
            insert into webhook_delivery (municipality, party, number, body, next_try)
            select ?, ?, coalesce(max(number), 0) + 1, ?, ? from webhook_delivery
            where municipality = ? and party = ?
            """)
        .params(
            Seal.NATION.value(),
            one.party(),
            one.body(),
            Webhooks.time(real.instant()),
            Seal.NATION.value(),
            one.party())
        .update();
  }
}
