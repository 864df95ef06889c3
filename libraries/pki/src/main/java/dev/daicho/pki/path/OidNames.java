package dev.daicho.pki.path;

import dev.daicho.pki.Oids;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** What object identifiers are called, where they have a name that people know. */
final class OidNames {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          named(Oids.SIGNING_POLICY, "JPKI signing 署名用"),
          named(Oids.AUTHENTICATION_POLICY, "JPKI user authentication 利用者証明用"),
          named(Oids.PHONE_SIGNING_POLICY, "JPKI phone signing 移動端末設備用署名用"),
          named(Oids.PHONE_AUTHENTICATION_POLICY, "JPKI phone user authentication 移動端末設備用利用者証明用"),
          named(PKCSObjectIdentifiers.rsaEncryption, "rsaEncryption"),
          named(PKCSObjectIdentifiers.md5WithRSAEncryption, "md5WithRSAEncryption"),
          named(PKCSObjectIdentifiers.sha1WithRSAEncryption, "sha1WithRSAEncryption"),
          named(PKCSObjectIdentifiers.sha256WithRSAEncryption, "sha256WithRSAEncryption"),
          named(PKCSObjectIdentifiers.sha384WithRSAEncryption, "sha384WithRSAEncryption"),
          named(PKCSObjectIdentifiers.sha512WithRSAEncryption, "sha512WithRSAEncryption"),
          named(PKCSObjectIdentifiers.id_RSASSA_PSS, "RSASSA-PSS"),
          named(X9ObjectIdentifiers.id_ecPublicKey, "ecPublicKey"),
          named(X9ObjectIdentifiers.ecdsa_with_SHA1, "ecdsa-with-SHA1"),
          named(X9ObjectIdentifiers.ecdsa_with_SHA256, "ecdsa-with-SHA256"),
          named(X9ObjectIdentifiers.ecdsa_with_SHA384, "ecdsa-with-SHA384"),
          named(SECObjectIdentifiers.secp256r1, "P-256"),
          named(SECObjectIdentifiers.secp384r1, "P-384"),
          named(Extension.keyUsage, "keyUsage"),
          named(Extension.extendedKeyUsage, "extKeyUsage"),
          named(Extension.basicConstraints, "basicConstraints"),
          named(Extension.certificatePolicies, "certificatePolicies"),
          named(Extension.subjectAlternativeName, "subjectAltName"),
          named(Extension.issuerAlternativeName, "issuerAltName"),
          named(Extension.cRLDistributionPoints, "cRLDistributionPoints"),
          named(Extension.authorityInfoAccess, "authorityInfoAccess"),
          named(Extension.authorityKeyIdentifier, "authorityKeyIdentifier"),
          named(Extension.subjectKeyIdentifier, "subjectKeyIdentifier"),
          named(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, "ocsp-nocheck"),
          named(KeyPurposeId.id_kp_clientAuth.toOID(), "clientAuth"),
          named(KeyPurposeId.id_kp_serverAuth.toOID(), "serverAuth"),
          named(KeyPurposeId.id_kp_OCSPSigning.toOID(), "OCSPSigning"),
          named(KeyPurposeId.id_kp_timeStamping.toOID(), "timeStamping"),
          named(KeyPurposeId.anyExtendedKeyUsage.toOID(), "anyExtendedKeyUsage"));

  private OidNames() {}

  private static Map.Entry<String, String> named(ASN1ObjectIdentifier oid, String name) {
    return Map.entry(oid.getId(), name);
  }

  /** The identifier, and its name when it has one. */
  static String of(ASN1ObjectIdentifier oid) {
    String name = NAMES.get(oid.getId());
    return name == null ? oid.getId() : oid.getId() + " (" + name + ")";
  }
}
