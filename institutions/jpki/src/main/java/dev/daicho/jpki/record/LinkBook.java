package dev.daicho.jpki.record;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The record, asked which certificates belong together. */
public final class LinkBook {

  private static final String ITS_ORDINAL =
      "(select ordinal from certificate where municipality = ? and authority = ? and serial = ?)";

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public LinkBook(KeeperStore store) {
    this.store = store;
  }

  /** Whether it was issued by that moment. */
  public boolean issuedBy(CertificateNumber number, Instant moment) {
    return first(
            number.authority(),
            "serial = ? and issued_at <= ?",
            List.of(number.serial(), Row.time(moment)))
        .isPresent();
  }

  /** Whether it was issued by that moment and its term has not passed by then. */
  public boolean withinTerm(CertificateNumber number, Instant moment) {
    return first(
            number.authority(),
            "serial = ? and issued_at <= ? and not_after >= ?",
            List.of(number.serial(), Row.time(moment), Row.time(moment)))
        .isPresent();
  }

  /** The newest of a kind on a carrier. */
  public Optional<CertificateNumber> newest(
      Holder holder, CertificateKind kind, String carrier, Instant moment) {
    return first(
        Authority.of(kind),
        "holder = ? and kind = ? and carrier = ? and issued_at <= ? and not_after >= ?"
            + " order by ordinal desc",
        List.of(holder.code(), kind.name(), carrier, Row.time(moment), Row.time(moment)));
  }

  /** The newest that follows a card's certificate. */
  public Optional<CertificateNumber> newestFollowing(CertificateNumber parent, Instant moment) {
    return first(
        parent.authority(),
        "parent = ? and issued_at <= ? and not_after >= ? order by ordinal desc",
        List.of(parent.serial(), Row.time(moment), Row.time(moment)));
  }

  /** The next of the same holder and kind. */
  public Optional<CertificateNumber> next(CertificateRecord record, Instant moment) {
    return neighbour(
        record,
        "issued_at <= ? and not_after >= ? and ordinal > " + ITS_ORDINAL + " order by ordinal",
        List.of(Row.time(moment), Row.time(moment)));
  }

  /** The one before it of the same holder and kind. */
  public Optional<CertificateNumber> former(CertificateRecord record) {
    return neighbour(
        record,
        "issued_at is not null and ordinal < " + ITS_ORDINAL + " order by ordinal desc",
        List.of());
  }

  private Optional<CertificateNumber> neighbour(
      CertificateRecord record, String where, List<?> params) {
    CertificateNumber number = record.number();
    List<Object> all = new ArrayList<>(List.of(record.holder().code(), record.kind().name()));
    all.addAll(params);
    all.addAll(List.of(Seal.NATION.value(), number.authority().name(), number.serial()));
    return first(number.authority(), "holder = ? and kind = ? and " + where, all);
  }

  private Optional<CertificateNumber> first(Authority authority, String where, List<?> params) {
    List<Object> all = new ArrayList<>(List.of(Seal.NATION.value(), authority.name()));
    all.addAll(params);
    return store
        .ask(
            Seal.NATION,
            "select serial from certificate where municipality = ? and authority = ? and "
                + where
                + " limit 1",
            all,
            (row, n) -> new CertificateNumber(authority, row.getLong(1)))
        .stream()
        .findFirst();
  }
}
