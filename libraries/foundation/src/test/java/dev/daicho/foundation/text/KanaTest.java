package dev.daicho.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KanaTest {

  @Test
  void turnsOneSyllabaryIntoTheOther() {
    assertThat(Kana.toKatakana("ばんごう はなこゔゝゞA番")).isEqualTo("バンゴウ ハナコヴヽヾA番");
    assertThat(Kana.toHiragana("バンゴウ ハナコヴヽヾA番ヷー")).isEqualTo("ばんごう はなこゔゝゞA番ヷー");
  }

  @ParameterizedTest
  @ValueSource(strings = {"バンゴウ", "バンゴウ　ハナコ", "バンゴウ ハナコ", "ジョン・スミス", "ヴィー"})
  void acceptsAReading(String reading) {
    assertThat(Kana.isKatakana(reading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ばんごう", "ﾊﾞﾝｺﾞｳ", "バンゴウ  ハナコ", " バンゴウ", "バンゴウ1", "番号"})
  void refusesWhatIsNoReading(String reading) {
    assertThat(Kana.isKatakana(reading)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ヂ, ジ",
    "ズ, ヅ",
    "ワ, ハ",
    "ヴァ, バ",
    "ヴィ, ビ",
    "ヴ, ブ",
    "オ, ヲ",
    "ヒ, ピ",
    "ッ, ツ",
    "ャ, ヤ",
    "ュ, ユ",
    "ョ, ヨ",
    "バンゴウ　ハナコ, ﾊﾞﾝｺﾞｳﾊﾅｺ",
    "ばんごうはなこ, バンゴウ ハナコ",
    "オオタ, オウタ",
    "コウノ, コオノ",
    "サトー, サト",
    "ー, ―",
    "－, ‐",
    "ｰ, -",
  })
  void findsWhatTheStandardCallsTheSame(String one, String other) {
    assertThat(Kana.searchKey(one)).isEqualTo(Kana.searchKey(other));
  }

  @ParameterizedTest
  @CsvSource({"アキ, アイ", "ウノ, オノ", "カウ, カオ", "ハナコ, ハナエ"})
  void keepsApartWhatDiffers(String one, String other) {
    assertThat(Kana.searchKey(one)).isNotEqualTo(Kana.searchKey(other));
  }
}
