package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.numbers.Parsed.Invalid;
import dev.daicho.numbers.Parsed.Valid;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndividualNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789018", // remainder 3
        "379474484458", // remainder 3
        "454972364860", // remainder 0
        "507957100721", // remainder 10
        "100000000030", // remainder 1
        "100000000080", // remainder 0
      })
  void knownNumbersAreRight(String digits) {
    IndividualNumber number = IndividualNumber.of(digits);

    assertThat(number.digits()).isEqualTo(digits);
    assertThat(IndividualNumber.fromBase(number.base())).isEqualTo(number);
  }

  @Test
  void wrongCheckDigitNamesTheRightOne() {
    assertThat(IndividualNumber.parse("123456789012"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCheckDigit(8, 2)));
  }

  @Test
  void exactlyOneLastDigitOfTenIsRight() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 1_000; i++) {
      String base = IndividualNumber.random(random).digits().substring(0, 11);

      long right =
          IntStream.range(0, 10)
              .filter(digit -> IndividualNumber.parse(base + digit) instanceof Valid)
              .count();

      assertThat(right).isEqualTo(1);
    }
  }

  @Test
  void baseOutsideElevenDigitsIsRefused() {
    assertThat(IndividualNumber.fromBase(0).digits()).isEqualTo("000000000000");
    assertThat(IndividualNumber.fromBase(99_999_999_999L).digits()).startsWith("99999999999");
    assertThatThrownBy(() -> IndividualNumber.fromBase(100_000_000_000L))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IndividualNumber.fromBase(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isWrittenInGroupsOfFour() {
    assertThat(IndividualNumber.of("123456789018").formatted()).isEqualTo("1234 5678 9018");
  }

  @Test
  void isNotShownByToStringNorByAnError() {
    assertThat(IndividualNumber.of("123456789018")).hasToString("IndividualNumber[masked]");
    assertThat(IndividualNumber.parse("123456789018"))
        .hasToString("Valid[value=IndividualNumber[masked]]");
    assertThatThrownBy(() -> IndividualNumber.of("123456789012"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("check digit is 2, expected 8");
  }

  @Test
  void randomNumbersAreRightAndFollowTheSeed() {
    SplittableRandom random = new SplittableRandom(7);
    IndividualNumber first = IndividualNumber.random(random);
    IndividualNumber second = IndividualNumber.random(random);

    assertThat(IndividualNumber.parse(first.digits())).isEqualTo(new Valid<>(first));
    assertThat(second).isNotEqualTo(first);
    assertThat(IndividualNumber.random(new SplittableRandom(7))).isEqualTo(first);
  }
}
