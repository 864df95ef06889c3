package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import org.junit.jupiter.api.Test;

class SuspendCarrierTest {

  @Test
  void testSuccess_bothOnTheCard_onceOnly() {
    TestJpki jpki = new TestJpki();
    Holder holder = TestJpki.holder();
    CertificateNumber signing =
        jpki.issue(TestJpki.order(CertificateKind.SIGNING, holder)).number();
    CertificateNumber authentication =
        jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder)).number();
    SuspendCarrier suspend = new SuspendCarrier(jpki.certificates());

    assertThat(suspend.suspend("card-" + holder.code(), TestJpki.operator()))
        .containsExactlyInAnyOrder(signing, authentication);
    assertThat(suspend.suspend("card-" + holder.code(), TestJpki.operator())).isEmpty();
    assertThat(jpki.book().of(holder)).allMatch(CertificateRecord::isHeld);
  }
}
