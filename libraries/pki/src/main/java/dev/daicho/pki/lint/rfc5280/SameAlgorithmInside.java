package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate names the same signature algorithm, parameters too, inside and outside (RFC 5280,
 * 4.1.1.2).
 */
public final class SameAlgorithmInside implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.1.1.2",
          "署名アルゴリズムは内側と外側でパラメータまで同じであること",
          "names the same signature algorithm, parameters too, inside and outside");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        !certificate.inner().equals(certificate.outer()),
        certificate.inner().getAlgorithm()
            + " inside, "
            + certificate.outer().getAlgorithm()
            + " outside");
  }
}
