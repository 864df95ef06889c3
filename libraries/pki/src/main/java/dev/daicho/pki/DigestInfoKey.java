package dev.daicho.pki;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * An RSA key that signs what others have hashed: a block with the padding of PKCS #1 v1.5 (RFC
 * 8017, 9.2, from step 3 on), for where more than one digest stands in it. Safe for use by many
 * threads.
 */
public final class DigestInfoKey {

  private final PrivateKey key;
  private final @Nullable Provider by;

  private DigestInfoKey(PrivateKey key, @Nullable Provider by) {
    this.key = key;
    this.by = by;
  }

  /**
   * Signs by native code where that runs, as {@link SigningKey} does.
   *
   * @param key RSA
   */
  public static DigestInfoKey of(PrivateKey key) {
    return NativeKeys.copy(key)
        .map(copy -> new DigestInfoKey(copy.key(), copy.provider()))
        .orElseGet(() -> new DigestInfoKey(key, null));
  }

  /**
   * Signs.
   *
   * @param digestInfo DER, at least eleven bytes shorter than the modulus
   * @return the signature, as long as the modulus
   * @throws SigningKey.KeyUnusable when the key is not RSA, or what is signed is too long
   */
  public byte[] sign(byte[] digestInfo) {
    try {
      Cipher rsa =
          by == null
              ? Cipher.getInstance("RSA/ECB/PKCS1Padding")
              : Cipher.getInstance("RSA/ECB/PKCS1Padding", by);
      rsa.init(Cipher.ENCRYPT_MODE, key);
      return rsa.doFinal(digestInfo);
    } catch (GeneralSecurityException e) {
      throw new SigningKey.KeyUnusable(e);
    }
  }
}
