package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.KindOf;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.profile.CertificateKind;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;

/** Its policy is that of a kind that is good for the purpose (RFC 5280, 6.1.5 (g)). */
public final class PolicyAccepted implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "6.1.5 (g)",
          "証明書ポリシーが目的に合う種類のものであること",
          "its policy is that of a kind that is good for the purpose");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(WellFormed.class);
  }

  @Override
  public Look examine(PathCase path) {
    Examined certificate = path.certificate().fields();
    CertificateKind kind = KindOf.of(certificate).orElse(null);
    Field policies = Field.of("ポリシー", "policies", Shown.oids(policies(certificate)));
    Field purpose = Field.of("目的", "purpose", path.purpose().title());
    if (kind == null) {
      return Look.failed(
          "JPKIの利用者の証明書ではありません。", "It is no certificate of JPKI.", policies, purpose);
    }
    return Look.of(
        path.purpose().kinds().contains(kind),
        kind.title().ja() + "は、この目的には使えません。",
        "A " + kind.title().en() + " is not good for the purpose.",
        policies,
        Field.of("種類", "kind", kind.title()),
        purpose);
  }

  private static List<ASN1ObjectIdentifier> policies(Examined certificate) {
    return certificate
        .value(
            Extension.certificatePolicies,
            value ->
                Stream.of(CertificatePolicies.getInstance(value).getPolicyInformation())
                    .map(PolicyInformation::getPolicyIdentifier)
                    .toList())
        .orElse(List.of());
  }
}
