package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is signed as its generation signs (JPKI profile, signature). */
public final class SignedAsGeneration implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile", "signature", "署名アルゴリズムは世代のものであること", "is signed as its generation signs");

  private final Expected expected;

  /** As its kind and its issuer make it. */
  SignedAsGeneration(Expected expected) {
    this.expected = expected;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        !certificate.inner().getAlgorithm().equals(expected.signature()),
        certificate.inner().getAlgorithm());
  }
}
