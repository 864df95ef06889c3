package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate is as demanded: every known extension has the syntax of its type (RFC 5280, 4.2).
 */
public final class ExtensionsReadable implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2", "拡張の値はその型の構文に従うこと", "every known extension has the syntax of its type");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate.extensions().stream()
        .filter(one -> !KnownExtensions.readable(certificate, one))
        .findFirst()
        .flatMap(one -> foundWhen(true, one.getExtnId()));
  }
}
