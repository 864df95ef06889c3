package dev.daicho.card;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import javax.crypto.Cipher;

/** Signatures as they stand on cards: RSA, PKCS#1 v1.5. */
final class Signed {

  private Signed() {}

  /** With SHA-256. */
  static Bytes of(PrivateKey key, Bytes message) {
    return Bytes.of(SigningKey.of(key, SignatureScheme.RSA_SHA256).sign(message.toArray()));
  }

  /** Of a DigestInfo that holds more than one digest. */
  static Bytes ofDigestInfo(PrivateKey key, Bytes digestInfo) {
    try {
      Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      rsa.init(Cipher.ENCRYPT_MODE, key);
      return Bytes.of(rsa.doFinal(digestInfo.toArray()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has RSA", e);
    }
  }
}
