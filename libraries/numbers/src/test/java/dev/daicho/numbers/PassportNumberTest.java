package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.Parsed.Invalid;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassportNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"TR1234567", "tr1234567", "ＴＲ１２３４５６７", "TR-1234567"})
  void isReadAsPeopleTypeIt(String typed) {
    assertThat(PassportNumber.of(typed).digits()).isEqualTo("TR1234567");
  }

  @Test
  void aDigitForALetterAndAMissingDigitAreNamed() {
    assertThat(PassportNumber.parse("T11234567"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCharacter(2, "1")));
    assertThat(PassportNumber.parse("TR123456"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongLength(9, 8)));
  }

  @Test
  void randomNumbersAreRight() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 1_000; i++) {
      PassportNumber number = PassportNumber.random(random);

      assertThat(number.digits()).matches("[A-Z]{2}[0-9]{7}");
      assertThat(PassportNumber.of(number.digits())).isEqualTo(number);
    }
  }
}
