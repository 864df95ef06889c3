package dev.daicho.pki;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;

/**
 * A private key that signs, wherever it lies: in memory, in a file, in a token. Safe for use by
 * many threads.
 */
public interface SigningKey {

  /** How it signs. */
  SignatureScheme scheme();

  /**
   * Begins to sign a message that is too long to be held.
   *
   * @throws KeyUnusable when the key cannot be used now, such as a token that was taken away
   */
  Signing begin();

  /**
   * Signs a message.
   *
   * @param message what is signed, of any length; it is hashed here
   * @return the signature as it stands in certificates: ECDSA in DER
   * @throws KeyUnusable when the key cannot be used now, such as a token that was taken away
   */
  default byte[] sign(byte[] message) {
    Signing signing = begin();
    try {
      signing.message().write(message);
    } catch (IOException e) {
      throw new UncheckedIOException("a hash takes every byte", e);
    }
    return signing.finish();
  }

  /** One signature under way; for one thread. */
  interface Signing {

    /** Where the message is written; it is hashed as it comes, and not kept. */
    OutputStream message();

    /**
     * Signs what was written, once.
     *
     * @throws KeyUnusable when the key cannot be used now
     */
    byte[] finish();
  }

  /** A key could not be used. */
  final class KeyUnusable extends IllegalStateException {
    public KeyUnusable(GeneralSecurityException why) {
      super("the key could not sign", why);
    }
  }

  /**
   * A key of the Java platform: one that can be copied signs by native code where that runs, any
   * other by whatever provider it belongs to.
   */
  static SigningKey of(PrivateKey key, SignatureScheme scheme) {
    return NativeKeys.copy(key)
        .<SigningKey>map(copy -> new PlatformKey(copy.key(), scheme, copy.provider()))
        .orElseGet(() -> new PlatformKey(key, scheme, null));
  }
}
