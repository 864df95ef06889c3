package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate is as demanded: its authorityInfoAccess is not critical (RFC 5280, 4.2.2.1). */
public final class InformationAccessNotCritical implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2.2.1", "機関情報アクセスはクリティカルでないこと", "its authorityInfoAccess is not critical");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        certificate.extension(Extension.authorityInfoAccess).stream()
            .anyMatch(Extension::isCritical),
        "critical");
  }
}
