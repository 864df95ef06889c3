package dev.daicho.pki.path.list;

import dev.daicho.pki.der.DerName;
import dev.daicho.pki.lint.Examined;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** The distribution points that a certificate names. */
final class Points {

  private Points() {}

  /** Their directory names; none when there are none or they cannot be read. */
  static List<X500Name> of(Examined certificate) {
    return certificate.value(Extension.cRLDistributionPoints, Points::read).orElse(List.of());
  }

  private static List<X500Name> read(ASN1Primitive value) {
    return Stream.of(CRLDistPoint.getInstance(value).getDistributionPoints())
        .filter(point -> point.getReasons() == null && point.getCRLIssuer() == null)
        .map(point -> point.getDistributionPoint())
        .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
        .flatMap(name -> Stream.of(GeneralNames.getInstance(name.getName()).getNames()))
        .filter(name -> name.getTagNo() == GeneralName.directoryName)
        .map(name -> DerName.read(name.getName()))
        .toList();
  }
}
