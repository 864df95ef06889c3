package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;

/**
 * A certificate is as demanded: its extKeyUsage has just its kind's purpose (JPKI profile,
 * extKeyUsage).
 */
public final class ExactPurpose implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "extKeyUsage",
          "拡張鍵用途は種類ごとに決められた一つであること",
          "its extKeyUsage has just its kind's purpose");

  private final Expected expected;

  /** As its kind and its issuer make it. */
  ExactPurpose(Expected expected) {
    this.expected = expected;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(
            Extension.extendedKeyUsage,
            value -> List.of(ExtendedKeyUsage.getInstance(value).getUsages()))
        .flatMap(usages -> foundWhen(!usages.equals(expected.purpose().stream().toList()), usages));
  }
}
