package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate has no extension twice (RFC 5280, 4.2). */
public final class NoExtensionTwice implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2", "同じ拡張を二度持たないこと", "has no extension twice");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    Set<ASN1ObjectIdentifier> seen = new HashSet<>();
    return certificate.extensions().stream()
        .map(Extension::getExtnId)
        .filter(type -> !seen.add(type))
        .findFirst()
        .flatMap(type -> foundWhen(true, type));
  }
}
