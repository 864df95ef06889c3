package dev.daicho.town.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TownPlanTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void of_acceptsTheFirstAndTheLastDay() {
    assertThat(new TownPlan(UTSUNOMIYA, 0, 1, TownPlan.EARLIEST).residents()).isZero();
    assertThat(new TownPlan(UTSUNOMIYA, 0, 1, TownPlan.LATEST).residents()).isZero();
  }

  @Test
  void of_refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TownPlan(UTSUNOMIYA, -1, 1, DAY))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TownPlan(MunicipalityCode.of("090000"), 1, 1, DAY))
        .withMessageContaining("090000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TownPlan(MunicipalityCode.of("011011"), 1, 1, DAY))
        .withMessageContaining("011011");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TownPlan(UTSUNOMIYA, 1, 1, TownPlan.EARLIEST.minusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TownPlan(UTSUNOMIYA, 1, 1, TownPlan.LATEST.plusDays(1)));
  }
}
