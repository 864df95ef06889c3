package dev.daicho.pki.extension;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** By what a key is named in certificates. */
public final class KeyIdentifier {

  private KeyIdentifier() {}

  /** The SHA-1 of the key's bit string (RFC 5280, 4.2.1.2, method 1): a name, no protection. */
  public static byte[] of(SubjectPublicKeyInfo key) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(key.getPublicKeyData().getBytes());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
