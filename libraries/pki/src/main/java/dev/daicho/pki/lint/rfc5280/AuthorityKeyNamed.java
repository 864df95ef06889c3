package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate names its issuer's key unless it is self-signed (RFC 5280, 4.2.1.1). */
public final class AuthorityKeyNamed implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.2.1.1", "自己署名でない証明書は発行者鍵識別子を持つこと", "names its issuer's key unless it is self-signed");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    boolean selfIssued = certificate.issuer().equals(certificate.subject());
    return foundWhen(
        !selfIssued && certificate.extension(Extension.authorityKeyIdentifier).isEmpty(),
        "no authorityKeyIdentifier");
  }
}
