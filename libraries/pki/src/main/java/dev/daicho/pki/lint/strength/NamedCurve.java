package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is as demanded: an EC key is on P-256 or P-384, named (RFC 5480, 2.1.1). */
public final class NamedCurve implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "RFC 5480",
          "2.1.1",
          "楕円曲線鍵はP-256またはP-384の名前付き曲線であること",
          "an EC key is on P-256 or P-384, named");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        Keys.isEc(certificate.key()) && Keys.curve(certificate.key()).isEmpty(),
        certificate.key().getAlgorithm().getParameters());
  }
}
