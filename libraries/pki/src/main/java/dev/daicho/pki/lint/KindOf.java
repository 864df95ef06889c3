package dev.daicho.pki.lint;

import dev.daicho.pki.Oids;
import dev.daicho.pki.profile.CertificateKind;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** Recognises the kind of a certificate from what it says, without trusting it. */
public final class KindOf {

  private static final Map<String, CertificateKind> BY_UNIT =
      Map.of(
          "JPKI for digital signature", CertificateKind.SIGNING_AUTHORITY,
          "JPKI for user authentication", CertificateKind.AUTHENTICATION_AUTHORITY);
  private static final Map<ASN1ObjectIdentifier, CertificateKind> BY_POLICY =
      Map.of(
          Oids.SIGNING_POLICY, CertificateKind.SIGNING,
          Oids.AUTHENTICATION_POLICY, CertificateKind.AUTHENTICATION,
          Oids.PHONE_SIGNING_POLICY, CertificateKind.PHONE_SIGNING,
          Oids.PHONE_AUTHENTICATION_POLICY, CertificateKind.PHONE_AUTHENTICATION);

  private KindOf() {}

  /**
   * The kind: an authority's by the unit in its name, a subscriber's by its policy, the others' by
   * the purpose of their key.
   *
   * @return empty when it is none of JPKI's
   */
  public static Optional<CertificateKind> of(Examined certificate) {
    if (certificate.authority()) {
      return byUnit(certificate.subject());
    }
    return certificate
        .value(Extension.certificatePolicies, KindOf::byPolicy)
        .or(() -> certificate.value(Extension.extendedKeyUsage, KindOf::byPurpose))
        .flatMap(found -> found);
  }

  private static Optional<CertificateKind> byUnit(X500Name name) {
    return Stream.of(name.getRDNs(BCStyle.OU))
        .map(part -> BY_UNIT.get(part.getFirst().getValue().toString()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<CertificateKind> byPolicy(ASN1Primitive value) {
    return Stream.of(CertificatePolicies.getInstance(value).getPolicyInformation())
        .map(policy -> BY_POLICY.get(policy.getPolicyIdentifier()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<CertificateKind> byPurpose(ASN1Primitive value) {
    ExtendedKeyUsage purposes = ExtendedKeyUsage.getInstance(value);
    if (purposes.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)) {
      return Optional.of(CertificateKind.STATUS_RESPONDER);
    }
    return purposes.hasKeyPurposeId(KeyPurposeId.id_kp_timeStamping)
        ? Optional.of(CertificateKind.TIME_STAMPING_AUTHORITY)
        : Optional.empty();
  }
}
