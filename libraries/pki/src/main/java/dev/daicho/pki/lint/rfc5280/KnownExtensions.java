package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Examined;
import java.util.Map;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** The extensions whose syntax is known here. */
final class KnownExtensions {

  /** How each is read; fails when it is not of its form. */
  private static final Map<ASN1ObjectIdentifier, Function<ASN1Primitive, ?>> FORMS =
      Map.ofEntries(
          Map.entry(Extension.keyUsage, ASN1BitString::getInstance),
          Map.entry(Extension.basicConstraints, BasicConstraints::getInstance),
          Map.entry(Extension.subjectAlternativeName, KnownExtensions::names),
          Map.entry(Extension.issuerAlternativeName, KnownExtensions::names),
          Map.entry(Extension.certificatePolicies, CertificatePolicies::getInstance),
          Map.entry(Extension.extendedKeyUsage, ExtendedKeyUsage::getInstance),
          Map.entry(
              Extension.cRLDistributionPoints,
              value -> CRLDistPoint.getInstance(value).getDistributionPoints()),
          Map.entry(Extension.authorityInfoAccess, AuthorityInformationAccess::getInstance),
          Map.entry(Extension.authorityKeyIdentifier, AuthorityKeyIdentifier::getInstance),
          Map.entry(Extension.subjectKeyIdentifier, SubjectKeyIdentifier::getInstance),
          Map.entry(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, ASN1Null::getInstance));

  private KnownExtensions() {}

  /** Whether a type is known. */
  static boolean knows(ASN1ObjectIdentifier type) {
    return FORMS.containsKey(type);
  }

  /** Whether one of a certificate has the syntax of its type, or is of none that is known. */
  static boolean readable(Examined certificate, Extension extension) {
    Function<ASN1Primitive, ?> form = FORMS.get(extension.getExtnId());
    return form == null || certificate.read(extension, form).isPresent();
  }

  private static GeneralName[] names(ASN1Primitive value) {
    return GeneralNames.getInstance(value).getNames();
  }
}
