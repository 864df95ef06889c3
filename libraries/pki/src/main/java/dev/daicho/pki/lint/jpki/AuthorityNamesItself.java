package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/** A certificate is as demanded: a CA is its own issuer (JPKI profile, issuer). */
public final class AuthorityNamesItself implements Lint {

  private static final Clause CLAUSE =
      Clause.of("JPKI profile", "issuer", "認証局の発行者名と主体者名は同じであること", "a CA is its own issuer");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        !Parts.same(certificate.issuer(), certificate.subject()), certificate.issuer());
  }
}
