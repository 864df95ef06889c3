package dev.daicho.pki.revocation;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerException;
import dev.daicho.pki.der.DerName;
import dev.daicho.pki.extension.KeyIdentifier;
import dev.daicho.pki.issue.Issuer;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.jspecify.annotations.Nullable;

/** The extensions of a list (RFC 5280, 5.2). */
final class ListExtensions {

  private ListExtensions() {}

  static Extensions of(Issuer issuer, ListTerms terms) {
    ExtensionsGenerator all = new ExtensionsGenerator();
    add(
        all,
        Extension.authorityKeyIdentifier,
        false,
        new AuthorityKeyIdentifier(KeyIdentifier.of(issuer.key())));
    add(all, Extension.cRLNumber, false, new ASN1Integer(terms.number()));
    BigInteger base = terms.base();
    if (base != null) {
      add(all, Extension.deltaCRLIndicator, true, new ASN1Integer(base));
    }
    X500Name point = terms.distributionPoint();
    if (point != null) {
      DistributionPointName name =
          new DistributionPointName(new GeneralNames(new GeneralName(point)));
      add(
          all,
          Extension.issuingDistributionPoint,
          true,
          new IssuingDistributionPoint(name, false, false, null, false, false));
    }
    return all.generate();
  }

  private static void add(
      ExtensionsGenerator all, ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
    all.addExtension(new Extension(type, critical, new DEROctetString(Der.encoded(value))));
  }

  /** The municipal point that the list is of; null when it says nothing of that kind. */
  static @Nullable X500Name point(Extensions extensions) throws DerException {
    Extension extension = extensions.getExtension(Extension.issuingDistributionPoint);
    if (extension == null) {
      return null;
    }
    IssuingDistributionPoint point =
        IssuingDistributionPoint.getInstance(extension.getParsedValue());
    if (point.getOnlySomeReasons() != null
        || point.isIndirectCRL()
        || point.onlyContainsAttributeCerts()
        || point.onlyContainsCACerts()
        || point.onlyContainsUserCerts()
        || point.getDistributionPoint() == null) {
      throw new DerException(
          0, "この範囲の失効リストは扱いません。", "A list with such a scope is not understood here.");
    }
    GeneralName[] names =
        GeneralNames.getInstance(point.getDistributionPoint().getName()).getNames();
    if (names.length != 1 || names[0].getTagNo() != GeneralName.directoryName) {
      throw new DerException(
          0, "配布点がディレクトリ名ではありません。", "The distribution point is not a directory name.");
    }
    return DerName.read(names[0].getName());
  }

  static @Nullable BigInteger integer(Extensions extensions, ASN1ObjectIdentifier type) {
    Extension extension = extensions.getExtension(type);
    return extension == null
        ? null
        : ASN1Integer.getInstance(extension.getParsedValue()).getValue();
  }

  static void refuseUnknownCritical(Extensions extensions, ASN1ObjectIdentifier... known)
      throws DerException {
    Set<ASN1ObjectIdentifier> all = Set.copyOf(Arrays.asList(known));
    for (ASN1ObjectIdentifier critical : extensions.getCriticalExtensionOIDs()) {
      if (!all.contains(critical)) {
        throw new DerException(
            0, "知らない重要な拡張があります: " + critical, "A critical extension is not known: " + critical);
      }
    }
  }
}
