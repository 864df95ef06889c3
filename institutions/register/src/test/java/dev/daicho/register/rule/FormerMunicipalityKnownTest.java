package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.MunicipalityCode;
import org.junit.jupiter.api.Test;

class FormerMunicipalityKnownTest {

  @Test
  void oneThatThereIs_noneNamed_andAPrefecture() {
    MunicipalityCode yokohama = MunicipalityCode.of("141003");
    assertMet(FormerMunicipalityKnown.of(yokohama), FormerMunicipalityKnown.class);
    assertThat(FormerMunicipalityKnown.of(null)).isEqualTo(Verdict.silent());
    assertBroken(FormerMunicipalityKnown.of(yokohama.prefecture()), FormerMunicipalityKnown.class);
  }
}
