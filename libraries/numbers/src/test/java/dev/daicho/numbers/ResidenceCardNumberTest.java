package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.Parsed.Invalid;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidenceCardNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"AB12345678CD", "ab12345678cd", "ＡＢ１２３４５６７８ＣＤ", "AB 1234 5678 CD"})
  void isReadAsPeopleTypeIt(String typed) {
    assertThat(ResidenceCardNumber.of(typed).digits()).isEqualTo("AB12345678CD");
  }

  @ParameterizedTest
  @CsvSource({
    "1B12345678CD, 1, 1",
    "ABC2345678CD, 3, C",
    "AB123456789D, 11, 9",
    "AB12345678CÉ, 12, É",
  })
  void lettersAndDigitsHaveTheirPlaces(String typed, int position, String character) {
    assertThat(ResidenceCardNumber.parse(typed))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCharacter(position, character)));
  }

  @ParameterizedTest
  @CsvSource({"AB12345678C, 11", "AB12345678CDE, 13", "AB12345678CD9, 13"})
  void wrongLengthIsNamed(String typed, int length) {
    assertThat(ResidenceCardNumber.parse(typed))
        .isEqualTo(new Invalid<>(new NumberFault.WrongLength(12, length)));
  }

  @Test
  void randomNumbersAreRight() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 1_000; i++) {
      ResidenceCardNumber number = ResidenceCardNumber.random(random);

      assertThat(number.digits()).matches("[A-Z]{2}[0-9]{8}[A-Z]{2}");
      assertThat(ResidenceCardNumber.of(number.digits())).isEqualTo(number);
    }
  }
}
