package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.ReportCardVoid;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.LinkBook;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CertificateLinksTest {

  private final TestJpki jpki = new TestJpki();
  private final Holder holder = TestJpki.holder();
  private final CertificateLinks links =
      new CertificateLinks(jpki.book(), new LinkBook(jpki.store()));
  private final Instant now = jpki.clock().instant();

  private CertificateNumber issued(CertificateKind kind, boolean renewal) {
    IssueCertificate.Order order = TestJpki.order(kind, holder);
    return jpki.issue(renewal ? TestJpki.renewal(order) : order).number();
  }

  @Test
  void theOtherOnTheCard_inBothDirections_alsoAfterRevocation_untilItsTermPasses() {
    CertificateNumber signing = issued(CertificateKind.SIGNING, false);
    assertThat(links.otherOnCard(signing, now)).as("alone").isEmpty();
    CertificateNumber authentication = issued(CertificateKind.AUTHENTICATION, false);

    assertThat(links.otherOnCard(signing, now)).hasValue(authentication);
    assertThat(links.otherOnCard(authentication, now)).hasValue(signing);
    assertThat(links.otherOnCard(signing, now.minusSeconds(1))).as("not issued then").isEmpty();
    new ReportCardVoid(jpki.certificates()).report("card-" + holder.code(), TestJpki.operator());
    assertThat(links.otherOnCard(signing, now)).hasValue(authentication);
    assertThat(links.otherOnCard(authentication, now)).hasValue(signing);
    assertThat(links.otherOnCard(signing, Instant.parse("2030-05-01T14:59:59Z")))
        .hasValue(authentication);
    assertThat(links.otherOnCard(signing, Instant.parse("2030-05-01T15:00:00Z"))).isEmpty();
  }

  @Test
  void oldAndNew_renewedOrIssuedAfterRevocation() {
    CertificateNumber first = issued(CertificateKind.AUTHENTICATION, false);
    assertThat(links.next(first, now)).isEmpty();
    CertificateNumber second = issued(CertificateKind.AUTHENTICATION, true);
    CertificateNumber signing = issued(CertificateKind.SIGNING, false);

    assertThat(links.next(first, now)).hasValue(second);
    assertThat(links.former(second, now)).hasValue(first);
    assertThat(links.former(first, now)).isEmpty();
    assertThat(links.otherOnCard(signing, now)).as("the newest").hasValue(second);
    new ReportCardVoid(jpki.certificates()).report("card-" + holder.code(), TestJpki.operator());
    CertificateNumber third = issued(CertificateKind.AUTHENTICATION, false);
    assertThat(links.next(second, now)).hasValue(third);
    assertThat(links.former(third, now)).hasValue(second);
    assertThat(links.next(third, now)).isEmpty();
  }
}
