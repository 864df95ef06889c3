package dev.daicho.card;

import dev.daicho.chip.content.CvCertificate;
import dev.daicho.chip.content.KeyId;
import dev.daicho.chip.content.RsaKey;
import java.security.KeyPair;

/**
 * Who certifies the keys with which municipalities sign what stands on cards; here one for tests.
 *
 * @param id one that begins as those of tests do
 */
public record CvIssuer(KeyId id, KeyPair pair) {

  /** Certifies a municipality's key. */
  public CvCertificate certify(KeyId subject, RsaKey key) {
    return new CvCertificate(
        id, subject, key, Signed.of(pair.getPrivate(), CvCertificate.body(id, subject, key)));
  }

  @Override
  public String toString() {
    return "CvIssuer[" + id + "]";
  }
}
