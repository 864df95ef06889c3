package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static dev.daicho.register.rule.VerdictAssert.assertNoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveOutBeforehandTest {

  private static final LocalDate LEAVES = LocalDate.of(2026, 4, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-04-01,2026-04-15",
    "2026-04-11,2026-04-27",
    "2026-12-15,2027-01-04",
    "2028-02-15,2028-02-29"
  })
  void theLastDayOnWhichItIsStillAFiling(LocalDate leaves, LocalDate last) {
    assertThat(MoveOutBeforehand.lastDay(leaves)).isEqualTo(last);
    assertNoted(MoveOutBeforehand.of(leaves, last, false), MoveOutBeforehand.class);
    assertBroken(MoveOutBeforehand.of(leaves, last.plusDays(1), false), MoveOutBeforehand.class);
  }

  @Test
  void beforehandAndOnTheDayItIsAsTheLawHasIt() {
    assertMet(MoveOutBeforehand.of(LEAVES, LEAVES.minusDays(30), false), MoveOutBeforehand.class);
    assertMet(MoveOutBeforehand.of(LEAVES, LEAVES, false), MoveOutBeforehand.class);
    assertThat(
            assertNoted(
                    MoveOutBeforehand.of(LEAVES, LEAVES.plusDays(1), false),
                    MoveOutBeforehand.class)
                .ja())
        .contains("令和8年4月1日");
  }

  @Test
  void tooLateItIsRecordedExOfficio() {
    assertNoted(MoveOutBeforehand.of(LEAVES, LEAVES.plusYears(2), true), MoveOutBeforehand.class);
  }
}
