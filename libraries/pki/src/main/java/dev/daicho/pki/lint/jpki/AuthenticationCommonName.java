package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate is as demanded: the CN of a user authentication certificate is 14 letters or
 * digits, 5 digits of the municipality, 3 digits and A (JPKI profile, subject).
 */
public final class AuthenticationCommonName implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "subject",
          "利用者証明用のCNは英数字14桁・団体コード5桁・数字3桁・Aであること",
          "the CN of a user authentication certificate is 14 letters or digits, 5 digits of the municipality, 3 digits and A");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Parts.commonName(certificate.subject())
        .flatMap(name -> foundWhen(!name.matches("[0-9A-Z]{14}[0-9]{5}[0-9]{3}A"), name));
  }
}
