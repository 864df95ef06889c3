package dev.daicho.foundation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.numbers.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

  @Test
  void aMunicipalitysSealIsItsCode() {
    assertThat(Seal.of(MunicipalityCode.of("092011")).value()).isEqualTo("092011");
    assertThat(Seal.NATION.value()).isEqualTo("000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "09201", "0920111", "09201x", "０９２０１１", "092011\n", "%"})
  void anythingElseIsNone(String value) {
    assertThatThrownBy(() -> new Seal(value)).isInstanceOf(IllegalArgumentException.class);
  }
}
