package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate is as demanded: only a CA limits the length of a path (RFC 5280, 4.2.1.9). */
public final class PathLengthOnlyOfAuthority implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2.1.9", "パス長の制約を持つのは認証局だけであること", "only a CA limits the length of a path");

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
                !limits.isCA() && limits.getPathLenConstraint() != null,
                "pathLenConstraint without cA"));
  }
}
