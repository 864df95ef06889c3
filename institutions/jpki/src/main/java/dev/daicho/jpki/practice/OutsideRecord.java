package dev.daicho.jpki.practice;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.breaking.Defect;
import dev.daicho.jpki.place.DistributionPoint;
import dev.daicho.jpki.place.SubjectName;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.issue.CertificateMaker;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Profiles;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Signs what no authority may issue, with the authorities' own keys. It is on no record, so that
 * OCSP does not know it.
 */
final class OutsideRecord {

  /** Long enough to be tried in peace, and short enough for a town's clock to be moved over. */
  private static final Duration SPAN = Duration.ofDays(30);

  private static final int YEARS = 4;
  private static final int WEAK_BITS = 1024;

  private final Map<Authority, AuthorityAtWork> authorities;
  private final URI statusServer;
  private final SecureRandom random;

  OutsideRecord(
      Map<Authority, AuthorityAtWork> authorities, URI statusServer, SecureRandom random) {
    this.authorities = authorities;
    this.statusServer = statusServer;
    this.random = random;
  }

  /** A certificate in DER, and its key. */
  @SuppressWarnings("ArrayRecordComponent") // bytes as they are given; never compared
  record Signed(byte[] certificate, KeyPair key) {}

  /** Makes one with a defect, which it shows at that moment. */
  Signed sign(
      Defect defect,
      CertificateKind kind,
      MunicipalityCode place,
      CertificateNumber number,
      Instant now) {
    AuthorityAtWork own = of(authorities, number.authority());
    AuthorityAtWork other =
        of(
            authorities,
            number.authority() == Authority.SIGNING ? Authority.AUTHENTICATION : Authority.SIGNING);
    KeyPair key =
        defect == Defect.KEY_OF_1024_BITS ? weak() : own.generation().key().generate(random);
    LocalDate today = LocalDate.ofInstant(now, TownClock.ZONE);
    Subscriber subscriber =
        new Subscriber(
            number.value(),
            SubjectName.of(kind, place, now, random),
            OnRecord.info(key),
            Validity.throughDay(now, today.plusYears(YEARS)),
            Optional.of(PracticeHolder.of(place, random).attributes())
                .filter(said -> PracticeCase.isForSigning(kind))
                .orElse(null),
            DistributionPoint.of(number.authority(), place),
            statusServer);
    return new Signed(
        defect.made(
            new Defect.Blank(
                CertificateMaker.prepare(
                    Profiles.of(kind, own.generation()),
                    own.issuer(),
                    subscriber,
                    own.generation().scheme()),
                kind,
                now,
                SPAN,
                own.key()::sign,
                other.key()::sign)),
        key);
  }

  private KeyPair weak() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(WEAK_BITS, random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform makes RSA keys", e);
    }
  }

  static AuthorityAtWork of(Map<Authority, AuthorityAtWork> authorities, Authority which) {
    return Optional.ofNullable(authorities.get(which))
        .orElseThrow(() -> new IllegalStateException("both authorities are at work, or none"));
  }
}
