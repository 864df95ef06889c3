package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndsWithTermTest {

  @ParameterizedTest
  @CsvSource({
    "2030-04-30T15:00:00Z, false",
    "2030-05-01T14:59:59Z, false",
    "2030-05-01T14:59:59.999999Z, false",
    "2030-05-01T15:00:00Z, true",
    "2030-05-01T23:59:59Z, true"
  })
  void throughTheLastSecondOfTheLastDayInJapan(Instant moment, boolean over) {
    Validity validity = Validity.throughDay(Records.NOW, LocalDate.of(2030, 5, 1));
    assertThat(EndsWithTerm.of(validity, moment)).isEqualTo(over);
    CertificateRecord record = Records.issued(CertificateKind.SIGNING, Records.NOW, null);
    assertThat(record.isGood(moment)).isEqualTo(!over);
  }

  @ParameterizedTest
  @CsvSource({
    // the fifth birthday of somebody born on 29 February lies in a leap year, or does not
    "2027-03-01, 2032-02-29T14:59:59Z",
    "2026-04-01, 2031-02-28T14:59:59Z"
  })
  void bornOnTheTwentyNinthOfFebruary(LocalDate issued, Instant last) {
    TestJpki jpki = new TestJpki(issued, new SplittableRandom(issued.toEpochDay()));
    IssueCertificate.Order usual =
        TestJpki.order(CertificateKind.AUTHENTICATION, TestJpki.holder());
    CertificateRecord record =
        jpki.book()
            .find(
                jpki.issue(
                        new IssueCertificate.Order(
                            usual.kind(),
                            usual.holder(),
                            usual.municipality(),
                            LocalDate.of(2000, 2, 29),
                            null,
                            usual.key(),
                            usual.carrier(),
                            usual.carrierEnds(),
                            false))
                    .number())
            .orElseThrow();
    assertThat(record.isGood(last)).isTrue();
    assertThat(record.isGood(last.plusSeconds(1))).isFalse();
    assertThat(record.isOver(last.plusSeconds(1))).isTrue();
  }
}
