package dev.daicho.card;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.content.CvCertificate;
import dev.daicho.chip.content.KeyId;
import dev.daicho.chip.content.RsaKey;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import java.security.KeyPair;

/**
 * Who certifies the keys with which municipalities sign what stands on cards; here one for tests.
 *
 * @param id one that begins as those of tests do
 */
public record CvIssuer(KeyId id, KeyPair pair) {

  /** Certifies a municipality's key. */
  public CvCertificate certify(KeyId subject, RsaKey key) {
    Bytes body = CvCertificate.body(id, subject, key);
    SigningKey signs = SigningKey.of(pair.getPrivate(), SignatureScheme.RSA_SHA256);
    return new CvCertificate(id, subject, key, Bytes.of(signs.sign(body.toArray())));
  }

  @Override
  public String toString() {
    return "CvIssuer[" + id + "]";
  }
}
