package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;

/**
 * A certificate is as demanded: each basic attribute is there once and readable (JPKI profile,
 * subjectAltName).
 */
public final class AttributesReadable implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "subjectAltName",
          "基本４情報が一つずつ読めること",
          "each basic attribute is there once and readable");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.subjectAlternativeName, WrittenAttributes::of)
        .flatMap(attributes -> foundWhen(!attributes.readable(), attributes.types()));
  }
}
