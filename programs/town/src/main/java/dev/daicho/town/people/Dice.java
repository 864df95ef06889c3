package dev.daicho.town.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Reproducible chance: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014) written out, so that neither
 * the platform nor a later JDK's way of bounding numbers can change an invented person. Not for
 * secrets. Not for several threads.
 */
final class Dice {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    state = seed;
  }

  /** Seeds from what makes a town: the first eight bytes of SHA-256 over the parts. */
  static long seedOf(String... parts) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The dice of the n-th household: a change in one household leaves the others as they were. */
  static Dice ofHousehold(long townSeed, long n) {
    return new Dice(mixed(townSeed ^ mixed(n + GOLDEN_GAMMA)));
  }

  long next() {
    state += GOLDEN_GAMMA;
    return mixed(state);
  }

  /** From 0 to bound − 1; the bias is below 2⁻³² times the bound. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** From low to high, both possible. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** Whether something of this probability happens. */
  boolean chance(double probability) {
    return (next() >>> 11) * 0x1.0p-53 < probability;
  }

  <T> T oneOf(List<T> things) {
    return things.get(below(things.size()));
  }

  private static long mixed(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
