package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate is as demanded: its issuer is the CA's subject, byte for byte (JPKI profile,
 * issuer).
 */
public final class IssuerIsTheAuthority implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "issuer",
          "発行者名は認証局の主体者名と符号まで同じであること",
          "its issuer is the CA's subject, byte for byte");

  private final Examined issuer;

  /** As its kind and its issuer make it. */
  IssuerIsTheAuthority(Examined issuer) {
    this.issuer = issuer;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(!Parts.same(certificate.issuer(), issuer.subject()), certificate.issuer());
  }
}
