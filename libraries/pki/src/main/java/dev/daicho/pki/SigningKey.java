package dev.daicho.pki;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/**
 * A private key that signs, wherever it lies: in memory, in a file, in a token. Safe for use by
 * many threads.
 */
public interface SigningKey {

  /** How it signs. */
  SignatureScheme scheme();

  /**
   * Signs a message.
   *
   * @param message what is signed, of any length; it is hashed here
   * @return the signature as it stands in certificates: ECDSA in DER
   * @throws KeyUnusable when the key cannot be used now, such as a token that was taken away
   */
  byte[] sign(byte[] message);

  /** A key could not be used. */
  final class KeyUnusable extends IllegalStateException {
    public KeyUnusable(GeneralSecurityException why) {
      super("the key could not sign", why);
    }
  }

  /** A key of the Java platform, used by whatever provider it belongs to. */
  static SigningKey of(PrivateKey key, SignatureScheme scheme) {
    return new SigningKey() {
      @Override
      public SignatureScheme scheme() {
        return scheme;
      }

      @Override
      public byte[] sign(byte[] message) {
        try {
          Signature signature = Signature.getInstance(scheme.jcaName());
          signature.initSign(key);
          signature.update(message);
          return signature.sign();
        } catch (GeneralSecurityException e) {
          throw new KeyUnusable(e);
        }
      }
    };
  }
}
