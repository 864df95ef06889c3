package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.BasicItems;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.MinorOccasion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinorRevisionTest {

  private static BasicItems items(String name, String reading, String birth, String address) {
    return new BasicItems(name, reading, null, null, null, birth, "2", address, null);
  }

  private static boolean isMinor(BasicItems after, @Nullable MinorOccasion occasion) {
    return MinorRevision.is(
        new HolderChange.ItemsRevised(items("渡邉", "ワタナベ", "19860501", "旭１"), after, occasion));
  }

  @Test
  void nothingChanged() {
    assertThat(isMinor(items("渡邉", "ワタナベ", "19860501", "旭１"), null)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void anAddressOnEveryMinorOccasion_andOnNoOther(MinorOccasion occasion) {
    assertThat(isMinor(items("渡邉", "ワタナベ", "19860501", "旭一"), occasion)).isTrue();
    assertThat(isMinor(items("渡邉", "ワタナベ", "19860501", "旭一"), null)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aNameByItsCharactersOnly_aReadingByTheMinisterOnly_aBirthNever(MinorOccasion occasion) {
    assertThat(isMinor(items("渡辺", "ワタナベ", "19860501", "旭１"), occasion))
        .isEqualTo(
            occasion == MinorOccasion.PLAINER_CHARACTER
                || occasion == MinorOccasion.CHARACTER_IDENTIFIED
                || occasion == MinorOccasion.AS_THE_MINISTER_FINDS);
    assertThat(isMinor(items("渡邉", "ワタベ", "19860501", "旭１"), occasion))
        .isEqualTo(occasion == MinorOccasion.AS_THE_MINISTER_FINDS);
    assertThat(isMinor(items("渡邉", "ワタナベ", "19860502", "旭１"), occasion)).isFalse();
  }
}
