package dev.daicho.jpki.publish;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.Together;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.StatusOf;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What an authority's record says of a certificate now (署名用電子証明書失効情報, 公的個人認証法18条1項, 37条1項). What
 * was never issued is unknown; what broke off before it was issued is told as revoked.
 */
public final class CertificateStatuses implements StatusOf {

  private static final int MOST_TOGETHER = 256;

  private final Authority authority;
  private final InstantSource clock;
  private final Duration fresh;
  private final Together<CertificateNumber, Optional<CertificateRecord>> records;

  /**
   * Those who ask at once are answered from one look at the record, which begins when all of them
   * have asked.
   *
   * @param clock town time
   * @param fresh for how long an answer may be used
   */
  public CertificateStatuses(
      CertificateBook book, Authority authority, InstantSource clock, Duration fresh) {
    this.records = new Together<>(book::findAll, MOST_TOGETHER);
    this.authority = authority;
    this.clock = clock;
    this.fresh = fresh;
  }

  @Override
  public Told of(BigInteger serial) {
    Instant now = clock.instant();
    return new Said(
        number(serial)
            .flatMap(records::ask)
            .filter(record -> record.state() != CertificateState.PREPARED)
            .map(CertificateStatuses::status)
            .orElseGet(CertificateStatus.Unknown::new),
        now,
        now.plus(fresh));
  }

  private Optional<CertificateNumber> number(BigInteger serial) {
    return serial.signum() > 0 && serial.bitLength() < Integer.SIZE
        ? Optional.of(new CertificateNumber(authority, serial.longValueExact()))
        : Optional.empty();
  }

  private static CertificateStatus status(CertificateRecord record) {
    return record
        .end()
        .<CertificateStatus>map(end -> new CertificateStatus.Revoked(end.at(), end.reason()))
        .orElseGet(CertificateStatus.Good::new);
  }
}
