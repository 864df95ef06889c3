package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.pki.profile.CertificateKind;
import org.junit.jupiter.api.Test;

class OneOfEachKindTest {

  @Test
  void oneMayBeIssuedWhereThereIsNone_andIsCalledByItsKindWhereThereIs() {
    assertThat(OneOfEachKind.of(CertificateKind.SIGNING, false)).isInstanceOf(Verdict.Met.class);
    assertThat(OneOfEachKind.of(CertificateKind.SIGNING, true))
        .isInstanceOfSatisfying(
            Verdict.Broken.class,
            broken -> assertThat(broken.refusal().message().ja()).contains("署名用電子証明書"));
  }
}
