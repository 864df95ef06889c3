package dev.daicho.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindOfTest {

  @ParameterizedTest
  @EnumSource(CertificateKind.class)
  void recognisesEveryKind(CertificateKind kind) {
    Certificate certificate = GoodCertificates.of(Generation.NEXT).issue(kind);
    assertThat(KindOf.of(Examined.of(certificate))).contains(kind);
  }

  @Test
  void saysNothingOfAStranger() {
    byte[] stranger =
        Edit.of(Generation.NEXT, CertificateKind.SIGNING)
            .without(Extension.certificatePolicies)
            .sign();
    assertThat(Examined.read(stranger).flatMap(KindOf::of)).isEmpty();
  }
}
