package dev.daicho.jpki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import org.junit.jupiter.api.Test;

class ReportCardVoidTest {

  private final TestJpki jpki = new TestJpki();
  private final Holder holder = TestJpki.holder();
  private final CertificateNumber signing =
      jpki.issue(TestJpki.order(CertificateKind.SIGNING, holder)).number();
  private final CertificateNumber authentication =
      jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder)).number();
  private final ReportCardVoid report = new ReportCardVoid(jpki.certificates());

  @Test
  void testSuccess_bothOnTheCardAreRevoked_onceHoweverOftenItIsReported() {
    CertificateNumber others =
        jpki.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();

    assertThat(report.report("card-" + holder.code(), TestJpki.operator()))
        .containsExactlyInAnyOrder(signing, authentication);
    assertThat(report.report("card-" + holder.code(), TestJpki.operator())).isEmpty();
    for (CertificateNumber number : new CertificateNumber[] {signing, authentication}) {
      assertThat(jpki.book().find(number).orElseThrow().end())
          .hasValueSatisfying(
              end -> assertThat(end.reason()).isEqualTo(RevocationReason.CESSATION_OF_OPERATION));
      assertThat(new CertificateHistory(jpki.store()).of(number))
          .extracting(CertificateHistory.Event::event)
          .containsExactly("issued", "revoked");
    }
    assertThat(jpki.book().find(others).orElseThrow().end()).isEmpty();
  }

  @Test
  void testSuccess_anUnknownCardChangesNothing() {
    assertThat(report.report("no such card", TestJpki.operator())).isEmpty();
  }
}
