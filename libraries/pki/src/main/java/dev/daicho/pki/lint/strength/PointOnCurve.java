package dev.daicho.pki.lint.strength;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is as demanded: the point of an EC key is on its curve (SP 800-56A, 5.6.2.3.3). */
public final class PointOnCurve implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "SP 800-56A", "5.6.2.3.3", "楕円曲線鍵の点は曲線上にあること", "the point of an EC key is on its curve");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Keys.curve(certificate.key())
        .flatMap(curve -> foundWhen(!Keys.onCurve(certificate.key(), curve), "not a point of it"));
  }
}
