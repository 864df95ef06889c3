package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CivilPeriodTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void aYearThatBeginsInTheCourseOfADayEndsWithTheSameDay() {
    assertThat(CivilPeriod.lastDayAfter(day("2026-04-01"), 1)).isEqualTo("2027-04-01");
    assertThat(CivilPeriod.lastDayAfter(day("2026-12-31"), 10)).isEqualTo("2036-12-31");
  }

  @Test
  void roundTheLeapDay() {
    assertThat(CivilPeriod.lastDayAfter(day("2027-02-28"), 1)).isEqualTo("2028-02-29");
    assertThat(CivilPeriod.lastDayAfter(day("2028-02-28"), 1)).isEqualTo("2029-02-28");
    assertThat(CivilPeriod.lastDayAfter(day("2028-02-29"), 1)).isEqualTo("2029-02-28");
    assertThat(CivilPeriod.lastDayAfter(day("2028-02-29"), 4)).isEqualTo("2032-02-29");
    assertThat(CivilPeriod.lastDay(day("2028-02-29"), 1)).isEqualTo("2029-02-28");
    assertThat(CivilPeriod.lastDay(day("2028-03-01"), 1)).isEqualTo("2029-02-28");
  }
}
