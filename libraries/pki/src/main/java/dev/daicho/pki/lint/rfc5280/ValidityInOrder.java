package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.time.Instant;
import java.util.Optional;

/** A certificate does not end before it begins (RFC 5280, 4.1.2.5). */
public final class ValidityInOrder implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.1.2.5", "有効期間の終わりは始まりより前でないこと", "does not end before it begins");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    Instant from = certificate.notBefore().instant().orElse(Instant.MIN);
    Instant until = certificate.notAfter().instant().orElse(Instant.MAX);
    return foundWhen(until.isBefore(from), from + " - " + until);
  }
}
