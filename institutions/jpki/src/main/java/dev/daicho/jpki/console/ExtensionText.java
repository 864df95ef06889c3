package dev.daicho.jpki.console;

import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.path.Shown;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.PolicyQualifierInfo;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/**
 * What an extension says, as a person reads it (RFC 5280, 4.2). One that JPKI does not use is shown
 * as its bytes.
 */
final class ExtensionText {

  private static final Map<ASN1ObjectIdentifier, Function<ASN1Primitive, String>> FORMS =
      Map.of(
          Extension.keyUsage,
          value -> Shown.uses(KeyUsage.getInstance(value)).en(),
          Extension.extendedKeyUsage,
          value -> purposes(ExtendedKeyUsage.getInstance(value)),
          Extension.certificatePolicies,
          value ->
              joined(
                  CertificatePolicies.getInstance(value).getPolicyInformation(),
                  ExtensionText::policy),
          Extension.issuerAlternativeName,
          value -> names(GeneralNames.getInstance(value)),
          Extension.cRLDistributionPoints,
          value ->
              joined(CRLDistPoint.getInstance(value).getDistributionPoints(), ExtensionText::point),
          Extension.authorityInfoAccess,
          value ->
              joined(
                  AuthorityInformationAccess.getInstance(value).getAccessDescriptions(),
                  ExtensionText::access),
          Extension.authorityKeyIdentifier,
          value -> authorityKey(AuthorityKeyIdentifier.getInstance(value)),
          Extension.subjectKeyIdentifier,
          value -> Shown.hex(SubjectKeyIdentifier.getInstance(value).getKeyIdentifier()).en());

  private ExtensionText() {}

  /** The text; bytes in hexadecimal digits where it is not known how to read them. */
  static String of(Examined certificate, Extension extension) {
    return Optional.ofNullable(FORMS.get(extension.getExtnId()))
        .flatMap(form -> certificate.read(extension, form))
        .orElseGet(() -> Shown.hex(extension.getExtnValue().getOctets()).en());
  }

  private static <T> String joined(T[] parts, Function<T, String> text) {
    return Arrays.stream(parts).map(text).collect(Collectors.joining("; "));
  }

  private static String purposes(ExtendedKeyUsage usage) {
    return Shown.oids(Arrays.stream(usage.getUsages()).map(KeyPurposeId::toOID).toList()).en();
  }

  private static String policy(PolicyInformation policy) {
    String oid = Shown.oid(policy.getPolicyIdentifier()).en();
    return policy.getPolicyQualifiers() == null
        ? oid
        : oid
            + "; "
            + joined(
                policy.getPolicyQualifiers().toArray(),
                one ->
                    Shown.text(PolicyQualifierInfo.getInstance(one).getQualifier().toString())
                        .en());
  }

  private static String names(GeneralNames names) {
    return joined(names.getNames(), ExtensionText::name);
  }

  private static String name(GeneralName name) {
    return name.getTagNo() == GeneralName.directoryName
        ? Shown.name(X500Name.getInstance(name.getName())).en()
        : Shown.text(name.getName().toString()).en();
  }

  private static String point(DistributionPoint point) {
    DistributionPointName where = point.getDistributionPoint();
    return where != null && where.getType() == DistributionPointName.FULL_NAME
        ? names(GeneralNames.getInstance(where.getName()))
        : Shown.text(point.toString()).en();
  }

  private static String access(AccessDescription access) {
    String method =
        access.getAccessMethod().equals(AccessDescription.id_ad_ocsp)
            ? "OCSP"
            : access.getAccessMethod().getId();
    return method + " " + name(access.getAccessLocation());
  }

  private static String authorityKey(AuthorityKeyIdentifier key) {
    return Stream.of(
            Optional.ofNullable(key.getKeyIdentifierOctets()).map(bytes -> Shown.hex(bytes).en()),
            Optional.ofNullable(key.getAuthorityCertIssuer()).map(ExtensionText::names),
            Optional.ofNullable(key.getAuthorityCertSerialNumber())
                .map(number -> "0x" + Shown.serial(number).en()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }
}
