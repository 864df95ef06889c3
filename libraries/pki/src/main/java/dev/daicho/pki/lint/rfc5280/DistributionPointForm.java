package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.Extension;

/**
 * A certificate is as demanded: every distribution point has a name or an issuer of the list (RFC
 * 5280, 4.2.1.13).
 */
public final class DistributionPointForm implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.2.1.13",
          "配布点は名前またはCRL発行者を持つこと",
          "every distribution point has a name or an issuer of the list");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.cRLDistributionPoints, DistributionPointForm::wrong)
        .flatMap(wrong -> foundWhen(wrong, "nothing says where the list is"));
  }

  private static boolean wrong(ASN1Primitive value) {
    DistributionPoint[] points = CRLDistPoint.getInstance(value).getDistributionPoints();
    return points.length == 0
        || Stream.of(points)
            .anyMatch(
                point -> point.getDistributionPoint() == null && point.getCRLIssuer() == null);
  }
}
