package dev.daicho.pki.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.sample.TestAuthority;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.Test;

/**
 * Against what was read from real certificates: order, criticality and the bytes that are known.
 */
class ProfilesTest {

  private static List<String> extensions(CertificateKind kind) {
    Certificate certificate =
        kind == CertificateKind.SIGNING_AUTHORITY
            ? TestAuthority.PRESENT.own()
            : TestAuthority.PRESENT.issue(kind);
    Extensions all = certificate.getTBSCertificate().getExtensions();
    return Arrays.stream(all.getExtensionOIDs())
        .map(type -> type.getId() + (all.getExtension(type).isCritical() ? " critical" : ""))
        .toList();
  }

  private static String value(CertificateKind kind, ASN1ObjectIdentifier type) {
    return Hex.toHexString(
        TestAuthority.PRESENT
            .issue(kind)
            .getTBSCertificate()
            .getExtensions()
            .getExtension(type)
            .getExtnValue()
            .getOctets());
  }

  @Test
  void authority() {
    assertThat(extensions(CertificateKind.SIGNING_AUTHORITY))
        .containsExactly(
            "2.5.29.15 critical", "2.5.29.17", "2.5.29.19 critical", "2.5.29.31", "2.5.29.14");
    assertThat(value(CertificateKind.SIGNING_AUTHORITY, Extension.keyUsage)).isEqualTo("03020106");
    assertThat(value(CertificateKind.SIGNING_AUTHORITY, Extension.basicConstraints))
        .as("CA, no path length")
        .isEqualTo("30030101ff");
  }

  @Test
  void authentication() {
    assertThat(extensions(CertificateKind.AUTHENTICATION))
        .containsExactly(
            "2.5.29.15 critical",
            "2.5.29.37",
            "2.5.29.32 critical",
            "2.5.29.18",
            "2.5.29.31",
            "1.3.6.1.5.5.7.1.1",
            "2.5.29.35",
            "2.5.29.14");
    assertThat(value(CertificateKind.AUTHENTICATION, Extension.keyUsage)).isEqualTo("03020780");
    assertThat(value(CertificateKind.AUTHENTICATION, Extension.certificatePolicies))
        .contains("060b2a83088c9b55080501031e");
  }

  @Test
  void signing() {
    assertThat(extensions(CertificateKind.SIGNING))
        .containsExactly(
            "2.5.29.15 critical",
            "2.5.29.17",
            "2.5.29.32 critical",
            "2.5.29.18",
            "2.5.29.31",
            "1.3.6.1.5.5.7.1.1",
            "2.5.29.35",
            "2.5.29.14");
    assertThat(value(CertificateKind.SIGNING, Extension.keyUsage)).isEqualTo("030206c0");
    assertThat(value(CertificateKind.SIGNING, Extension.certificatePolicies))
        .contains("060b2a83088c9b550805010114");
  }

  @Test
  void onThePhoneOnlyThePolicyDiffers() {
    assertThat(extensions(CertificateKind.PHONE_SIGNING))
        .isEqualTo(extensions(CertificateKind.SIGNING));
    assertThat(extensions(CertificateKind.PHONE_AUTHENTICATION))
        .isEqualTo(extensions(CertificateKind.AUTHENTICATION));
    assertThat(value(CertificateKind.PHONE_SIGNING, Extension.certificatePolicies))
        .isNotEqualTo(value(CertificateKind.SIGNING, Extension.certificatePolicies));
  }

  @Test
  void responderAndTimeStamps() {
    assertThat(extensions(CertificateKind.STATUS_RESPONDER))
        .contains("2.5.29.37", "1.3.6.1.5.5.7.48.1.5");
    assertThat(
            value(
                CertificateKind.STATUS_RESPONDER, new ASN1ObjectIdentifier("1.3.6.1.5.5.7.48.1.5")))
        .as("NULL")
        .isEqualTo("0500");
    assertThat(extensions(CertificateKind.TIME_STAMPING_AUTHORITY))
        .as("RFC 3161, 2.3: critical, and nothing else")
        .contains("2.5.29.37 critical");
  }
}
