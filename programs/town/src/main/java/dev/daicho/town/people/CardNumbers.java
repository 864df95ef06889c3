package dev.daicho.town.people;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidenceCardNumber;

/**
 * Residence card numbers that look drawn but never meet: each member of each household of each
 * municipality has an own number, spread by a multiplication without common divisor.
 */
final class CardNumbers {

  private static final long LETTERS = 26 * 26;
  private static final long DIGITS = 100_000_000;
  private static final long ALL = LETTERS * LETTERS * DIGITS;
  private static final long SPREAD = 3_999_971; // no divisor of 2, 5 or 13; product below 2⁶³

  private static final int HOUSEHOLD_BITS = 21;
  private static final int MEMBER_BITS = 4;

  private final long municipality;
  private final long offset;

  CardNumbers(MunicipalityCode code, long seed) {
    municipality = Long.parseLong(code.digits(), 0, 5, 10);
    offset = Long.remainderUnsigned(seed * 0x9E3779B97F4A7C15L, ALL);
  }

  /** The number of a member of the n-th household. */
  ResidenceCardNumber of(long household, int member) {
    long position = (((municipality << HOUSEHOLD_BITS) + household) << MEMBER_BITS) + member;
    long number = (position * SPREAD + offset) % ALL;
    long letters = number / DIGITS;
    StringBuilder text = new StringBuilder(12);
    appendLetters(text, letters / LETTERS);
    String digits = Long.toString(DIGITS + number % DIGITS);
    text.append(digits, 1, digits.length());
    appendLetters(text, letters % LETTERS);
    return ResidenceCardNumber.of(text.toString());
  }

  private static void appendLetters(StringBuilder text, long pair) {
    text.append((char) ('A' + pair / 26)).append((char) ('A' + pair % 26));
  }
}
