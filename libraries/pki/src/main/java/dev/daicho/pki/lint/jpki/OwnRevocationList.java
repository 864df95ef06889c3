package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate is as demanded: the distribution point of a CA is its own name (JPKI profile,
 * cRLDistributionPoints).
 */
public final class OwnRevocationList implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "cRLDistributionPoints",
          "認証局の配布点は認証局自身の名前であること",
          "the distribution point of a CA is its own name");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return Parts.distributionPoint(certificate)
        .flatMap(name -> foundWhen(!name.equals(certificate.subject()), name));
  }
}
