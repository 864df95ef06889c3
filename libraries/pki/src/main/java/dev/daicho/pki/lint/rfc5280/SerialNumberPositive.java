package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is as demanded: its serial number is positive (RFC 5280, 4.1.2.2). */
public final class SerialNumberPositive implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.1.2.2", "シリアル番号は正の整数であること", "its serial number is positive");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(certificate.serial().signum() <= 0, certificate.serial());
  }
}
