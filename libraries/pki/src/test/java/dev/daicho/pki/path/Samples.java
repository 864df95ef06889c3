package dev.daicho.pki.path;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import dev.daicho.pki.sample.MadeAnswer;
import dev.daicho.pki.sample.MadeLists;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.StatusAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.Certificate;

/** What is validated in the tests, and by what. */
final class Samples {

  static final Instant DAY = GoodCertificates.DAY;
  static final Instant NOW = DAY.plusSeconds(3_600);
  static final Instant TOMORROW = DAY.plusSeconds(86_400);
  static final BigInteger SERIAL = BigInteger.valueOf(0x0133C349);
  static final GoodCertificates GOOD = GoodCertificates.of(Generation.PRESENT);
  static final byte[] SIGNING = der(GOOD.issue(CertificateKind.SIGNING));
  static final TrustAnchors ANCHORS = anchors(Generation.values());

  private final Path folder;

  Samples(Path folder) {
    this.folder = folder;
  }

  static byte[] der(Certificate certificate) {
    return Edit.encoded(certificate);
  }

  /** Both authorities of some generations. */
  static TrustAnchors anchors(Generation... generations) {
    return TrustAnchors.of(
        List.of(generations).stream()
            .map(GoodCertificates::of)
            .flatMap(good ->
                List.of(
                    good.issue(CertificateKind.AUTHENTICATION_AUTHORITY),
                    good.issue(CertificateKind.SIGNING_AUTHORITY))
                    .stream())
            .toArray(Certificate[]::new));
  }

  /** The signing authority of today, changed. */
  static TrustAnchors anchor(Edit edit) {
    return TrustAnchors.of(Certificate.getInstance(edit.sign()));
  }

  static Edit authority() {
    return Edit.of(Generation.PRESENT, CertificateKind.SIGNING_AUTHORITY);
  }

  static Edit signing() {
    return Edit.of(Generation.PRESENT, CertificateKind.SIGNING);
  }

  static Explanation validate(byte[] certificate) {
    return validate(certificate, ANCHORS, NOW);
  }

  static Explanation validate(byte[] certificate, TrustAnchors anchors, Instant now) {
    return PathValidation.certificate(
        certificate, anchors, Purpose.any(), Moment.of(now), Evidence.none());
  }

  static Explanation validate(Evidence evidence, Moment moment) {
    return PathValidation.certificate(SIGNING, ANCHORS, Purpose.signing(), moment, evidence);
  }

  static Explanation validate(Evidence evidence) {
    return validate(evidence, Moment.of(NOW));
  }

  /** A complete list of the municipality's point. */
  static ListTerms terms() {
    return ListTerms.complete(5, DAY, TOMORROW)
        .at(GoodCertificates.revocationList(GoodCertificates.unit(CertificateKind.SIGNING)));
  }

  static RevokedCertificate revoked(Instant when, RevocationReason reason) {
    return new RevokedCertificate(SERIAL, when, reason);
  }

  /** A list of today's signing authority. */
  RevocationList.Reading list(ListTerms terms, RevokedCertificate... entries) {
    return list(Generation.PRESENT, CertificateKind.SIGNING, terms, entries);
  }

  /** A list of another authority. */
  RevocationList.Reading list(
      Generation generation, CertificateKind kind, ListTerms terms, RevokedCertificate... entries) {
    return read(listDer(generation, kind, terms, entries));
  }

  byte[] listDer(
      Generation generation, CertificateKind kind, ListTerms terms, RevokedCertificate... entries) {
    GoodCertificates good = GoodCertificates.of(generation);
    try {
      return MadeLists.der(good.issuer(kind), good.signer(kind), folder, terms, List.of(entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RevocationList.Reading read(byte[] der) {
    try {
      return RevocationList.read(new ByteArrayInputStream(der));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MadeAnswer answer() {
    return MadeAnswer.of(Generation.PRESENT);
  }

  static StatusAnswer.Reading good(MadeAnswer answer) {
    return StatusAnswer.read(answer.saying(new CertificateStatus.Good()));
  }
}
