package dev.daicho.network.allocation;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * FF1 of NIST SP 800-38G with AES-256 over decimal numbers, many at a time: each of the ten rounds
 * is one call of the JDK's AES over all of them, which runs on the processor's own instructions and
 * leaves no traces in the cache. Not safe for several threads at once.
 *
 * <p>Numbers of up to 18 digits and tweaks of up to {@link #MOST_TWEAK_BYTES} bytes keep both
 * halves of a number in a long and a round's input in one block: step 6.iii, which lengthens the
 * output, is then never needed, and the first block of step 6.ii is the same for all numbers.
 */
final class Ff1 {

  /** A longer tweak would not leave the round and half of a number room in one block. */
  static final int MOST_TWEAK_BYTES = 11;

  private static final int RADIX = 10;
  private static final int ROUNDS = 10;
  private static final int BLOCK = 16;
  private static final int AT_ONCE = 1024;

  private final Cipher aes;
  private final int numeralBits;
  private final long leftSize;
  private final long rightSize;
  private final long blockHead;
  private final long blockTail;
  private long[] left = new long[1];
  private long[] right = new long[1];
  private ByteBuffer in = ByteBuffer.allocate(BLOCK);
  private ByteBuffer out = ByteBuffer.allocate(BLOCK);

  /**
   * @param key of AES-256
   * @param digits 2 to 18
   * @param tweak at most {@link #MOST_TWEAK_BYTES} bytes
   */
  Ff1(SecretKeySpec key, int digits, byte[] tweak) {
    int leftDigits = digits / 2;
    leftSize = powerOfTen(leftDigits);
    rightSize = powerOfTen(digits - leftDigits);
    int numeralBytes = (Long.SIZE - Long.numberOfLeadingZeros(rightSize - 1) + 7) / 8;
    numeralBits = numeralBytes * 8;
    try {
      // Named, so that speed and origin do not depend on which providers a program has installed.
      aes = Cipher.getInstance("AES/ECB/NoPadding", "SunJCE");
      aes.init(Cipher.ENCRYPT_MODE, key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no AES", e);
    }
    // P of step 5, and what of Q is the same for all rounds and numbers.
    in.put(new byte[] {1, 2, 1, 0, 0, RADIX, ROUNDS, (byte) leftDigits});
    in.putInt(digits).putInt(tweak.length);
    encryptBlocks(1);
    ByteBuffer constant = ByteBuffer.allocate(BLOCK).put(tweak);
    blockHead = out.getLong(0) ^ constant.getLong(0);
    blockTail = out.getLong(8) ^ constant.getLong(8);
  }

  /** Algorithm 7, in place. The numbers must be of so many digits. */
  void encrypt(long[] numbers) {
    for (int from = 0; from < numbers.length; from += AT_ONCE) {
      int count = Math.min(AT_ONCE, numbers.length - from);
      split(numbers, from, count);
      long[] a = left;
      long[] b = right;
      for (int round = 0; round < ROUNDS; round++) {
        prf(round, b, count);
        long size = sizeIn(round);
        for (int i = 0; i < count; i++) {
          a[i] = (a[i] + added(i, size)) % size;
        }
        long[] swapped = a;
        a = b;
        b = swapped;
      }
      join(numbers, from, count);
    }
  }

  /** Algorithm 8, in place: undoes {@link #encrypt}. */
  void decrypt(long[] numbers) {
    for (int from = 0; from < numbers.length; from += AT_ONCE) {
      int count = Math.min(AT_ONCE, numbers.length - from);
      split(numbers, from, count);
      long[] a = left;
      long[] b = right;
      for (int round = ROUNDS - 1; round >= 0; round--) {
        prf(round, a, count);
        long size = sizeIn(round);
        for (int i = 0; i < count; i++) {
          b[i] = (b[i] - added(i, size) + size) % size;
        }
        long[] swapped = a;
        a = b;
        b = swapped;
      }
      join(numbers, from, count);
    }
  }

  private void split(long[] numbers, int from, int count) {
    if (left.length < count) {
      left = new long[count];
      right = new long[count];
      in = ByteBuffer.allocate(count * BLOCK);
      out = ByteBuffer.allocate(count * BLOCK);
    }
    for (int i = 0; i < count; i++) {
      left[i] = numbers[from + i] / rightSize;
      right[i] = numbers[from + i] % rightSize;
    }
  }

  /** After an even number of rounds each half is where it was. */
  private void join(long[] numbers, int from, int count) {
    for (int i = 0; i < count; i++) {
      numbers[from + i] = left[i] * rightSize + right[i];
    }
  }

  /** Steps 6.i and 6.ii for one round of all numbers. */
  private void prf(int round, long[] halves, int count) {
    long tail = blockTail ^ ((long) round << numeralBits);
    for (int i = 0; i < count; i++) {
      in.putLong(i * BLOCK, blockHead);
      in.putLong(i * BLOCK + 8, tail ^ halves[i]);
    }
    encryptBlocks(count);
  }

  /** Step 6.iv, y modulo the size of the half that it is added to. */
  private long added(int i, long size) {
    return Long.remainderUnsigned(out.getLong(i * BLOCK), size);
  }

  private long sizeIn(int round) {
    return round % 2 == 0 ? leftSize : rightSize;
  }

  private void encryptBlocks(int count) {
    try {
      aes.update(in.array(), 0, count * BLOCK, out.array(), 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no room for the blocks", e);
    }
  }

  static long powerOfTen(int digits) {
    long power = 1;
    for (int i = 0; i < digits; i++) {
      power *= RADIX;
    }
    return power;
  }
}
