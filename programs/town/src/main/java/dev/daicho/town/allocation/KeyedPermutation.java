package dev.daicho.town.allocation;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * A secret bijection of the numbers of so many decimal digits onto themselves: FF1 of NIST SP
 * 800-38G with AES-256, radix 10. Without the key it looks like a bijection drawn at random.
 *
 * <p>Safe for any number of threads; each has its own engines.
 */
public final class KeyedPermutation {

  /** The length of a key in bytes. */
  public static final int KEY_BYTES = 32;

  private static final int RADIX = 10;

  private final int digits;
  private final long size;
  private final ThreadLocal<FPEFF1Engine> forward;
  private final ThreadLocal<FPEFF1Engine> backward;

  /**
   * A permutation for one purpose.
   *
   * @param key {@link #KEY_BYTES} secret bytes; copied
   * @param digits 6 to 18; FF1 wants at least a million numbers, and a long holds 18 digits
   * @param purpose FF1's tweak: another purpose makes another permutation even under the same key
   * @throws IllegalArgumentException when the key or the digits are outside of that
   */
  public KeyedPermutation(byte[] key, int digits, String purpose) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, not " + key.length);
    }
    if (digits < 6 || digits > 18) {
      throw new IllegalArgumentException("6 to 18 digits, not " + digits);
    }
    this.digits = digits;
    this.size = powerOfTen(digits);
    FPEParameters parameters =
        new FPEParameters(new KeyParameter(key), RADIX, purpose.getBytes(StandardCharsets.UTF_8));
    this.forward = ThreadLocal.withInitial(() -> engine(true, parameters));
    this.backward = ThreadLocal.withInitial(() -> engine(false, parameters));
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
    return process(forward.get(), number);
  }

  /**
   * The number that {@link #permute} takes here.
   *
   * @throws IllegalArgumentException as there
   */
  public long restore(long permuted) {
    return process(backward.get(), permuted);
  }

  private long process(FPEFF1Engine engine, long number) {
    if (number < 0 || number >= size) {
      throw new IllegalArgumentException("outside of " + digits + " digits");
    }
    byte[] numerals = new byte[digits];
    long rest = number;
    for (int i = digits - 1; i >= 0; i--) {
      numerals[i] = (byte) (rest % RADIX);
      rest /= RADIX;
    }
    engine.processBlock(numerals, 0, digits, numerals, 0);
    long result = 0;
    for (byte numeral : numerals) {
      result = result * RADIX + numeral;
    }
    return result;
  }

  private static FPEFF1Engine engine(boolean forward, FPEParameters parameters) {
    FPEFF1Engine engine = new FPEFF1Engine(new JdkAes());
    engine.init(forward, parameters);
    return engine;
  }

  private static long powerOfTen(int digits) {
    long power = 1;
    for (int i = 0; i < digits; i++) {
      power *= RADIX;
    }
    return power;
  }
}
