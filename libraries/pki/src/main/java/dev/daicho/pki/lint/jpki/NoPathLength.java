package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate limits no path (JPKI profile, basicConstraints). */
public final class NoPathLength implements Lint {

  private static final Clause CLAUSE =
      Clause.of("JPKI profile", "basicConstraints", "パス長の制約を持たないこと", "limits no path");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.basicConstraints, BasicConstraints::getInstance)
        .flatMap(limits ->
            foundWhen(
                limits.isCA() && limits.getPathLenConstraint() != null,
                limits.getPathLenConstraint()));
  }
}
