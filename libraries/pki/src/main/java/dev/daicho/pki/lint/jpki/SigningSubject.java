package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.List;
import java.util.Optional;

/**
 * A certificate is as demanded: the subject of a signing certificate is C, L, L, CN (JPKI profile,
 * subject).
 */
public final class SigningSubject implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "subject",
          "署名用の主体者名はC・L・L・CNであること",
          "the subject of a signing certificate is C, L, L, CN");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    List<String> parts = Parts.types(certificate.subject());
    return foundWhen(!parts.equals(List.of("C", "L", "L", "CN")), parts);
  }
}
