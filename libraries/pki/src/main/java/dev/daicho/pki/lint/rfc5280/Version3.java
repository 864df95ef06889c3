package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is of version 3 (RFC 5280, 4.1.2.1). */
public final class Version3 implements Lint {

  private static final Clause CLAUSE = Clause.rfc5280("4.1.2.1", "版は3であること", "is of version 3");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(certificate.version() != 3, certificate.version());
  }
}
