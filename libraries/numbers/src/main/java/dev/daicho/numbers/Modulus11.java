package dev.daicho.numbers;

import java.util.function.Function;

/**
 * Modulus 11 with the weights 2 to 7 from the right, over and over (M11W2–7): the check of the
 * individual number, the resident code, the addressee number and the household number; the
 * municipality code uses the same remainder with another rule for the digit.
 */
final class Modulus11 {

  private Modulus11() {}

  /** The weighted sum of the decimal digits modulo 11. */
  static int remainder(long base) {
    int sum = 0;
    int weight = 2;
    for (long rest = base; rest > 0; rest /= 10) {
      sum += (int) (rest % 10) * weight;
      weight = weight == 7 ? 2 : weight + 1;
    }
    return sum % 11;
  }

  /** 11 less the remainder; 0 where the remainder is 0 or 1. */
  static int checkDigit(long base) {
    int remainder = remainder(base);
    return remainder <= 1 ? 0 : 11 - remainder;
  }

  /** Makes the number when the last of its digits is the check digit of those before it. */
  static <T> Parsed<T> check(String digits, Function<String, T> make) {
    long number = Long.parseLong(digits);
    return check(digits, checkDigit(number / 10), (int) (number % 10), make);
  }

  /** Makes the number when its check digit is the one that was expected. */
  static <T> Parsed<T> check(String digits, int expected, int actual, Function<String, T> make) {
    return expected == actual
        ? new Parsed.Valid<>(make.apply(digits))
        : new Parsed.Invalid<>(new NumberFault.WrongCheckDigit(expected, actual));
  }
}
