package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate is as demanded: its keyUsage has just its kind's bits (JPKI profile, keyUsage). */
public final class ExactKeyUsage implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "keyUsage",
          "鍵用途は種類ごとに決められたビットであること",
          "its keyUsage has just its kind's bits");

  private final Expected expected;

  /** As its kind and its issuer make it. */
  ExactKeyUsage(Expected expected) {
    this.expected = expected;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.keyUsage, ASN1BitString::getInstance)
        .flatMap(bits ->
            foundWhen(
                bits.intValue() != expected.keyUsage(), Integer.toHexString(bits.intValue())));
  }
}
