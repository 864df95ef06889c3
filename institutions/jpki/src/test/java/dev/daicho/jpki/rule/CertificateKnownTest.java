package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import org.junit.jupiter.api.Test;

class CertificateKnownTest {

  @Test
  void whatIsNotOnRecordIsNamedByItsNumber() {
    CertificateNumber number = new CertificateNumber(Authority.SIGNING, 255);
    assertThat(CertificateKnown.of(number, true)).isInstanceOf(Verdict.Met.class);
    assertThat(CertificateKnown.of(number, false))
        .isInstanceOfSatisfying(
            Verdict.Broken.class,
            broken -> assertThat(broken.refusal().message().en()).contains("000000FF"));
  }
}
