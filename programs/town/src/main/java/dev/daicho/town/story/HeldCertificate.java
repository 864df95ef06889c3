package dev.daicho.town.story;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.der.Der;
import dev.daicho.signatures.Packaging;
import dev.daicho.signatures.SignCms;
import dev.daicho.signatures.Signer;
import dev.daicho.signatures.SigningOutcome;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * A certificate with its key, as a card holds it.
 *
 * @param municipality of the address when it was issued, which has its revocation list
 */
record HeldCertificate(
    CertificateNumber number,
    Certificate certificate,
    PrivateKey key,
    MunicipalityCode municipality) {

  /** In DER. */
  byte[] der() {
    return Der.encoded(certificate);
  }

  /** Signs bytes as the card does. */
  byte[] sign(byte[] message) {
    return signingKey().sign(message);
  }

  /** Signs a document: CAdES around it. */
  byte[] document(byte[] content, Instant at) {
    SigningOutcome outcome =
        new SignCms(new Signer(signingKey(), certificate, List.of()), Optional.empty())
            .sign(content, Packaging.ENVELOPING, at);
    return switch (outcome) {
      case SigningOutcome.Signed(var bytes) -> bytes;
      case SigningOutcome.NotSigned(var why, var seen) ->
          throw new IllegalStateException("not signed: " + why + " " + seen);
    };
  }

  private SigningKey signingKey() {
    return SigningKey.of(key, SignatureScheme.RSA_SHA256);
  }
}
