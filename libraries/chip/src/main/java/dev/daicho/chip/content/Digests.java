package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, as every file of today's card has it, and SHA-384 of the next. */
final class Digests {

  private Digests() {}

  static Bytes sha256(Bytes data) {
    return digest("SHA-256", data);
  }

  static Bytes sha384(Bytes data) {
    return digest("SHA-384", data);
  }

  private static Bytes digest(String name, Bytes data) {
    try {
      return Bytes.of(MessageDigest.getInstance(name).digest(data.toArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
