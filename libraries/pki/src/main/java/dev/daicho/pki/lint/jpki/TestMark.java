package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.List;
import java.util.Optional;

/**
 * A certificate is as demanded: the organisation of its issuer says TEST (JPKI profile, issuer).
 */
public final class TestMark implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "issuer",
          "発行者の組織名にTESTとあること",
          "the organisation of its issuer says TEST");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    List<String> names = Parts.organizations(certificate.issuer());
    return foundWhen(
        !names.equals(List.of("JPKI")) && names.stream().noneMatch(name -> name.contains("TEST")),
        names);
  }
}
