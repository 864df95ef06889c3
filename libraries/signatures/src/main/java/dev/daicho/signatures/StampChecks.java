package dev.daicho.signatures;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.CertificateRef;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** The times in a signature: what the signer claims, and what was stamped. */
final class StampChecks {

  private final AdvancedSignature signature;
  private final Looking looking;

  StampChecks(AdvancedSignature signature, Looking looking) {
    this.signature = signature;
    this.looking = looking;
  }

  /** The time that the signer claims. */
  Optional<Instant> claimed(Instant now) {
    Optional<Instant> claimed =
        Optional.ofNullable(signature.getSigningTime()).map(Date::toInstant);
    claimed.ifPresent(time -> looking.at(CheckCode.CLAIMED_TIME, !time.isAfter(now), time));
    return claimed;
  }

  /** The time stamps that are good. */
  List<JudgedSignature.Stamp> stamps() {
    List<JudgedSignature.Stamp> good = new ArrayList<>();
    for (TimestampToken token : signature.getSignatureTimestamps()) {
      Instant at = token.getGenerationTime().toInstant();
      Optional<CertificateToken> giver = giver(token);
      boolean holds =
          token.isMessageImprintDataFound()
              && token.isMessageImprintDataIntact()
              && giver.isPresent();
      looking.at(CheckCode.TIME_STAMP, holds, at);
      if (holds) {
        good.add(new JudgedSignature.Stamp(at, giver.get().getEncoded()));
      }
    }
    return good;
  }

  /** The certificate inside that the stamp names and whose key made it (RFC 5816). */
  private static Optional<CertificateToken> giver(TimestampToken token) {
    return token.getCertificates().stream()
        .filter(one -> token.getCertificateRefs().stream().anyMatch(ref -> names(ref, one)))
        .filter(token::isSignedBy)
        .findFirst();
  }

  private static boolean names(CertificateRef ref, CertificateToken one) {
    return ref.getCertDigest() != null
        && Arrays.equals(
            ref.getCertDigest().getValue(), one.getDigest(ref.getCertDigest().getAlgorithm()));
  }
}
