package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Optional;

/**
 * A public key of RSA-2048 with exponent 65537 as it stands in many files: 265 bytes.
 *
 * @param modulus of 2048 bits
 */
public record RsaKey(BigInteger modulus) {

  /** Its length in bytes. */
  static final int LENGTH = 265;

  private static final BigInteger F4 = BigInteger.valueOf(65_537);
  private static final int MODULUS = 256;
  private static final Bytes HEAD = Bytes.hex("900301000191820100");

  /** Checks the length. */
  public RsaKey {
    if (modulus.bitLength() != 8 * MODULUS) {
      throw new IllegalArgumentException("a modulus of 2048 bits");
    }
  }

  /**
   * One of Java's.
   *
   * @throws IllegalArgumentException when it is no such key
   */
  public static RsaKey of(PublicKey key) {
    if (key instanceof RSAPublicKey rsa && rsa.getPublicExponent().equals(F4)) {
      return new RsaKey(rsa.getModulus());
    }
    throw new IllegalArgumentException("a key of RSA with exponent 65537");
  }

  /** The bytes. */
  public Bytes encoded() {
    byte[] signed = modulus.toByteArray();
    return HEAD.and(Bytes.of(signed).from(signed.length - MODULUS));
  }

  /** Reads one; empty when it is none. */
  public static Optional<RsaKey> read(Bytes bytes) {
    return bytes.length() == LENGTH
            && bytes.startsWith(HEAD)
            && (bytes.at(HEAD.length()) & 0x80) != 0
        ? Optional.of(new RsaKey(new BigInteger(1, bytes.from(HEAD.length()).toArray())))
        : Optional.empty();
  }

  /** As Java has it. */
  public PublicKey toKey() {
    try {
      return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, F4));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has RSA", e);
    }
  }
}
