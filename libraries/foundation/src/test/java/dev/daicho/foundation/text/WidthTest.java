package dev.daicho.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WidthTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "番号花子", "宇都宮市旭１丁目１番５号", "ガーデン　ハイツ", "か\u3099", "葛\uDB40\uDD00城", "𠮷田"})
  void fullWidthFits(String text) {
    assertThat(Width.FULL.misfits(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "320-8540", "ｳﾂﾉﾐﾔｼ ﾊﾝｺﾞｳ", "a~b\\¥‾"})
  void halfWidthFits(String text) {
    assertThat(Width.HALF.misfits(text)).isEmpty();
  }

  @Test
  void namesTheCharacterAndWhereItStands() {
    assertThat(Width.FULL.misfits("葛\uDB40\uDD00城1丁目ｱ"))
        .extracting(Width.Misfit::position, Width.Misfit::character)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, "1"),
            org.assertj.core.groups.Tuple.tuple(6, "ｱ"));
    assertThat(Width.HALF.misfits("1２3"))
        .singleElement()
        .satisfies(misfit ->
            assertThat(misfit.message())
                .isEqualTo(
                    new Bilingual(
                        "2文字目の「２」は半角ではありません。", "Character 2, \"２\", is not half-width.")));
  }

  @Test
  void whatCannotBeSeenFitsNowhereAndIsNamedByItsCode() {
    for (String hidden : new String[] {"\t", "\u0000", "\uD800", "\u202E"}) {
      assertThat(Width.FULL.misfits(hidden)).hasSize(1);
      assertThat(Width.HALF.misfits(hidden)).hasSize(1);
    }
    assertThat(Width.HALF.misfits("\u202E").getFirst().message().en()).contains("U+202E");
  }

  @ParameterizedTest
  @CsvSource({
    "1-2 A~, １－２　Ａ～",
    "ｶﾞｰﾃﾞﾝﾊｲﾂ, ガーデンハイツ",
    "ﾊﾟﾋﾟ｡｢｣､･ｦｧｯﾝ, パピ。「」、・ヲァッン",
    "¥, ￥",
    "ﾞｱﾟ, ゛ア゜",
  })
  void widensAndNarrowsBack(String half, String full) {
    assertThat(Width.FULL.normalise(half)).isEqualTo(full);
    assertThat(Width.HALF.normalise(full)).isEqualTo(half);
    assertThat(Width.FULL.misfits(full)).isEmpty();
    assertThat(Width.HALF.misfits(half)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"３２０−８５４０, 320-8540", "１〜２, 1~2", "３‐４, 3-4"})
  void narrowsBothSpellingsOfOneMark(String typed, String half) {
    assertThat(Width.HALF.normalise(typed)).isEqualTo(half);
  }

  @Test
  void changesNothingButWidth() {
    String names = "葛\uDB40\uDD00城𠮷田神\uFA19ヰ㈱Å";

    assertThat(Width.FULL.normalise(names)).isEqualTo(names);
    assertThat(Width.HALF.normalise(names)).isEqualTo(names);
    assertThat(Width.HALF.misfits(Width.HALF.normalise("ヰ1")))
        .extracting(Width.Misfit::character)
        .containsExactly("ヰ");
  }
}
