package dev.daicho.chip.application;

import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Form.Alphabet;

/**
 * 照合番号: secrets that stand on the card itself, to be typed or read by who has it before them. They
 * cannot be changed. How many wrong ones block one is not published; ten is commonly said.
 */
final class VerificationNumbers {

  /** A is the 個人番号. */
  static final Form A = digits(12);

  /** B is of the date of birth, the year of expiry and the security code. */
  static final Form B = digits(14);

  /** The date of birth alone. */
  static final Form BIRTH = digits(6);

  /** That of the next card has six digits, which is announced. */
  static final Form NEXT = digits(6);

  private static Form digits(int count) {
    return new Form.Secret(count, count, Alphabet.DIGITS, 10, false);
  }

  private VerificationNumbers() {}
}
