package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import org.junit.jupiter.api.Test;

class SuspendCertificateTest {

  private final TestJpki jpki = new TestJpki();
  private final CertificateNumber number =
      jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, TestJpki.holder())).number();

  private Outcome<CertificateRecord> suspend() {
    return new SuspendCertificate(jpki.certificates()).suspend(number, TestJpki.operator());
  }

  private Outcome<CertificateRecord> lift() {
    return new LiftSuspension(jpki.certificates()).lift(number, TestJpki.window());
  }

  @Test
  void testSuccess_itIsOnHold_andRevokedFromThere() {
    assertThat(suspend().orElseThrow().end())
        .hasValueSatisfying(end -> assertThat(end.isHold()).isTrue());
    assertThat(
            new RevokeCertificate(jpki.certificates())
                .revoke(number, RevocationCause.KEY_LEAKED, TestJpki.operator())
                .orElseThrow()
                .end())
        .hasValueSatisfying(
            end -> assertThat(end.reason()).isEqualTo(RevocationReason.KEY_COMPROMISE));
    assertThat(lift()).as("for good").isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void testFailure_twice() {
    suspend().orElseThrow();
    assertThat(TestJpki.rule(suspend())).isEqualTo("suspended-only-once");
  }
}
