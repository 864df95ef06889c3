package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, as every file here has it. */
final class Digests {

  private Digests() {}

  static Bytes sha256(Bytes data) {
    try {
      return Bytes.of(MessageDigest.getInstance("SHA-256").digest(data.toArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
