package dev.daicho.pki.status;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.extension.KeyIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * Who signs the answers: a delegate of the authority (RFC 6960, 2.6), named by its key.
 *
 * @param key with which it signs
 * @param certificate its own, issued by the authority for whose certificates it answers; it goes
 *     with every answer
 */
public record ResponderIdentity(SigningKey key, Certificate certificate) {

  ResponderID id() {
    return new ResponderID(
        new DEROctetString(KeyIdentifier.of(certificate.getSubjectPublicKeyInfo())));
  }
}
