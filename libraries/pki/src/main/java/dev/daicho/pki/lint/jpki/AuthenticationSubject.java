package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.List;
import java.util.Optional;

/**
 * A certificate is as demanded: the subject of a user authentication certificate is C, CN (JPKI
 * profile, subject).
 */
public final class AuthenticationSubject implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "subject",
          "利用者証明用の主体者名はC・CNであること",
          "the subject of a user authentication certificate is C, CN");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    List<String> parts = Parts.types(certificate.subject());
    return foundWhen(!parts.equals(List.of("C", "CN")), parts);
  }
}
