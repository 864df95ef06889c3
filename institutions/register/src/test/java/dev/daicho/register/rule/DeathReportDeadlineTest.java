package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeathReportDeadlineTest {

  private static final DeadlineAssert DEADLINE =
      new DeadlineAssert(
          DeathReportDeadline.class, DeathReportDeadline::lastDay, DeathReportDeadline::of);

  @ParameterizedTest
  @CsvSource({
    "2026-04-01,2026-04-07", // the day it became known is the first
    "2026-04-19,2026-04-27", // a Saturday
    "2026-04-23,2026-04-30", // Showa Day
    "2026-12-22,2026-12-28", // the last day of work of the year
    "2026-12-23,2027-01-04", // 29 December
    "2028-02-23,2028-02-29", // leap day
    "2028-02-29,2028-03-06" // from leap day
  })
  void theLastDay(LocalDate event, LocalDate last) {
    DEADLINE.ends(event, last);
  }

  @ParameterizedTest
  @CsvSource({"入院のため,true", "'',false", "' ',false", "　,false", ",false"})
  void lateItTakesAReason(@Nullable String reason, boolean accepted) {
    DEADLINE.late(reason, accepted);
  }

  @Test
  void inTimeAReasonIsNotAskedFor() {
    DEADLINE.reasonInTime();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01,true",
    "2026-04-05,true",
    "2026-04-08,true",
    "2026-03-31,false",
    "2026-04-09,false"
  })
  void itBecameKnownBetweenTheDeathAndTheFiling(LocalDate known, boolean possible) {
    var verdict =
        DeathReportDeadline.ofKnown(LocalDate.of(2026, 4, 1), known, LocalDate.of(2026, 4, 8));
    if (possible) {
      assertMet(verdict, DeathReportDeadline.class);
    } else {
      assertThat(assertBroken(verdict, DeathReportDeadline.class).en()).contains(known.toString());
    }
  }
}
