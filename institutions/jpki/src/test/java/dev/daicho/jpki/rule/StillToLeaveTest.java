package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StillToLeaveTest {

  @Test
  void toThePlannedDay_thatIncluded() {
    LocalDate planned = LocalDate.of(2026, 5, 1);
    assertThat(StillToLeave.of(planned, planned.minusDays(1))).isInstanceOf(Verdict.Met.class);
    assertThat(StillToLeave.of(planned, planned)).isInstanceOf(Verdict.Met.class);
    assertThat(StillToLeave.of(planned, planned.plusDays(1))).isInstanceOf(Verdict.Broken.class);
  }
}
