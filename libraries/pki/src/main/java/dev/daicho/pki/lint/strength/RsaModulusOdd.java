package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is as demanded: an RSA modulus is odd (SP 800-89, 5.3.3). */
public final class RsaModulusOdd implements Lint {

  private static final Clause CLAUSE =
      Clause.of("SP 800-89", "5.3.3", "RSAの法は奇数であること", "an RSA modulus is odd");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Keys.rsa(certificate.key())
        .flatMap(key -> foundWhen(!key.getModulus().testBit(0), "even"));
  }
}
