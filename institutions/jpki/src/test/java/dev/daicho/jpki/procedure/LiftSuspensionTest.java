package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.TestJpki;
import dev.daicho.pki.profile.CertificateKind;
import org.junit.jupiter.api.Test;

class LiftSuspensionTest {

  private final TestJpki jpki = new TestJpki();
  private final CertificateNumber number =
      jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, TestJpki.holder())).number();
  private final LiftSuspension lift = new LiftSuspension(jpki.certificates());

  @Test
  void testSuccess_itHasEffectAgain() {
    new SuspendCertificate(jpki.certificates()).suspend(number, TestJpki.operator()).orElseThrow();
    assertThat(lift.lift(number, TestJpki.window()).orElseThrow().end()).isEmpty();
  }

  @Test
  void testFailure_anOperatorAlone_whoDoesNotSeeTheHolder() {
    new SuspendCertificate(jpki.certificates()).suspend(number, TestJpki.operator()).orElseThrow();
    assertThat(TestJpki.rule(lift.lift(number, TestJpki.operator())))
        .isEqualTo("two-persons-decide");
    assertThat(jpki.book().find(number).orElseThrow().isHeld()).isTrue();
    assertThat(
            lift.lift(number, new TwoPersons("other", TestJpki.operator())).orElseThrow().isHeld())
        .isFalse();
  }

  @Test
  void testFailure_whatIsNotSuspended() {
    assertThat(TestJpki.rule(lift.lift(number, TestJpki.window())))
        .isEqualTo("suspended-only-once");
  }
}
