package dev.daicho.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

  @ParameterizedTest
  @CsvSource({
    "0, 7, 0.0",
    "1, 1, 100.0",
    // Exactly half a tenth goes up; a hair less does not.
    "1, 2000, 0.1",
    "499999999, 1000000000000, 0.0",
    "1005, 10000, 10.1",
    "1004999, 10000000, 10.0",
    // 0.285 × 100 is 28.499999999999996 in floating point.
    "2845, 10000, 28.5",
    "2464124, 9209442, 26.8",
    // More cards issued than residents now.
    "249, 100, 249.0",
    "9223372036854775807, 9223372036854775807, 100.0",
  })
  void of_roundsHalfUpToOneDecimalPlace(long part, long whole, String expected) {
    assertThat(Percentage.of(new Ratio(part, whole))).hasToString(expected);
  }

  @Test
  void toBigDecimal_keepsTheDecimalPlace() {
    assertThat(new Percentage(250).toBigDecimal().scale()).isEqualTo(1);
  }

  @Test
  void new_refusesLessThanNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Percentage(-1));
  }
}
