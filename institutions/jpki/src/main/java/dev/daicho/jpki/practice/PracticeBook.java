package dev.daicho.jpki.practice;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.profile.CertificateKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The certificates that were made to practise with. */
public final class PracticeBook {

  private static final String COLUMNS =
      "id, made, kind, authority, serial, on_record, place, certificate, key, made_at, account";

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public PracticeBook(KeeperStore store) {
    this.store = store;
  }

  /** Keeps one, in the current transaction. */
  PracticeCertificate add(PracticeCertificate one) {
    return store
        .ask(
            Seal.NATION,
            "insert into practice_certificate (municipality, made, kind, authority, serial, on_record, place, certificate, key, made_at, account)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning "
                + COLUMNS,
            List.of(
                Seal.NATION.value(),
                one.made().code(),
                one.kind().name(),
                one.number().authority().name(),
                one.number().serial(),
                one.onRecord(),
                one.place().digits(),
                one.certificate(),
                one.key(),
                one.madeAt().atOffset(ZoneOffset.UTC),
                one.account()),
            PracticeBook::read)
        .getFirst();
  }

  /** One of them. */
  public Optional<PracticeCertificate> find(long id) {
    return store
        .ask(
            Seal.NATION,
            "select " + COLUMNS + " from practice_certificate where municipality = ? and id = ?",
            List.of(Seal.NATION.value(), id),
            PracticeBook::read)
        .stream()
        .findFirst();
  }

  /** The one of that number. */
  public Optional<PracticeCertificate> find(CertificateNumber number) {
    return store
        .ask(
            Seal.NATION,
            "select "
                + COLUMNS
                + " from practice_certificate where municipality = ? and authority = ? and serial = ?",
            List.of(Seal.NATION.value(), number.authority().name(), number.serial()),
            PracticeBook::read)
        .stream()
        .findFirst();
  }

  /** The newest, at most so many. */
  public List<PracticeCertificate> newest(int most) {
    return store.ask(
        Seal.NATION,
        "select "
            + COLUMNS
            + " from practice_certificate where municipality = ? order by id desc limit ?",
        List.of(Seal.NATION.value(), most),
        PracticeBook::read);
  }

  private static PracticeCertificate read(ResultSet row, int number) throws SQLException {
    Instant madeAt = row.getObject("made_at", OffsetDateTime.class).toInstant();
    return new PracticeCertificate(
        row.getLong("id"),
        PracticeCase.of(row.getString("made")).orElseThrow(),
        CertificateKind.valueOf(row.getString("kind")),
        new CertificateNumber(Authority.valueOf(row.getString("authority")), row.getLong("serial")),
        row.getBoolean("on_record"),
        MunicipalityCode.of(row.getString("place")),
        row.getBytes("certificate"),
        row.getBytes("key"),
        madeAt,
        row.getString("account"));
  }
}
