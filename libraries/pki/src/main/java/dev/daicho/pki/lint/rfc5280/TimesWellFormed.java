package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate is as demanded: its times have seconds, end with Z and have no fraction (RFC 5280,
 * 4.1.2.5).
 */
public final class TimesWellFormed implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.1.2.5",
          "日時は秒までをZで書き、小数を持たないこと",
          "its times have seconds, end with Z and have no fraction");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    String seen = certificate.notBefore().text() + " - " + certificate.notAfter().text();
    return foundWhen(
        !certificate.notBefore().wellFormed() || !certificate.notAfter().wellFormed(), seen);
  }
}
