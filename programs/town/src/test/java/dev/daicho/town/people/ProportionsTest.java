package dev.daicho.town.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProportionsTest {

  private static final MunicipalityCode YOKOHAMA = MunicipalityCode.of("141003");
  private static final MunicipalityCode AOGASHIMA = MunicipalityCode.of("134023");

  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        2,
        1_740,
        1_741,
        1_742,
        5_000,
        100_000,
        1_000_000,
        125_927_902,
        Integer.MAX_VALUE
      })
  void of_addsUpExactlyAndLeavesNobodyOutWhereThatIsPossible(int residents) {
    Map<MunicipalityCode, Integer> shares = Proportions.of(residents);
    assertThat(shares).hasSize(1_741);
    assertThat(shares.values().stream().mapToLong(Integer::longValue).sum()).isEqualTo(residents);
    int least = shares.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
    assertThat(least).isGreaterThanOrEqualTo(residents >= 1_741 ? 1 : 0);
  }

  @Test
  void of_theRealPopulationGivesEachItsOwn() {
    int country = Municipalities.all().stream().mapToInt(Proportions::population).sum();
    Map<MunicipalityCode, Integer> shares = Proportions.of(country);
    for (Municipality municipality : Municipalities.all()) {
      assertThat(shares.get(municipality.code())).isEqualTo(Proportions.population(municipality));
    }
  }

  @Test
  void of_isWithinOneOfTheExactShareExceptWhereOnesWereGiven() {
    int country = Municipalities.all().stream().mapToInt(Proportions::population).sum();
    Map<MunicipalityCode, Integer> shares = Proportions.of(1_000_000);
    for (Municipality municipality : Municipalities.all()) {
      double exact = 1e6 * Proportions.population(municipality) / country;
      if (exact >= 1 && !municipality.code().equals(YOKOHAMA)) {
        int share = shares.getOrDefault(municipality.code(), 0);
        assertThat(share - exact).isBetween(-1.0, 1.0);
      }
    }
  }

  @Test
  void of_theSmallestGetsItsOneFromTheLargest() {
    assertThat(Proportions.of(1_741)).containsEntry(AOGASHIMA, 1);
    assertThat(Proportions.of(1_740)).containsEntry(AOGASHIMA, 0);
    assertThat(Proportions.of(10_000).get(YOKOHAMA)).isGreaterThan(100);
  }

  @Test
  void of_refusesANegativeNumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> Proportions.of(-1));
  }
}
