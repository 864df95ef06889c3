package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate has no unique identifiers (RFC 5280, 4.1.2.8). */
public final class NoUniqueIdentifiers implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.1.2.8", "固有識別子を使わないこと", "has no unique identifiers");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(certificate.hasUniqueIdentifiers(), "present");
  }
}
