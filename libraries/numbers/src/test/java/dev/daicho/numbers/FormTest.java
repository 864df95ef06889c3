package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.Parsed.Invalid;
import dev.daicho.numbers.Parsed.Valid;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  private static final Form TWELVE_DIGITS = Form.of("000000000000");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789018",
        "1234 5678 9018",
        "1234-5678-9018",
        "1234 - 5678 - 9018",
        "１２３４５６７８９０１８",
        "１２３４－５６７８－９０１８",
        "１２３４ー５６７８ー９０１８",
        "1234−5678‐9018",
        "1234　5678　9018",
        "1234\u00a05678\u00a09018",
        "  123456789018\t\r\n",
        "1 2 3 4 5 6 7 8 9 0 1 8",
      })
  void isReadAsPeopleTypeIt(String typed) {
    assertThat(TWELVE_DIGITS.read(typed)).isEqualTo(new Valid<>("123456789018"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t\n", "　　"})
  void nothingOrOnlySpacesIsEmpty(@Nullable String typed) {
    assertThat(TWELVE_DIGITS.read(typed)).isEqualTo(new Invalid<>(new NumberFault.Empty()));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1234 5678 901, 11", "1234567890180, 13", "１２３４-5, 5"})
  void wrongLengthCountsNeitherSpacesNorHyphens(String typed, int length) {
    assertThat(TWELVE_DIGITS.read(typed))
        .isEqualTo(new Invalid<>(new NumberFault.WrongLength(12, length)));
  }

  @ParameterizedTest
  @CsvSource({
    "12345678901O, 12, O",
    "1234 5678 90l8, 13, l",
    "１２３Ａ, 4, Ａ",
    "-123456789018, 1, -",
    "1234--56789018, 6, -",
    "1234- -56789018, 7, -",
    "1234ー-56789018, 6, -",
    "123456789018-, 13, -",
    "123456789018ー, 13, ー",
    "1234.5678.9018, 5, .",
    "+123456789018, 1, +",
    "١٢٣٤٥٦٧٨٩٠١٨, 1, ١",
    "一二三四, 1, 一",
    "①②③④, 1, ①",
  })
  void wrongCharacterIsNamedWithItsPlace(String typed, int position, String character) {
    assertThat(TWELVE_DIGITS.read(typed))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCharacter(position, character)));
  }

  @Test
  void aSurrogatePairIsOneCharacter() {
    assertThat(TWELVE_DIGITS.read("12𠮷456789018"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCharacter(3, "𠮷")));
    assertThat(TWELVE_DIGITS.read("𝟏𝟐𝟑𝟒"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCharacter(1, "𝟏")));
  }

  @Test
  void halfASurrogatePairIsAWrongCharacter() {
    assertThat(TWELVE_DIGITS.read("12\ud842"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCharacter(3, "\ud842")));
    assertThat(TWELVE_DIGITS.read("12\udfb7"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCharacter(3, "\udfb7")));
  }

  @Test
  void aHugeTextIsReadOnceAndCounted() {
    assertThat(TWELVE_DIGITS.read("7".repeat(10_000_000)))
        .isEqualTo(new Invalid<>(new NumberFault.WrongLength(12, 10_000_000)));
    assertThat(TWELVE_DIGITS.read(" ".repeat(10_000_000) + "x"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCharacter(10_000_001, "x")));
  }

  @Test
  void anyCharSequenceIsRead() {
    assertThat(TWELVE_DIGITS.read(CharBuffer.wrap("1234 5678-9018")))
        .isEqualTo(new Valid<>("123456789018"));
  }
}
