package dev.daicho.pki.path;

import dev.daicho.pki.revocation.RevocationList;
import java.util.Optional;

/**
 * A revocation list, alone or as evidence about a certificate, as its checks look at it.
 *
 * @param given the complete list
 * @param changed what changed since
 * @param anchors who is believed
 * @param about the certificate and the authority that issued it; empty for a list alone
 * @param signer the anchor whose key has signed the list, whatever its name
 */
public record ListCase(
    Optional<RevocationList.Reading> given,
    Optional<RevocationList.Reading> changed,
    TrustAnchors anchors,
    Moment moment,
    Optional<PathCase> about,
    Optional<ReadCertificate> signer) {

  static ListCase of(
      Optional<RevocationList.Reading> given,
      Optional<RevocationList.Reading> changed,
      TrustAnchors anchors,
      Moment moment,
      Optional<PathCase> about) {
    Optional<ReadCertificate> signer =
        read(given).flatMap(read -> anchors.byKey(read.list().issuer(), read.seal()::isOf));
    return new ListCase(given, changed, anchors, moment, about, signer);
  }

  private static Optional<RevocationList.Read> read(Optional<RevocationList.Reading> reading) {
    return reading
        .filter(RevocationList.Read.class::isInstance)
        .map(RevocationList.Read.class::cast);
  }

  /** The list; asked only once it is known to be one. */
  public RevocationList list() {
    return read(given).orElseThrow().list();
  }

  /** The changes, when they could be read. */
  public Optional<RevocationList.Read> changes() {
    return read(changed);
  }
}
