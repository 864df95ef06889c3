package dev.daicho.town.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.Sex;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JapaneseNamesTest {

  private static final JapaneseNames NAMES = JapaneseNames.load();

  @Test
  void surname_theCommonestIsSatoAndRareOnesOccur() {
    Map<String, Integer> drawn = new HashMap<>();
    Dice dice = new Dice(4);
    for (int i = 0; i < 200_000; i++) {
      drawn.merge(NAMES.surname(dice).kanji(), 1, Integer::sum);
    }
    assertThat(drawn).hasSizeGreaterThan(1_900);
    assertThat(drawn.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey())
        .isEqualTo("佐藤");
  }

  @Test
  void given_changesWithTheEraOfBirth() {
    assertThat(share(Sex.FEMALE, 1940, "子")).isGreaterThan(0.5);
    assertThat(share(Sex.FEMALE, 2010, "子")).isLessThan(0.1);
    assertThat(share(Sex.MALE, 2020, "夫")).isLessThan(0.01);
    assertThat(share(Sex.MALE, 1940, "夫")).isGreaterThan(share(Sex.MALE, 1980, "夫"));
    assertThat(share(Sex.MALE, 1890, "夫")).isEqualTo(share(Sex.MALE, 1900, "夫"));
  }

  private static double share(Sex sex, int year, String ending) {
    Dice dice = new Dice(8);
    int ended = 0;
    for (int i = 0; i < 10_000; i++) {
      ended += NAMES.given(sex, year, dice).kanji().endsWith(ending) ? 1 : 0;
    }
    return ended / 10_000.0;
  }
}
