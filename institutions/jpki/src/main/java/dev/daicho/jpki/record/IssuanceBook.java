package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.pki.revocation.RevocationReason;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * The record of what is issued (電子証明書発行記録, 公的個人認証法8条, 27条): what is about to be signed is on record
 * first, and what was signed before it leaves.
 */
public final class IssuanceBook {

  private static final String PREPARE =
      """
      insert into certificate (municipality, authority, serial, kind, holder, place, carrier,
        not_before, not_after, state, parent, prepared_at, prepared)
      select ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PREPARED', ?, ?, ?
      """;

  private static final String ISSUE =
      """
      update certificate set state = 'ISSUED', issued_at = ?, certificate = ?
      where municipality = ? and authority = ? and serial = ? and state = 'PREPARED'
      """;

  private final KeeperStore store;
  private final CertificateHistory history;
  private final JdbcTemplate batches;

  /**
   * @param store the keeper's
   */
  public IssuanceBook(KeeperStore store) {
    this.store = store;
    this.history = new CertificateHistory(store);
    this.batches = new JdbcTemplate(store.connections());
  }

  /** How putting a certificate on record went. */
  public enum Preparation {
    /** It is on record and may be signed. */
    PREPARED,
    /** The number is another's. */
    NUMBER_TAKEN,
    /** The holder has one of this kind already, or is about to: what waits to be signed counts. */
    HAS_ONE
  }

  /**
   * Puts on record what is about to be signed, in a transaction of its own.
   *
   * @param record with its number, not ended
   * @param prepared the TBSCertificate in DER
   * @param replaced the number of the one that it will replace, which must be issued by now: what
   *     waits to be signed cannot be revoked; null when it replaces none
   * @param at town time
   */
  public Preparation prepare(
      CertificateRecord record, byte[] prepared, @Nullable CertificateNumber replaced, Instant at) {
    try {
      return store.within(
          Seal.NATION,
          () -> {
            if (replaced != null && !leavesItsPlace(replaced, record.number())) {
              store.rollBackAtTheEnd();
              return Preparation.HAS_ONE;
            }
            insert(record, prepared, at);
            return Preparation.PREPARED;
          });
    } catch (DuplicateKeyException taken) {
      return isTaken(record.number()) ? Preparation.NUMBER_TAKEN : Preparation.HAS_ONE;
    }
  }

  private boolean isTaken(CertificateNumber number) {
    return !store
        .ask(
            Seal.NATION,
            "select 1 from certificate where municipality = ? and authority = ? and serial = ?",
            List.of(Seal.NATION.value(), number.authority().name(), number.serial()),
            (row, n) -> row.getInt(1))
        .isEmpty();
  }

  private boolean leavesItsPlace(CertificateNumber replaced, CertificateNumber by) {
    return store
            .sql()
            .sql(
                """
                update certificate set successor = ?
                where municipality = ? and authority = ? and serial = ? and state = 'ISSUED'
                  and successor is null and (ended_at is null or reason = 6)
                """)
            .params(
                by.serial(), Seal.NATION.value(), replaced.authority().name(), replaced.serial())
            .update()
        == 1;
  }

  private void insert(CertificateRecord record, byte[] prepared, Instant at) {
    store.sql().sql(PREPARE).params(values(new Entry(record, prepared, at))).update();
  }

  private static List<@Nullable Object> values(Entry entry) {
    CertificateRecord record = entry.record();
    CertificateNumber parent = record.parent();
    return Arrays.asList(
        Seal.NATION.value(),
        record.number().authority().name(),
        record.number().serial(),
        record.kind().name(),
        record.holder().code(),
        record.municipality().digits(),
        record.carrier(),
        Row.time(record.validity().from()),
        Row.time(record.validity().until()),
        new SqlParameterValue(Types.BIGINT, parent == null ? null : parent.serial()),
        Row.time(entry.at()),
        entry.prepared());
  }

  /**
   * What is to be put on record.
   *
   * @param record with its number, not ended
   * @param prepared the TBSCertificate in DER
   * @param at town time
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way; never compared
  public record Entry(CertificateRecord record, byte[] prepared, Instant at) {}

  /**
   * Puts on record what is about to be signed and replaces nothing, all in one transaction. One
   * that cannot be does not keep the others from it.
   *
   * @return how each went, in the same order
   */
  public List<Preparation> prepare(List<Entry> entries) {
    int[] entered =
        store.within(
            Seal.NATION,
            () ->
                batches.batchUpdate(
                    PREPARE + " on conflict do nothing",
                    entries.stream().map(entry -> values(entry).toArray()).toList()));
    List<Preparation> outcomes = new ArrayList<>();
    for (int i = 0; i < entered.length; i++) {
      outcomes.add(
          entered[i] == 1
              ? Preparation.PREPARED
              : isTaken(entries.get(i).record().number())
                  ? Preparation.NUMBER_TAKEN
                  : Preparation.HAS_ONE);
    }
    return outcomes;
  }

