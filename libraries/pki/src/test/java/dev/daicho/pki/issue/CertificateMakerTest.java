package dev.daicho.pki.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.Profiles;
import dev.daicho.pki.sample.TestAuthority;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateMakerTest {

  private static X509Certificate java(Certificate certificate) throws Exception {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
  }

  @ParameterizedTest
  @EnumSource(CertificateKind.class)
  void javaReadsAndVerifiesWhatWasMade(CertificateKind kind) throws Exception {
    X509Certificate authority = java(TestAuthority.PRESENT.own());
    X509Certificate certificate = java(TestAuthority.PRESENT.issue(kind));
    certificate.verify(authority.getPublicKey());
    assertThat(certificate.getIssuerX500Principal()).isEqualTo(authority.getSubjectX500Principal());
    assertThat(certificate.getSerialNumber()).isEqualTo(BigInteger.valueOf(0x0133C349));
  }

  @ParameterizedTest
  @EnumSource(Generation.class)
  void everyGenerationSignsAsItSays(Generation generation) throws Exception {
    X509Certificate own = java(new TestAuthority(generation).own());
    own.verify(own.getPublicKey());
    assertThat(own.getSigAlgName()).isEqualTo(generation.scheme().jcaName());
  }

  @Test
  void timesBefore2050AreUtcTimes() {
    Certificate certificate = TestAuthority.PRESENT.issue(CertificateKind.SIGNING);
    assertThat(certificate.getEndDate().toASN1Primitive()).isInstanceOf(ASN1UTCTime.class);
    assertThat(((ASN1UTCTime) certificate.getEndDate().toASN1Primitive()).getTime())
        .isEqualTo("310501145959GMT+00:00");
  }

  @Test
  void whatWasPreparedForAnotherSchemeIsNotSigned() {
    TestAuthority authority = TestAuthority.PRESENT;
    TBSCertificate prepared =
        CertificateMaker.prepare(
            Profiles.of(CertificateKind.SIGNING, Generation.PRESENT),
            authority.issuer(),
            authority.subscriber(authority.issuer().name(), authority.issuer().key()),
            SignatureScheme.ECDSA_SHA256);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CertificateMaker.sign(prepared, authority.key()));
  }
}
