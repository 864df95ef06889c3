package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;

/** A certificate names no policy twice (RFC 5280, 4.2.1.4). */
public final class PoliciesNotTwice implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2.1.4", "同じポリシーを二度書かないこと", "names no policy twice");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    Set<ASN1ObjectIdentifier> seen = new HashSet<>();
    return certificate
        .value(Extension.certificatePolicies, CertificatePolicies::getInstance)
        .flatMap(policies ->
            Stream.of(policies.getPolicyInformation())
                .map(PolicyInformation::getPolicyIdentifier)
                .filter(policy -> !seen.add(policy))
                .findFirst())
        .flatMap(policy -> foundWhen(true, policy));
  }
}
