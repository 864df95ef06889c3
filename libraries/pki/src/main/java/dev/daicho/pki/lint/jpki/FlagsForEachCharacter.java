package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;

/**
 * A certificate is as demanded: there is one substitution flag for each character (JPKI profile,
 * subjectAltName).
 */
public final class FlagsForEachCharacter implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "subjectAltName",
          "代替文字の印は文字ごとに一つであること",
          "there is one substitution flag for each character");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.subjectAlternativeName, WrittenAttributes::of)
        .flatMap(attributes -> foundWhen(!attributes.flagsFit(), "other lengths"));
  }
}
