package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate is as demanded: an RSA modulus has at least 2048 bits
 * (電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律施行規則, 2).
 */
public final class RsaModulusLength implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律施行規則",
          "2",
          "RSAの法は2048ビット以上であること",
          "an RSA modulus has at least 2048 bits");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Keys.rsa(certificate.key())
        .flatMap(key ->
            foundWhen(key.getModulus().bitLength() < 2048, key.getModulus().bitLength() + " bits"));
  }
}
