package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate is as demanded: an RSA modulus has no odd prime factor below 752 (SP 800-89,
 * 5.3.3).
 */
public final class RsaNoSmallFactor implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "SP 800-89",
          "5.3.3",
          "RSAの法は752より小さい奇素数で割り切れないこと",
          "an RSA modulus has no odd prime factor below 752");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Keys.rsa(certificate.key())
        .flatMap(key -> SmallPrimes.oddFactor(key.getModulus()))
        .flatMap(factor -> foundWhen(true, factor));
  }
}
