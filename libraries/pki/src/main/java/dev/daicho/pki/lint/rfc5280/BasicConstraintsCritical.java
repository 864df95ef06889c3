package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate is as demanded: the basicConstraints of a CA are critical (RFC 5280, 4.2.1.9). */
public final class BasicConstraintsCritical implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.2.1.9", "認証局の基本制約はクリティカルであること", "the basicConstraints of a CA are critical");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        certificate.authority()
            && certificate.extension(Extension.basicConstraints).stream()
                .noneMatch(Extension::isCritical),
        "not critical");
  }
}
