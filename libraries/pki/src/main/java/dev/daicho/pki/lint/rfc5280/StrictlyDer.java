package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is encoded in DER, the values of its extensions too (RFC 5280, 4.1). */
public final class StrictlyDer implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.1", "全体がDERで符号化されていること", "is encoded in DER, the values of its extensions too");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(!certificate.isStrictlyDer(), "encoded again it has other bytes");
  }
}
