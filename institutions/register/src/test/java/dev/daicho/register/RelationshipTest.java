package dev.daicho.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationshipTest {

  private static final List<String> FAMILY =
      List.of("夫", "妻", "夫（未届）", "妻（未届）", "子", "父", "母", "兄", "姉", "弟", "妹");

  static List<String> family() {
    return FAMILY;
  }

  @ParameterizedTest
  @MethodSource("family")
  void oneToFourGenerations_notFive(String word) {
    for (int generations = 1; generations <= 4; generations++) {
      assertThat(Relationship.parse(chain(word, generations))).isPresent();
    }
    assertThat(Relationship.parse(chain(word, 5))).isEmpty();
    for (String next : FAMILY) {
      assertThat(Relationship.parse(word + "の" + next)).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"世帯主", "縁故者", "同居人", "子（子の夫）", "子（子の妻）", "父の兄の子", "妻の子の子の子"})
  void whatElseIsPermitted(String words) {
    assertThat(new Relationship(words).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "　",
        "祖父",
        "祖母",
        "孫",
        "おじ",
        "おば",
        "甥",
        "姪",
        "家事使用人",
        "準世帯主",
        "配偶者",
        "長男",
        "養子",
        "の",
        "子の",
        "の子",
        "子のの子",
        "子の世帯主",
        "世帯主の妻",
        "同居人の子",
        "縁故者の妻",
        "子（子の夫）の子",
        "妻 ",
        "妻(未届)",
        "夫（未届",
        "head"
      })
  void whatIsForbidden(String words) {
    assertThat(Relationship.parse(words)).isEmpty();
    assertThatThrownBy(() -> new Relationship(words)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void headAndSpouses() {
    assertThat(Relationship.HEAD.isHead()).isTrue();
    assertThat(new Relationship("妻").isHead()).isFalse();
    for (String spouse : List.of("夫", "妻", "夫（未届）", "妻（未届）")) {
      assertThat(new Relationship(spouse).isSpouse()).isTrue();
    }
    assertThat(new Relationship("子の妻").isSpouse()).isFalse();
  }

  @Test
  void theOrderOfTheStandard() {
    List<String> inOrder = List.of("世帯主", "妻", "子", "子の妻", "父", "妹", "父の母", "妻の父", "縁故者", "同居人");
    assertThat(inOrder.stream().map(words -> new Relationship(words).order()).toList())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(new Relationship("子（子の妻）").order()).isEqualTo(new Relationship("子の子").order());
    assertThat(new Relationship("妻（未届）の子").order()).isEqualTo(new Relationship("兄の妻").order());
  }

  private static String chain(String word, int generations) {
    String[] words = new String[generations];
    Arrays.fill(words, word);
    return String.join("の", words);
  }
}
