package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.math.BigInteger;
import java.util.Optional;

/** A certificate is as demanded: an RSA exponent is odd and at least 65537 (FIPS 186-5, A.1.1). */
public final class RsaExponent implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "FIPS 186-5",
          "A.1.1",
          "RSAの公開指数は65537以上の奇数であること",
          "an RSA exponent is odd and at least 65537");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Keys.rsa(certificate.key())
        .flatMap(key ->
            foundWhen(
                !key.getPublicExponent().testBit(0)
                    || key.getPublicExponent().compareTo(BigInteger.valueOf(65_537)) < 0,
                key.getPublicExponent()));
  }
}
