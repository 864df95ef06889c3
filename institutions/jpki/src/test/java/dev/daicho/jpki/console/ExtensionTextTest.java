package dev.daicho.jpki.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.Edit;
import java.util.Map;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.Test;

class ExtensionTextTest {

  private final TestJpki jpki = new TestJpki();

  private Map<ASN1ObjectIdentifier, String> texts(CertificateKind kind) {
    byte[] der =
        jpki.book()
            .certificate(jpki.issue(TestJpki.order(kind, TestJpki.holder())).number())
            .orElseThrow();
    return texts(der);
  }

  private static Map<ASN1ObjectIdentifier, String> texts(byte[] der) {
    Examined certificate = Examined.read(der).orElseThrow();
    return certificate.extensions().stream()
        .collect(Collectors.toMap(Extension::getExtnId, one -> ExtensionText.of(certificate, one)));
  }

  @Test
  void aSigningCertificatesExtensionsAreRead() {
    Map<ASN1ObjectIdentifier, String> texts = texts(CertificateKind.SIGNING);

    assertThat(texts)
        .containsEntry(Extension.keyUsage, "digitalSignature, nonRepudiation")
        .containsEntry(
            Extension.cRLDistributionPoints,
            "C=JP,O=JPKI TEST,OU=JPKI for digital signature,OU=CRL Distribution Points,OU=Tochigi-ken,CN=Utsunomiya-shi CRLDP");
    assertThat(texts.get(Extension.certificatePolicies))
        .startsWith("1.2.392.200149.8.5.1.1.20")
        .endsWith("; http://www.jpki.go.jp/cps.html");
    assertThat(texts.get(Extension.authorityInfoAccess)).matches("OCSP https?://.+/ocsp");
    assertThat(texts.get(Extension.issuerAlternativeName)).contains("公的個人認証サービス TEST");
    assertThat(texts.get(Extension.authorityKeyIdentifier))
        .matches("[0-9A-F]{40}; C=JP,O=JPKI TEST,.*; 0x[0-9A-F]+");
    assertThat(texts.get(Extension.subjectKeyIdentifier)).matches("[0-9A-F]{40}");
  }

  @Test
  void aLoginCertificateHasAPurpose() {
    Map<ASN1ObjectIdentifier, String> texts = texts(CertificateKind.AUTHENTICATION);

    assertThat(texts).containsEntry(Extension.keyUsage, "digitalSignature");
    assertThat(texts.get(Extension.extendedKeyUsage)).endsWith("(clientAuth)");
  }

  @Test
  void whatNobodyKnowsOrIsBrokenIsShownAsItsBytes() {
    ASN1ObjectIdentifier unknown = new ASN1ObjectIdentifier("1.2.3.4");
    byte[] edited =
        Edit.of(Generation.PRESENT, CertificateKind.SIGNING)
            .and(unknown, false, DERNull.INSTANCE)
            .says(Extension.keyUsage, DERNull.INSTANCE)
            .saysBytes(Extension.cRLDistributionPoints, new byte[] {0x30, 0x05, 0x01})
            .sign();

    assertThat(texts(edited))
        .containsEntry(unknown, "0500")
        .containsEntry(Extension.keyUsage, "0500")
        .containsEntry(Extension.cRLDistributionPoints, "300501");
  }
}
