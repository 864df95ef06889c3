package dev.daicho.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

  @ParameterizedTest
  @CsvSource({
    "1, 2, 2, 4, 0",
    "1, 3, 1, 2, -1",
    // One part in 10^18: a double takes these for equal.
    "999999999999999999, 1000000000000000000, 999999999999999998, 1000000000000000000, 1",
    "9223372036854775807, 9223372036854775806, 9223372036854775806, 9223372036854775805, -1",
  })
  void compareTo_isExact(long part, long whole, long otherPart, long otherWhole, int expected) {
    Ratio ratio = new Ratio(part, whole);
    Ratio other = new Ratio(otherPart, otherWhole);

    assertThat(ratio.compareTo(other)).isEqualTo(expected);
    assertThat(other.compareTo(ratio)).isEqualTo(-expected);
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "0, 0", "1, -1"})
  void new_refusesWhatIsNoShare(long part, long whole) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(part, whole));
  }

  @Test
  void rounded_isInPercent() {
    assertThat(new Ratio(30_765_617, 127_138_033).rounded()).hasToString("24.2");
  }
}
