package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.numbers.Parsed.Invalid;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"24727059608", "24846016224", "25208017643"})
  void knownCodesAreRight(String digits) {
    ResidentCode code = ResidentCode.of(digits);

    assertThat(code.digits()).isEqualTo(digits);
    assertThat(code.formatted()).isEqualTo(digits);
    assertThat(ResidentCode.fromBase(code.base())).contains(code);
  }

  @Test
  void wrongCheckDigitNamesTheRightOne() {
    assertThat(ResidentCode.parse("24727059601"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCheckDigit(8, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        0, // remainder 0
        14, // 4×2 + 1×3 = 11: remainder 0
        6, // 6×2 = 12: remainder 1
      })
  void codesOfTheUnknownRuleAreReadWithZeroButNeverMade(long base) {
    String digits = String.format("%010d0", base);

    assertThat(ResidentCode.of(digits).base()).isEqualTo(base);
    assertThat(ResidentCode.parse(digits.substring(0, 10) + "1"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCheckDigit(0, 1)));
    assertThat(ResidentCode.fromBase(base)).isEmpty();
  }

  @Test
  void twoBasesInElevenAreNotUsable() {
    long unusable =
        LongStream.range(5_000_000_000L, 5_000_110_000L)
            .filter(base -> ResidentCode.fromBase(base).isEmpty())
            .count();

    assertThat(unusable).isBetween(19_900L, 20_100L);
  }

  @Test
  void baseOutsideTenDigitsIsRefused() {
    assertThatThrownBy(() -> ResidentCode.fromBase(10_000_000_000L))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ResidentCode.fromBase(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNotShownByToStringNorByAnError() {
    assertThat(ResidentCode.of("24727059608")).hasToString("ResidentCode[masked]");
    assertThatThrownBy(() -> ResidentCode.of("24727059601"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("check digit is 1, expected 8");
  }

  @Test
  void randomCodesNeverEndInZero() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 1_000; i++) {
      ResidentCode code = ResidentCode.random(random);

      assertThat(code.digits()).doesNotEndWith("0");
      assertThat(ResidentCode.of(code.digits())).isEqualTo(code);
    }
  }
}
