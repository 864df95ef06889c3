package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is as demanded: the subject of a CA has a name (RFC 5280, 4.1.2.6). */
public final class AuthorityHasSubject implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.1.2.6", "認証局の主体者名は空でないこと", "the subject of a CA has a name");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        certificate.authority() && certificate.subject().getRDNs().length == 0, "no part");
  }
}
