package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;

/**
 * What RSASSA-PSS signs (RFC 8017, 9.1.1), with SHA-256, MGF1 and a salt of 32 bytes. Java signs so
 * only what it has hashed itself, and a card is given a hash.
 */
final class PssBlock {

  private static final int HASH = 32;
  private static final int SALT = 32;

  private PssBlock() {}

  /**
   * The block for a hash.
   *
   * @param bits of the modulus
   */
  static Bytes of(Bytes hash, int bits, RandomGenerator random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    int length = (bits - 1 + 7) / 8;
    Bytes inner = digest(Bytes.filled(0, 8).and(hash).and(Bytes.of(salt)));
    byte[] db = new byte[length - HASH - 1];
    db[db.length - SALT - 1] = 1;
    System.arraycopy(salt, 0, db, db.length - SALT, SALT);
    Bytes mask = mask(inner, db.length);
    for (int i = 0; i < db.length; i++) {
      db[i] ^= (byte) mask.at(i);
    }
    db[0] &= (byte) (0xFF >> (8 * length - (bits - 1)));
    return Bytes.of(db).and(inner).and(Bytes.of((byte) 0xBC));
  }

  /** MGF1 (RFC 8017, B.2.1). */
  private static Bytes mask(Bytes seed, int length) {
    Bytes mask = Bytes.NONE;
    for (int counter = 0; mask.length() < length; counter++) {
      mask = mask.and(digest(seed.and(Bytes.u16(0)).and(Bytes.u16(counter))));
    }
    return mask.slice(0, length);
  }

  private static Bytes digest(Bytes data) {
    try {
      return Bytes.of(MessageDigest.getInstance("SHA-256").digest(data.toArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
