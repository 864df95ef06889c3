package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.TestJpki;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.profile.CertificateKind;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Test;

class SignedWithCardTest {

  @Test
  void byTheCardsKey_overJustTheseBytes() {
    Certificate card =
        new TestJpki()
            .issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder()))
            .certificate();
    byte[] message = {1, 2, 3};
    byte[] signature = TestJpki.signed(message);
    assertThat(SignedWithCard.of(card, SignatureScheme.RSA_SHA256, message, signature))
        .isInstanceOf(Verdict.Met.class);
    assertThat(SignedWithCard.of(card, SignatureScheme.RSA_SHA256, new byte[] {1}, signature))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(SignedWithCard.of(card, SignatureScheme.RSA_SHA256, message, new byte[256]))
        .isInstanceOf(Verdict.Broken.class);
  }
}
