package dev.daicho.register.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveInDeadlineTest {

  private static final DeadlineAssert DEADLINE =
      new DeadlineAssert(MoveInDeadline.class, MoveInDeadline::lastDay, MoveInDeadline::of);

  @ParameterizedTest
  @CsvSource({
    "2026-04-01,2026-04-15", // a plain Wednesday
    "2026-04-11,2026-04-27", // a Saturday: the Monday after
    "2026-04-12,2026-04-27", // a Sunday
    "2026-04-15,2026-04-30", // Showa Day
    "2026-04-18,2026-05-07", // a Saturday, then four holidays
    "2026-09-07,2026-09-24", // a holiday, one between holidays, and another
    "2026-12-14,2026-12-28", // the last day of work of the year
    "2026-12-15,2027-01-04", // 29 December
    "2026-12-20,2027-01-04", // 3 January
    "2027-12-20,2028-01-04", // 3 January, a Monday
    "2028-02-15,2028-02-29", // leap day
    "2028-02-29,2028-03-14" // from leap day
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
}
