package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.Hold;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import org.junit.jupiter.api.Test;

class PhoneHeldWithCardTest {

  private static CertificateRecord held(Hold... holds) {
    return Records.issued(
        CertificateKind.PHONE_SIGNING, Records.NOW, RevocationReason.CERTIFICATE_HOLD, holds);
  }

  @Test
  void heldAndReleasedForTheCardsSake_evenBesideItsOwn() {
    assertThat(
            PhoneHeldWithCard.suspends(
                Records.issued(CertificateKind.PHONE_SIGNING, Records.NOW, null)))
        .isTrue();
    assertThat(PhoneHeldWithCard.suspends(held(Hold.OWN))).isTrue();
    assertThat(PhoneHeldWithCard.suspends(held(Hold.PARENT))).isFalse();
    assertThat(PhoneHeldWithCard.releases(held(Hold.PARENT, Hold.OWN))).isTrue();
    assertThat(PhoneHeldWithCard.releases(held(Hold.OWN))).isFalse();
  }
}
