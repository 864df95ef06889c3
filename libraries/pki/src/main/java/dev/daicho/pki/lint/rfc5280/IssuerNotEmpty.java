package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is as demanded: its issuer has a name (RFC 5280, 4.1.2.4). */
public final class IssuerNotEmpty implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.1.2.4", "発行者名は空でないこと", "its issuer has a name");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(certificate.issuer().getRDNs().length == 0, "no part");
  }
}
