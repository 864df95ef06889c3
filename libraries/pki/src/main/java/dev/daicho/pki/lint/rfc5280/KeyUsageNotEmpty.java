package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate is as demanded: its keyUsage sets at least one bit (RFC 5280, 4.2.1.3). */
public final class KeyUsageNotEmpty implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2.1.3", "鍵用途は少なくとも一つのビットを立てること", "its keyUsage sets at least one bit");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.keyUsage, ASN1BitString::getInstance)
        .flatMap(bits -> foundWhen(bits.intValue() == 0, "no bit"));
  }
}
