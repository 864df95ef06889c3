package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate is as demanded: its issuer never has the name of the real one, O=JPKI (JPKI
 * profile, issuer).
 */
public final class NotTheRealName implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "issuer",
          "実在の認証局の名前O=JPKIを名乗らないこと",
          "its issuer never has the name of the real one, O=JPKI");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        Parts.organizations(certificate.issuer()).contains("JPKI"), certificate.issuer());
  }
}
