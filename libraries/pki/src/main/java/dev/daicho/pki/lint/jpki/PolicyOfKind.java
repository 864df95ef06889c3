package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;

/** A certificate names just its kind's policy (JPKI profile, certificatePolicies). */
public final class PolicyOfKind implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "certificatePolicies",
          "種類ごとに決められたポリシー一つであること",
          "names just its kind's policy");

  private final Expected expected;

  /** As its kind and its issuer make it. */
  PolicyOfKind(Expected expected) {
    this.expected = expected;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(
            Extension.certificatePolicies,
            value -> List.of(CertificatePolicies.getInstance(value).getPolicyInformation()))
        .map(policies ->
            policies.stream().map(PolicyInformation::getPolicyIdentifier).distinct().toList())
        .flatMap(
            policies -> foundWhen(!policies.equals(expected.policy().stream().toList()), policies));
  }
}
