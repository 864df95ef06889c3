package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialMoveInInTimeTest {

  /** The planned day, the day of moving in, and the last day to file. */
  @ParameterizedTest
  @CsvSource({
    // 14 days from moving in come first
    "2026-04-01,2026-04-01,2026-04-15",
    "2026-04-01,2026-04-16,2026-04-30",
    // both on one day
    "2026-04-01,2026-04-17,2026-05-01",
    // 30 days from the planned day come first
    "2026-04-01,2026-04-18,2026-05-01",
    "2026-04-01,2026-05-01,2026-05-01",
    "2028-01-30,2028-02-25,2028-02-29",
    // moved in before the planned day
    "2026-04-10,2026-04-01,2026-04-15",
    // a Saturday, and the last day of December: no closed day prolongs it
    "2026-04-04,2026-04-04,2026-04-18",
    "2026-12-01,2026-12-20,2026-12-31"
  })
  void theLastDay(LocalDate planned, LocalDate movedIn, LocalDate last) {
    assertThat(SpecialMoveInInTime.lastDay(planned, movedIn)).isEqualTo(last);
    assertMet(
        SpecialMoveInInTime.of(planned, movedIn, last.minusDays(1)), SpecialMoveInInTime.class);
    assertMet(SpecialMoveInInTime.of(planned, movedIn, last), SpecialMoveInInTime.class);
    assertThat(
            assertBroken(
                    SpecialMoveInInTime.of(planned, movedIn, last.plusDays(1)),
                    SpecialMoveInInTime.class)
                .en())
        .contains(last.toString());
  }
}
