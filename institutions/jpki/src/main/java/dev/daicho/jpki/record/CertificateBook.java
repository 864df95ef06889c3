package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.profile.CertificateKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept of each certificate. Nothing of it is ever deleted. */
public final class CertificateBook {

  private static final int ROWS_AT_ONCE = 500;

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public CertificateBook(KeeperStore store) {
    this.store = store;
  }

  /** What is kept of those who move. */
  public MoveBook moves() {
    return new MoveBook(store);
  }

  /** What is kept of a certificate. */
  public Optional<CertificateRecord> find(CertificateNumber number) {
    return store
        .ask(
            Seal.NATION,
            "select "
                + Row.COLUMNS
                + " from certificate where municipality = ? and authority = ? and serial = ?",
            List.of(Seal.NATION.value(), number.authority().name(), number.serial()),
            Row::read)
        .stream()
        .findFirst();
  }

  /**
   * How a certificate stands.
   *
   * @param ended since when it has no effect, and why; null while it may have
   */
  public record Standing(CertificateState state, CertificateRecord.@Nullable Ended ended) {}

  /** How some certificates stand; of what was never on record nothing is said. */
  public Map<CertificateNumber, Standing> standings(Collection<CertificateNumber> numbers) {
    Map<CertificateNumber, Standing> standings = new HashMap<>();
    numbers.stream()
        .collect(Collectors.groupingBy(CertificateNumber::authority, Collectors.toSet()))
        .forEach((authority, its) -> standings(authority, its, standings));
    return standings;
  }

  private void standings(
      Authority authority, Set<CertificateNumber> its, Map<CertificateNumber, Standing> standings) {
    // Each by the whole key: of an array in a condition a plan may make a walk through all rows.
    store.ask(
        Seal.NATION,
        "select serial, state, ended_at, reason"
            + " from unnest(cast(? as bigint[])) as asked (number) cross join lateral"
            + " (select * from certificate where municipality = ? and authority = ?"
            + " and serial = asked.number offset 0) as found",
        List.of(
            its.stream().map(CertificateNumber::serial).toArray(Long[]::new),
            Seal.NATION.value(),
            authority.name()),
        (row, n) ->
            standings.put(
                new CertificateNumber(authority, row.getLong("serial")),
                new Standing(CertificateState.valueOf(row.getString("state")), Row.ended(row))));
  }

  /** What is kept of a certificate, holding it until the current transaction ends. */
  public Optional<CertificateRecord> hold(CertificateNumber number) {
    return store
        .ask(
            Seal.NATION,
            "select "
                + Row.COLUMNS
                + " from certificate where municipality = ? and authority = ? and serial = ? for update",
            List.of(Seal.NATION.value(), number.authority().name(), number.serial()),
            Row::read)
        .stream()
        .findFirst();
  }

  /** The certificate itself in DER; empty while it has not been issued. */
  public Optional<byte[]> certificate(CertificateNumber number) {
    return store
        .ask(
            Seal.NATION,
            "select certificate from certificate where municipality = ? and authority = ? and serial = ? and certificate is not null",
            List.of(Seal.NATION.value(), number.authority().name(), number.serial()),
            (row, n) -> row.getBytes(1))
        .stream()
        .findFirst();
  }

  /**
   * A certificate that was issued.
   *
   * @param place of the list that speaks of it
   * @param der the certificate
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes as they were signed; never compared
  public record Issued(CertificateNumber number, MunicipalityCode place, byte[] der) {}

  /**
   * Calls over all that were ever issued, by number, at one moment, without holding them.
   *
   * @param loader the keeper's store whose transactions may last
   */
  public static void call(KeeperStore loader, Consumer<Issued> each) {
    loader.within(
        Seal.NATION,
        () -> {
          JdbcTemplate cursor = new JdbcTemplate(loader.connections());
          cursor.setFetchSize(ROWS_AT_ONCE);
          cursor.query(
              "select authority, serial, place, certificate from certificate"
                  + " where municipality = ? and certificate is not null order by authority, serial",
              row -> {
                each.accept(
                    new Issued(
                        new CertificateNumber(Authority.valueOf(row.getString(1)), row.getLong(2)),
                        MunicipalityCode.of(row.getString(3)),
                        row.getBytes(4)));
              },
              Seal.NATION.value());
          return Seal.NATION;
        });
  }

  /** A holder's certificate of a kind that takes that kind's place: issued, and not over. */
  public Optional<CertificateRecord> present(Holder holder, CertificateKind kind) {
    return store
        .ask(
            Seal.NATION,
            "select "
                + Row.COLUMNS
                + " from certificate where municipality = ? and holder = ? and kind = ? and successor is null and (ended_at is null or reason = 6)",
            List.of(Seal.NATION.value(), holder.code(), kind.name()),
            Row::read)
        .stream()
        .findFirst();
  }

  /** All of a holder's, the newest first. */
  public List<CertificateRecord> of(Holder holder) {
    return store.ask(
        Seal.NATION,
        "select "
            + Row.COLUMNS
            + " from certificate where municipality = ? and holder = ? order by prepared_at desc, authority, serial",
        List.of(Seal.NATION.value(), holder.code()),
        Row::read);
  }

  /** All that lie or lay on a carrier, the newest first, at most so many. */
  public List<CertificateRecord> on(String carrier, int most) {
    return store.ask(
        Seal.NATION,
        "select "
            + Row.COLUMNS
            + " from certificate where municipality = ? and carrier = ? order by prepared_at desc, authority, serial limit ?",
        List.of(Seal.NATION.value(), carrier, most),
        Row::read);
  }

  /**
   * What follows a card's certificate and has not ended for good, held until the current
   * transaction ends; also what is on record and waits to be signed.
   */
  public List<CertificateRecord> holdFollowing(CertificateNumber parent) {
    return held(
        "authority = ? and parent = ?", List.of(parent.authority().name(), parent.serial()));
  }

  /** What lies on a carrier and has not ended for good, held in the same way. */
  public List<CertificateRecord> holdOn(String carrier) {
    return held("carrier = ?", List.of(carrier));
  }

  /** What a holder has and has not ended for good, held in the same way. */
  public List<CertificateRecord> holdOf(Holder holder) {
    return held("holder = ?", List.of(holder.code()));
  }

  /** Those on cards come first, and all in one order, so that nobody waits for each other. */
  private List<CertificateRecord> held(String which, List<?> params) {
    List<Object> all = new ArrayList<>(List.of(Seal.NATION.value()));
    all.addAll(params);
    return store.ask(
        Seal.NATION,
        "select "
            + Row.COLUMNS
            + " from certificate where municipality = ? and "
            + which
            + " and state in ('PREPARED', 'ISSUED') and (ended_at is null or reason = 6)"
            + " order by parent nulls first, authority, serial for update",
        all,
        Row::read);
  }
}
