package dev.daicho.foundation.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeIsNamedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t\n", "\u3000", "\u3000 \u3000", "\u00A0", "\u200B", "-", "。", "…"})
  void nothingSaidIsNoPurpose(String purpose) {
    assertThat(PurposeIsNamed.of(purpose)).isInstanceOf(Verdict.Broken.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"届", "filing", " 届出 ", "12条"})
  void wordsAreOne(String purpose) {
    assertThat(PurposeIsNamed.of(purpose)).isEqualTo(Verdict.met(PurposeIsNamed.class));
  }
}
