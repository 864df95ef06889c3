package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;

/**
 * A certificate is as demanded: the basicConstraints of a CA say so (JPKI profile,
 * basicConstraints).
 */
public final class AuthorityIsAuthority implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "basicConstraints",
          "認証局の基本制約はcAであること",
          "the basicConstraints of a CA say so");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        certificate.extension(Extension.basicConstraints).isPresent() && !certificate.authority(),
        "cA FALSE");
  }
}
