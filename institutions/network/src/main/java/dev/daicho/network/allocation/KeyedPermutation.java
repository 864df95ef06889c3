package dev.daicho.network.allocation;

import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret bijection of the numbers of so many decimal digits onto themselves: FF1 of NIST SP
 * 800-38G with AES-256, radix 10. Without the key it looks like a bijection drawn at random.
 *
 * <p>Safe for any number of threads; each has its own engine.
 */
public final class KeyedPermutation {

  /** The length of a key in bytes. */
  public static final int KEY_BYTES = 32;

  private final int digits;
  private final long size;
  private final ThreadLocal<Ff1> engine;

  /**
   * A permutation for one purpose.
   *
   * @param key {@link #KEY_BYTES} secret bytes; copied
   * @param digits 6 to 18; FF1 wants at least a million numbers, and a long holds 18 digits
   * @param purpose FF1's tweak, at most 11 bytes of UTF-8: another purpose makes another
   *     permutation even under the same key
   * @throws IllegalArgumentException when key, digits or purpose are outside of that
   */
  public KeyedPermutation(byte[] key, int digits, String purpose) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, not " + key.length);
    }
    if (digits < 6 || digits > 18) {
      throw new IllegalArgumentException("6 to 18 digits, not " + digits);
    }
    byte[] tweak = purpose.getBytes(StandardCharsets.UTF_8);
    if (tweak.length > Ff1.MOST_TWEAK_BYTES) {
      throw new IllegalArgumentException(
          "a purpose has at most " + Ff1.MOST_TWEAK_BYTES + " bytes, not " + tweak.length);
    }
    this.digits = digits;
    this.size = Ff1.powerOfTen(digits);
    SecretKeySpec aesKey = new SecretKeySpec(key, "AES");
    this.engine = ThreadLocal.withInitial(() -> new Ff1(aesKey, digits, tweak));
  }

  /** How many numbers there are: they go from 0 to this less one. */
  public long size() {
    return size;
  }

  /**
   * Where the permutation takes a number.
   *
   * @throws IllegalArgumentException when the number has more digits than the permutation, or is
   *     negative
   */
  public long permute(long number) {
    return permute(new long[] {number})[0];
  }

  /**
   * Where the permutation takes each of the numbers, in their order: many times as fast as one by
   * one.
   *
   * @throws IllegalArgumentException as there
   */
  public long[] permute(long[] numbers) {
    long[] images = checked(numbers);
    engine.get().encrypt(images);
    return images;
  }

  /**
   * The number that {@link #permute} takes here.
   *
   * @throws IllegalArgumentException as there
   */
  public long restore(long permuted) {
    return restore(new long[] {permuted})[0];
  }

  /**
   * The numbers that {@link #permute} takes here, in their order.
   *
   * @throws IllegalArgumentException as there
   */
  public long[] restore(long[] permuted) {
    long[] numbers = checked(permuted);
    engine.get().decrypt(numbers);
    return numbers;
  }

  private long[] checked(long[] numbers) {
    for (long number : numbers) {
      if (number < 0 || number >= size) {
        throw new IllegalArgumentException("outside of " + digits + " digits");
      }
    }
    return numbers.clone();
  }
}
