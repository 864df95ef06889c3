package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;

/** A certificate is as demanded: only a CA may sign certificates (RFC 5280, 4.2.1.3). */
public final class CertSignOnlyByAuthority implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2.1.3", "証明書署名の用途を持つのは認証局だけであること", "only a CA may sign certificates");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.keyUsage, KeyUsage::getInstance)
        .flatMap(usage ->
            foundWhen(
                usage.hasUsages(KeyUsage.keyCertSign) && !certificate.authority(),
                "keyCertSign without cA"));
  }
}
