package dev.daicho.network.rule;

import static dev.daicho.network.rule.RulesOfProvision.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportOncePerYearTest {

  @Test
  void onceTheYearIsOver() {
    LocalDate newYear = LocalDate.of(2027, 1, 1);

    assertThat(ReportOncePerYear.of(2026, newYear, false))
        .isEqualTo(Verdict.met(ReportOncePerYear.class));
    assertThat(
            assertBroken(
                    ReportOncePerYear.of(2026, newYear.minusDays(1), false),
                    ReportOncePerYear.class)
                .en())
        .contains("not over");
    assertThat(
            assertBroken(ReportOncePerYear.of(2026, newYear, true), ReportOncePerYear.class).en())
        .contains("has been published");
  }

  @Test
  void openForFiveYears() {
    LocalDate published = LocalDate.of(2027, 4, 1);

    assertThat(ReportOncePerYear.open(published, LocalDate.of(2032, 3, 31))).isTrue();
    assertThat(ReportOncePerYear.open(published, LocalDate.of(2032, 4, 1))).isFalse();
  }
}
