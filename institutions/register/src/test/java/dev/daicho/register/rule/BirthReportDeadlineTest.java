package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static dev.daicho.register.rule.VerdictAssert.assertNoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthReportDeadlineTest {

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
    assertThat(BirthReportDeadline.lastDay(event)).isEqualTo(last);
    assertMet(BirthReportDeadline.of(event, event, null), BirthReportDeadline.class);
    assertMet(BirthReportDeadline.of(event, last.minusDays(1), null), BirthReportDeadline.class);
    assertMet(BirthReportDeadline.of(event, last, null), BirthReportDeadline.class);
    assertThat(
            assertBroken(
                    BirthReportDeadline.of(event, last.plusDays(1), null),
                    BirthReportDeadline.class)
                .en())
        .contains(last.toString());
  }

  @ParameterizedTest
  @CsvSource({"入院のため,true", "'',false", "' ',false", "　,false", ",false"})
  void lateItTakesAReason(@Nullable String reason, boolean accepted) {
    LocalDate event = LocalDate.of(2026, 4, 1);
    LocalDate late = BirthReportDeadline.lastDay(event).plusDays(1);
    if (accepted) {
      assertThat(
              assertNoted(BirthReportDeadline.of(event, late, reason), BirthReportDeadline.class)
                  .ja())
          .contains("令和8年4月");
    } else {
      assertBroken(BirthReportDeadline.of(event, late, reason), BirthReportDeadline.class);
    }
  }

  @Test
  void inTimeAReasonIsNotAskedFor() {
    LocalDate event = LocalDate.of(2026, 4, 1);
    assertMet(BirthReportDeadline.of(event, event, "早い"), BirthReportDeadline.class);
  }
}
