package dev.daicho.foundation.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The digests that entries and seals are made of: SHA-256 over parts, each behind its length in
 * four bytes, so that no two different rows of parts look alike.
 */
final class Digests {

  // Not a value that PostgreSQL can hold.
  private static final byte[] ABSENT = {0};

  private Digests() {}

  /** The digest of a person: what it is about behind a salt. */
  static byte[] of(byte[] salt, String... parts) {
    MessageDigest sha = sha256();
    put(sha, salt);
    for (String part : parts) {
      put(sha, part);
    }
    return sha.digest();
  }

  /** A digest that begins with the head before it. */
  static MessageDigest chainedTo(byte[] head) {
    MessageDigest sha = sha256();
    put(sha, head);
    return sha;
  }

  /** Adds a part. */
  static void put(MessageDigest sha, @Nullable String part) {
    put(sha, part == null ? ABSENT : part.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(MessageDigest sha, byte[] part) {
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
    sha.update(part);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
