package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate has no unknown critical extension (RFC 5280, 4.2). */
public final class NoUnknownCriticalExtension implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2", "知られていない拡張をクリティカルにしないこと", "has no unknown critical extension");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate.extensions().stream()
        .filter(Extension::isCritical)
        .map(Extension::getExtnId)
        .filter(type -> !KnownExtensions.knows(type))
        .findFirst()
        .flatMap(type -> foundWhen(true, type));
  }
}