  /**
   * What was signed.
   *
   * @param certificate in DER
   * @param at town time
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way; never compared
  public record Signed(
      CertificateNumber number, byte[] certificate, Instant at, String cause, String account) {}

  /**
   * Records what was signed, in the current transaction, as {@link #issue(CertificateNumber,
   * byte[], Instant, String, String)} does for one.
   *
   * @return for each, in the same order, whether it was waiting to be signed
   */
  public List<Boolean> issue(List<Signed> all) {
    int[] issued =
        batches.batchUpdate(
            ISSUE,
            all.stream()
                .map(one ->
                    new Object[] {
                      Row.time(one.at()),
                      one.certificate(),
                      Seal.NATION.value(),
                      one.number().authority().name(),
                      one.number().serial()
                    })
                .toList());
    List<Signed> done =
        IntStream.range(0, issued.length).filter(i -> issued[i] == 1).mapToObj(all::get).toList();
    history.addIssued(done);
    return Arrays.stream(issued).mapToObj(count -> count == 1).toList();
  }

  /**
   * Records what was signed, in the current transaction. What it replaces is ended by whoever calls
   * this.
   *
   * @param certificate in DER
   * @return false when it is not waiting to be signed any more: then it must not leave this program
   */
  public boolean issue(
      CertificateNumber number, byte[] certificate, Instant at, String cause, String account) {
    boolean issued =
        store
                .sql()
                .sql(ISSUE)
                .params(
                    Row.time(at),
                    certificate,
                    Seal.NATION.value(),
                    number.authority().name(),
                    number.serial())
                .update()
            == 1;
    if (issued) {
      history.add(number, "issued", at, null, cause, account);
    }
    return issued;
  }

  /**
   * The one whose place it takes and which has effect, or is suspended, still; what has expired
   * meanwhile needs no end.
   */
  public Optional<CertificateNumber> replacedBy(CertificateNumber number, Instant at) {
    return store
        .sql()
        .sql(
            """
            select serial from certificate
            where municipality = ? and authority = ? and successor = ?
              and (ended_at is null or reason = 6) and not_after >= ?
            """)
        .params(Seal.NATION.value(), number.authority().name(), number.serial(), Row.time(at))
        .query(Long.class)
        .optional()
        .map(serial -> new CertificateNumber(number.authority(), serial));
  }

  /**
   * Gives up what was prepared before that moment, or as long after now by a clock that was set
   * back since, and never recorded as signed: its number is told as revoked, since nobody knows
   * whether it was signed; whoever was to be replaced has their place again.
   *
   * @return the numbers given up
   */
  public List<CertificateNumber> abandon(Instant preparedBefore, Instant at) {
    return store.within(
        Seal.NATION,
        () -> {
          List<CertificateNumber> left =
              store
                  .sql()
                  .sql(
                      """
                      select authority, serial from certificate
                      where municipality = ? and state = 'PREPARED' and (prepared_at <= ? or prepared_at > ?)
                      """)
                  .params(
                      Seal.NATION.value(),
                      Row.time(preparedBefore),
                      Row.time(at.plus(Duration.between(preparedBefore, at))))
                  .query((row, number) ->
                      new CertificateNumber(Authority.valueOf(row.getString(1)), row.getLong(2)))
                  .list();
          return left.stream().filter(number -> giveUp(number, at)).toList();
        });
  }

  /**
   * Gives up one that was prepared, in the current transaction.
   *
   * @return false when it is not waiting to be signed
   */
  public boolean giveUp(CertificateNumber number, Instant at) {
    boolean waited =
        store
                .sql()
                .sql(
                    """
                    update certificate set state = 'ABANDONED', ended_at = ?, reason = ?
                    where municipality = ? and authority = ? and serial = ? and state = 'PREPARED'
                    """)
                .params(
                    Row.time(at),
                    RevocationReason.UNSPECIFIED.code(),
                    Seal.NATION.value(),
                    number.authority().name(),
                    number.serial())
                .update()
            == 1;
    if (waited) {
      store
          .sql()
          .sql(
              """
              update certificate set successor = null
              where municipality = ? and authority = ? and successor = ? and (ended_at is null or reason = 6)
              """)
          .params(Seal.NATION.value(), number.authority().name(), number.serial())
          .update();
      history.add(
          number,
          "abandoned",
          at,
          RevocationReason.UNSPECIFIED,
          RevocationCause.NOT_HANDED_OVER.article(),
          "jpki");
    }
    return waited;
  }
}
