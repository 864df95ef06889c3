package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A certificate is as demanded: an RSA modulus has not the mark of keys that can be factored (ROCA)
 * (CVE-2017-15361, ROCA).
 */
public final class RsaNotRoca implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "CVE-2017-15361",
          "ROCA",
          "RSAの法がROCAの特徴を持たないこと",
          "an RSA modulus has not the mark of keys that can be factored (ROCA)");
  private static final int GENERATOR = 65_537;

  /** As many as a key of 512 bits is made of; a longer one is made of more. */
  private static final int PRIMES = 39;

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Keys.rsa(certificate.key())
        .flatMap(key ->
            foundWhen(marked(key.getModulus()), "a power of 65537 modulo every small prime"));
  }

  /** A mark by chance has a probability below 2 to the -27. */
  private static boolean marked(BigInteger modulus) {
    return SmallPrimes.ALL.stream()
        .limit(PRIMES)
        .allMatch(
            prime -> powerOfGenerator(modulus.mod(BigInteger.valueOf(prime)).intValue(), prime));
  }

  private static boolean powerOfGenerator(int rest, int prime) {
    int power = 1 % prime;
    do {
      if (power == rest) {
        return true;
      }
      power = power * (GENERATOR % prime) % prime;
    } while (power != 1);
    return false;
  }
}
