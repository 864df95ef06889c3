package dev.daicho.town.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 住民記録システム標準仕様書 1.1.11. */
final class RelationshipTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "世帯主", "夫", "妻", "夫（未届）", "妻（未届）", "子", "子（子の夫）", "子（子の妻）", "父", "母", "兄", "姉", "弟", "妹",
        "妻の母", "子の妻", "子の子", "父の兄の子", "子の子の子の子", "妻（未届）の子", "縁故者", "同居人"
      })
  void of_permitsTheStandardsWords(String word) {
    assertThat(new Relationship(word).word()).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "祖父",
        "祖母",
        "おじ",
        "おば",
        "甥",
        "姪",
        "孫",
        "家事使用人",
        "準世帯主",
        "子の子の子の子の子",
        "子の",
        "の子",
        "子子",
        "世帯主の子",
        "縁故者の子",
        "妻(未届)",
        "長男",
        "子 "
      })
  void of_refusesEveryOtherWord(String word) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Relationship(word));
  }
}
