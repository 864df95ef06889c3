package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate is as demanded: its authorityKeyIdentifier is not critical (RFC 5280, 4.2.1.1). */
public final class AuthorityKeyNotCritical implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.2.1.1", "発行者鍵識別子はクリティカルでないこと", "its authorityKeyIdentifier is not critical");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        certificate.extension(Extension.authorityKeyIdentifier).stream()
            .anyMatch(Extension::isCritical),
        "critical");
  }
}
