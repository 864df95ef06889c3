package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate is as demanded: its keyUsage is critical (RFC 5280, 4.2.1.3). */
public final class KeyUsageCritical implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2.1.3", "鍵用途はクリティカルであること", "its keyUsage is critical");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return foundWhen(
        certificate.extension(Extension.keyUsage).stream().anyMatch(one -> !one.isCritical()),
        "not critical");
  }
}
