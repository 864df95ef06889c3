package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import org.junit.jupiter.api.Test;

class NotGivenUpTest {

  @Test
  void whatWaitedUntilItWasSigned() {
    CertificateNumber number = new CertificateNumber(Authority.SIGNING, 5);
    assertThat(NotGivenUp.of(number, true)).isInstanceOf(Verdict.Met.class);
    assertThat(NotGivenUp.of(number, false)).isInstanceOf(Verdict.Broken.class);
  }
}
