package dev.daicho.foundation.chart;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "A", "1a", "a\""})
  void new_refusesWhatIsNoId(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Caption(id, "", ""));
  }
}
