package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import org.junit.jupiter.api.Test;

class CardVoidIsReportTest {

  @Test
  void whatLiesOnThatCardAndOnNoOther() {
    TestJpki jpki = new TestJpki();
    CertificateRecord record =
        jpki.book()
            .find(jpki.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number())
            .orElseThrow();
    assertThat(CardVoidIsReport.of(record, record.carrier())).hasValue(RevocationCause.CARD_VOID);
    assertThat(CardVoidIsReport.of(record, "another")).isEmpty();
  }
}
