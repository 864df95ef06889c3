package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFaultTest {

  static Arguments[] faults() {
    return new Arguments[] {
      Arguments.of(new NumberFault.Empty(), "empty", "番号が入力されていません", "no number is given"),
      Arguments.of(
          new NumberFault.WrongLength(12, 11),
          "wrong-length",
          "11桁ですが、12桁のはずです",
          "length is 11, expected 12"),
      Arguments.of(
          new NumberFault.WrongCharacter(3, "x"),
          "wrong-character",
          "3文字目の「x」は使えません",
          "character 3 is \"x\", which cannot stand there"),
      Arguments.of(
          new NumberFault.WrongCheckDigit(8, 2),
          "wrong-check-digit",
          "検査用数字は2ですが、8のはずです",
          "check digit is 2, expected 8"),
      Arguments.of(
          new NumberFault.UnknownMunicipality("999997"),
          "unknown-municipality",
          "団体コード999997の都道府県・市区町村はありません",
          "no prefecture, municipality or ward has the code 999997"),
    };
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatIsWrongInBothLanguages(
      NumberFault fault, String code, String japanese, String english) {
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.japanese()).isEqualTo(japanese);
    assertThat(fault.english()).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001b", "\u200b", "\ufeff", "\u202e", "\ud842", "\u0301"})
  void aCharacterThatCannotBeSeenIsShownAsItsCodePoint(String character) {
    String codePoint = String.format("U+%04X", character.codePointAt(0));
    NumberFault fault = new NumberFault.WrongCharacter(1, character);

    assertThat(fault.english())
        .isEqualTo("character 1 is \"" + codePoint + "\", which cannot stand there");
    assertThat(fault.japanese()).isEqualTo("1文字目の「" + codePoint + "」は使えません");
  }
}
