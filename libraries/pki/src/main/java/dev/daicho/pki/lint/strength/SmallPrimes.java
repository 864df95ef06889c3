package dev.daicho.pki.lint.strength;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** The first prime numbers, made once. */
final class SmallPrimes {

  private static final int BOUND = 752;
  private static final int CERTAINTY = 50;

  /** All below 752, in order. */
  static final List<Integer> ALL =
      IntStream.range(2, BOUND)
          .filter(number -> BigInteger.valueOf(number).isProbablePrime(CERTAINTY))
          .boxed()
          .toList();

  /** The product of all but 2. */
  static final BigInteger ODD_PRODUCT =
      ALL.stream().skip(1).map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);

  private SmallPrimes() {}
}
