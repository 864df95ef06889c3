package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AbandonUnfinishedTest {

  private final TestJpki jpki = new TestJpki();
  private final IssuanceBook issuances = new IssuanceBook(jpki.store());
  private final AbandonUnfinished abandon = new AbandonUnfinished(issuances, jpki.clock());

  private CertificateNumber brokenOff(long serial) {
    CertificateNumber number = new CertificateNumber(Authority.AUTHENTICATION, serial);
    Instant now = jpki.clock().instant();
    issuances.prepare(
        new CertificateRecord(
            number,
            CertificateKind.AUTHENTICATION,
            TestJpki.holder(),
            TestJpki.UTSUNOMIYA,
            "card",
            Validity.throughDay(now, TestJpki.DAY.plusYears(5)),
            CertificateState.PREPARED,
            null,
            null),
        new byte[] {0x30, 0},
        null,
        now);
    return number;
  }

  @Test
  void onlyWhatHasWaitedAsLongAsThat() {
    CertificateNumber early = brokenOff(11);
    jpki.clock().advance(Duration.ofSeconds(59));
    assertThat(abandon.abandon(Duration.ofMinutes(1))).doesNotContain(early);
    jpki.clock().advance(Duration.ofSeconds(2));
    CertificateNumber late = brokenOff(12);
    assertThat(abandon.abandon(Duration.ofMinutes(1))).contains(early).doesNotContain(late);
    assertThat(abandon.abandon(Duration.ZERO)).contains(late);
  }

  @Test
  void whatWasIssuedStays() {
    Holder holder = TestJpki.holder();
    CertificateNumber issued =
        jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder)).number();
    jpki.clock().advance(Duration.ofDays(1));
    assertThat(abandon.abandon(Duration.ZERO)).doesNotContain(issued);
    assertThat(jpki.book().find(issued).orElseThrow().state()).isEqualTo(CertificateState.ISSUED);
  }
}
