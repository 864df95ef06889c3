package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate names its subject's key (RFC 5280, 4.2.1.2). */
public final class SubjectKeyNamed implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2.1.2", "主体者鍵識別子を持つこと", "names its subject's key");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        certificate.extension(Extension.subjectKeyIdentifier).isEmpty(), "no subjectKeyIdentifier");
  }
}
