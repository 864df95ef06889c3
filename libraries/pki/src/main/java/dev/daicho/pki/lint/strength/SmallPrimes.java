package dev.daicho.pki.lint.strength;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /**
   * All but 2, in groups whose products fit in one word: a long number is divided once for each.
   */
  private static final List<Group> ODD_GROUPS = grouped(ALL.subList(1, ALL.size()));

  private record Group(BigInteger product, List<Integer> primes) {

    Group and(int prime) {
      return new Group(
          product.multiply(BigInteger.valueOf(prime)),
          Stream.concat(primes.stream(), Stream.of(prime)).toList());
    }
  }

  private SmallPrimes() {}

  private static List<Group> grouped(List<Integer> primes) {
    List<Group> groups = new ArrayList<>();
    Group open = new Group(BigInteger.ONE, List.of());
    for (int prime : primes) {
      Group larger = open.and(prime);
      if (larger.product().bitLength() >= Integer.SIZE) {
        groups.add(open);
        larger = new Group(BigInteger.valueOf(prime), List.of(prime));
      }
      open = larger;
    }
    groups.add(open);
    return List.copyOf(groups);
  }

  /** The first odd one that divides a number without rest. */
  static Optional<Integer> oddFactor(BigInteger number) {
    for (Group group : ODD_GROUPS) {
      int rest = number.mod(group.product()).intValue();
      for (int prime : group.primes()) {
        if (rest % prime == 0) {
          return Optional.of(prime);
        }
      }
    }
    return Optional.empty();
  }
}
