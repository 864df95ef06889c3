package dev.daicho.register.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthReportDeadlineTest {

  private static final DeadlineAssert DEADLINE =
      new DeadlineAssert(
          BirthReportDeadline.class, BirthReportDeadline::lastDay, BirthReportDeadline::of);

  @ParameterizedTest
  @CsvSource({
    "2026-04-01,2026-04-14", // the day of birth is the first
    "2026-04-12,2026-04-27", // a Saturday
    "2026-04-16,2026-04-30", // Showa Day
    "2026-12-15,2026-12-28", // the last day of work of the year
    "2026-12-16,2027-01-04", // 29 December
    "2028-02-16,2028-02-29", // leap day
    "2028-02-29,2028-03-13" // from leap day
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
