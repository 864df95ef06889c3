package dev.daicho.pki.path;

import java.util.Optional;

/**
 * A certificate under validation, as its checks look at it.
 *
 * @param reading of its bytes
 * @param size how many bytes there are
 * @param issuer the anchor whose key has signed it, whatever its name
 */
public record PathCase(
    ReadCertificate.Reading reading,
    int size,
    TrustAnchors anchors,
    Purpose purpose,
    Moment moment,
    Optional<ReadCertificate> issuer) {

  static PathCase of(byte[] der, TrustAnchors anchors, Purpose purpose, Moment moment) {
    ReadCertificate.Reading reading = ReadCertificate.read(der);
    Optional<ReadCertificate> issuer =
        reading instanceof ReadCertificate.Read read
            ? anchors.byKey(read.certificate().fields().issuer(), read.certificate()::isSignedBy)
            : Optional.empty();
    return new PathCase(reading, der.length, anchors, purpose, moment, issuer);
  }

  /** The certificate; asked only once it is known to be one. */
  public ReadCertificate certificate() {
    return ((ReadCertificate.Read) reading).certificate();
  }

  /** The issuer; asked only once it is known. */
  public ReadCertificate authority() {
    return issuer.orElseThrow();
  }
}
