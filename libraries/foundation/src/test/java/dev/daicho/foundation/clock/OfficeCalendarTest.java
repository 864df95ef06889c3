package dev.daicho.foundation.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeCalendarTest {

  @ParameterizedTest
  @CsvSource({
    // day, closed, the next open day
    "2026-12-28, false, 2026-12-28", // Monday, the last day of work
    "2026-12-29, true, 2027-01-04", // Tuesday; 1 to 3 January from Friday to Sunday
    "2026-12-31, true, 2027-01-04",
    "2027-01-01, true, 2027-01-04",
    "2027-01-03, true, 2027-01-04",
    "2027-01-04, false, 2027-01-04", // Monday
    "2025-12-27, true, 2026-01-05", // Saturday; 4 January 2026 is a Sunday
    "2026-01-04, true, 2026-01-05",
    "2023-12-28, false, 2023-12-28",
    "2023-12-29, true, 2024-01-04",
    "2026-11-21, true, 2026-11-24", // Saturday, Sunday, and 勤労感謝の日 on Monday
    "2026-11-22, true, 2026-11-24",
    "2026-11-23, true, 2026-11-24",
    "2026-11-20, false, 2026-11-20",
    "2026-05-03, true, 2026-05-07", // 憲法記念日 on a Sunday: its substitute is the first day after the
    // holidays
    "2026-05-06, true, 2026-05-07",
    "2025-02-24, true, 2025-02-25", // substitute for 天皇誕生日, a Sunday
    "2026-09-22, true, 2026-09-24", // 国民の休日, between two holidays
    "2019-05-01, true, 2019-05-07", // 即位の日, with the days between: ten in a row
    "2019-04-27, true, 2019-05-07",
    "2019-10-22, true, 2019-10-23", // 即位礼正殿の儀
    "2020-07-24, true, 2020-07-27", // スポーツの日, moved for the Olympics
    "2020-10-12, false, 2020-10-12",
    "2018-12-24, true, 2018-12-25", // substitute for the former Emperor's birthday
    "2019-12-23, false, 2019-12-23",
    "1970-01-05, false, 1970-01-05",
    "2050-11-23, true, 2050-11-24",
  })
  void officesAreClosedOnTheseDays(LocalDate day, boolean closed, LocalDate open) {
    assertThat(OfficeCalendar.closed(day)).isEqualTo(closed);
    assertThat(OfficeCalendar.openOnOrAfter(day)).isEqualTo(open);
  }
}
