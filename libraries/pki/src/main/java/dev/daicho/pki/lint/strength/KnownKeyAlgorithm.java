package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate is as demanded: its key is an RSA or an EC key that can be read (RFC 3279, 2.3).
 */
public final class KnownKeyAlgorithm implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "RFC 3279",
          "2.3",
          "鍵はRSAまたは楕円曲線のものであること",
          "its key is an RSA or an EC key that can be read");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        !Keys.isEc(certificate.key()) && Keys.rsa(certificate.key()).isEmpty(),
        certificate.key().getAlgorithm().getAlgorithm());
  }
}
