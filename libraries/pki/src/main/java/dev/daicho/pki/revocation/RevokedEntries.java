package dev.daicho.pki.revocation;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Entries by serial number, packed: about 25 bytes each with the four-byte numbers that JPKI has.
 * Where one stands depends on the list's own hash, so that nobody can choose numbers that all fall
 * together.
 */
final class RevokedEntries {

  private static final int FIRST_CAPACITY = 1 << 10;
  private static final int REASON_BITS = 8;
  private static final int REASON_MASK = 0xFF;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private byte[] serials = new byte[FIRST_CAPACITY * 5];
  private int[] offsets = new int[FIRST_CAPACITY];
  private long[] told = new long[FIRST_CAPACITY];
  private int[] table = new int[1];
  private long seed;
  private int count;
  private int used;

  /** How many there are. */
  int size() {
    return count;
  }

  /** Adds one; before {@link #index}. */
  void add(RevokedCertificate entry) {
    byte[] serial = entry.serial().toByteArray();
    add(serial, 0, serial.length, entry.when().getEpochSecond(), entry.reason().code());
  }

  /** The same of parts that are known to be those of an entry. */
  void add(byte[] serial, int from, int length, long second, int reason) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
      told = Arrays.copyOf(told, 2 * count);
    }
    if (used + 1 + length > serials.length) {
      serials = Arrays.copyOf(serials, 2 * serials.length);
    }
    offsets[count] = used;
    told[count] = (second << REASON_BITS) | reason;
    count++;
    serials[used] = (byte) length;
    System.arraycopy(serial, from, serials, used + 1, length);
    used += 1 + length;
  }

  /**
   * Makes them ready to be looked up.
   *
   * @param key what spreads them, not to be foreseen by who chose the numbers
   * @return the first serial number that stands twice
   */
  Optional<BigInteger> index(long key) {
    seed = key | 1;
    table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, count)) << 2)];
    for (int i = 0; i < count; i++) {
      int slot = slot(serials, offsets[i] + 1, serials[offsets[i]]);
      if (table[slot] != 0) {
        return Optional.of(entry(i).serial());
      }
      table[slot] = i + 1;
    }
    return Optional.empty();
  }

  /** The entry of a serial number. */
  Optional<RevokedCertificate> find(BigInteger serial) {
    byte[] bytes = serial.toByteArray();
    int found = table[slot(bytes, 0, bytes.length)];
    return found == 0 ? Optional.empty() : Optional.of(entry(found - 1));
  }

  /** All, as they stood. */
  void forEach(Consumer<RevokedCertificate> to) {
    for (int i = 0; i < count; i++) {
      to.accept(entry(i));
    }
  }

  private int slot(byte[] bytes, int from, int length) {
    int mask = table.length - 1;
    int slot = hash(bytes, from, length) & mask;
    while (table[slot] != 0 && !same(table[slot] - 1, bytes, from, length)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean same(int entry, byte[] bytes, int from, int length) {
    int at = offsets[entry];
    return Arrays.equals(serials, at + 1, at + 1 + serials[at], bytes, from, from + length);
  }

  private int hash(byte[] bytes, int from, int length) {
    long mixed = seed;
    for (int i = from; i < from + length; i++) {
      mixed = (mixed ^ bytes[i]) * seed;
      mixed ^= mixed >>> 29;
    }
    return (int) ((mixed * SPREAD) >>> 32);
  }

  private RevokedCertificate entry(int index) {
    int at = offsets[index];
    return new RevokedCertificate(
        new BigInteger(serials, at + 1, serials[at]),
        Instant.ofEpochSecond(told[index] >> REASON_BITS),
        RevocationReason.existing((int) (told[index] & REASON_MASK)));
  }
}
