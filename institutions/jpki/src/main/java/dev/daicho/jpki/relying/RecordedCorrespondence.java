package dev.daicho.jpki.relying;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.pki.profile.CertificateKind;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Tells from the authorities' own record, by the holder, which certificates belong together. */
public final class RecordedCorrespondence implements Correspondence {

  private final CertificateBook book;
  private final InstantSource clock;

  /**
   * @param book the record
   * @param clock town time
   */
  public RecordedCorrespondence(CertificateBook book, InstantSource clock) {
    this.book = book;
    this.clock = clock;
  }

  @Override
  public List<CertificateNumber> of(CertificateNumber number, Relation relation) {
    Optional<CertificateRecord> asked =
        book.find(number).filter(one -> one.state() == CertificateState.ISSUED);
    return asked.map(one -> of(one, relation)).orElse(List.of());
  }

  private List<CertificateNumber> of(CertificateRecord asked, Relation relation) {
    return book.of(asked.holder()).stream()
        .filter(one -> one.state() == CertificateState.ISSUED)
        .filter(one -> !clock.instant().isAfter(one.validity().until()))
        .filter(one -> stands(asked, one, relation))
        .map(CertificateRecord::number)
        .toList();
  }

  private static boolean stands(CertificateRecord asked, CertificateRecord one, Relation relation) {
    return switch (relation) {
      case CARD -> isPhones(asked.kind()) && one.kind() == twin(asked.kind());
      case PHONE -> !isPhones(asked.kind()) && one.kind() == twin(asked.kind());
      case OTHER_AUTHORITY ->
          !isPhones(asked.kind())
              && !isPhones(one.kind())
              && one.number().authority() != asked.number().authority();
      case SUCCESSOR -> one.number().equals(asked.successor());
      case PREDECESSOR -> asked.number().equals(one.successor());
    };
  }

  private static boolean isPhones(CertificateKind kind) {
    return kind == CertificateKind.PHONE_SIGNING || kind == CertificateKind.PHONE_AUTHENTICATION;
  }

  private static CertificateKind twin(CertificateKind kind) {
    return switch (kind) {
      case SIGNING -> CertificateKind.PHONE_SIGNING;
      case PHONE_SIGNING -> CertificateKind.SIGNING;
      case AUTHENTICATION -> CertificateKind.PHONE_AUTHENTICATION;
      case PHONE_AUTHENTICATION -> CertificateKind.AUTHENTICATION;
      default -> throw new IllegalArgumentException("no resident has a certificate of " + kind);
    };
  }
}
