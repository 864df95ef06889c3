package dev.daicho.jpki.console;

import dev.daicho.pki.path.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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

  private static final Map<Integer, String> USAGES =
      new TreeMap<>(
          Map.of(
              KeyUsage.digitalSignature, "digitalSignature",
              KeyUsage.nonRepudiation, "nonRepudiation",
              KeyUsage.keyEncipherment, "keyEncipherment",
              KeyUsage.dataEncipherment, "dataEncipherment",
              KeyUsage.keyAgreement, "keyAgreement",
              KeyUsage.keyCertSign, "keyCertSign",
              KeyUsage.cRLSign, "cRLSign"));

  private ExtensionText() {}

  /** The text; bytes in hexadecimal digits where it is not known how to read them. */
  static String of(Extension extension) {
    try {
      return read(extension).orElseGet(() -> bytes(extension));
    } catch (IllegalArgumentException e) {
      return bytes(extension);
    }
  }

  private static String bytes(Extension extension) {
    return Shown.hex(extension.getExtnValue().getOctets()).en();
  }

  private static Optional<String> read(Extension extension) {
    var value = extension.getParsedValue();
    ASN1ObjectIdentifier what = extension.getExtnId();
    if (what.equals(Extension.keyUsage)) {
      return Optional.of(usages(KeyUsage.getInstance(value)));
    } else if (what.equals(Extension.extendedKeyUsage)) {
      return Optional.of(
          Shown.oids(
                  Arrays.stream(ExtendedKeyUsage.getInstance(value).getUsages())
                      .map(KeyPurposeId::toOID)
                      .toList())
              .en());
    } else if (what.equals(Extension.certificatePolicies)) {
      return Optional.of(
          joined(
              Arrays.stream(CertificatePolicies.getInstance(value).getPolicyInformation())
                  .flatMap(ExtensionText::policy)));
    } else if (what.equals(Extension.issuerAlternativeName)) {
      return Optional.of(names(GeneralNames.getInstance(value)));
    } else if (what.equals(Extension.cRLDistributionPoints)) {
      return Optional.of(
          joined(
              Arrays.stream(CRLDistPoint.getInstance(value).getDistributionPoints())
                  .map(ExtensionText::point)));
    } else if (what.equals(Extension.authorityInfoAccess)) {
      return Optional.of(
          joined(
              Arrays.stream(AuthorityInformationAccess.getInstance(value).getAccessDescriptions())
                  .map(ExtensionText::access)));
    } else if (what.equals(Extension.authorityKeyIdentifier)) {
      return Optional.of(authorityKey(AuthorityKeyIdentifier.getInstance(value)));
    } else if (what.equals(Extension.subjectKeyIdentifier)) {
      return Optional.of(
          Shown.hex(SubjectKeyIdentifier.getInstance(value).getKeyIdentifier()).en());
    }
    return Optional.empty();
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }

  private static String usages(KeyUsage usage) {
    // Bit 0 is the highest of a byte, so that the greatest value comes first.
    List<String> names = new ArrayList<>();
    USAGES.forEach((bit, name) -> {
      if (usage.hasUsages(bit)) {
        names.addFirst(name);
      }
    });
    return String.join(", ", names);
  }

  private static Stream<String> policy(PolicyInformation policy) {
    Stream<String> oid = Stream.of(Shown.oid(policy.getPolicyIdentifier()).en());
    return policy.getPolicyQualifiers() == null
        ? oid
        : Stream.concat(
            oid,
            Arrays.stream(policy.getPolicyQualifiers().toArray())
                .map(PolicyQualifierInfo::getInstance)
                .map(one -> Shown.text(one.getQualifier().toString()).en()));
  }

  private static String names(GeneralNames names) {
    return joined(Arrays.stream(names.getNames()).map(ExtensionText::name));
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
    return joined(
        Stream.of(
                Optional.ofNullable(key.getKeyIdentifierOctets())
                    .map(bytes -> Shown.hex(bytes).en()),
                Optional.ofNullable(key.getAuthorityCertIssuer()).map(ExtensionText::names),
                Optional.ofNullable(key.getAuthorityCertSerialNumber())
                    .map(number -> "0x" + Shown.serial(number).en()))
            .flatMap(Optional::stream));
  }
}
