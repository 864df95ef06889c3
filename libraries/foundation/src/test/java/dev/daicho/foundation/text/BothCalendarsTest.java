package dev.daicho.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class BothCalendarsTest {

  @Test
  void writesBoth() {
    assertThat(BothCalendars.format(LocalDate.of(2026, 11, 22)))
        .isEqualTo("令和8年11月22日（2026-11-22）");
  }

  @Test
  void writesOneForADayThatHasNoEra() {
    assertThat(BothCalendars.format(LocalDate.of(1800, 2, 3))).isEqualTo("1800-02-03");
  }

  @Test
  void theZoneDecidesTheDay() {
    Instant lastHourOfHeiseiInLondon = Instant.parse("2019-04-30T15:05:59Z");

    assertThat(BothCalendars.format(lastHourOfHeiseiInLondon, ZoneId.of("Asia/Tokyo")))
        .isEqualTo("令和元年5月1日（2019-05-01）00:05");
    assertThat(BothCalendars.format(lastHourOfHeiseiInLondon, ZoneId.of("UTC")))
        .isEqualTo("平成31年4月30日（2019-04-30）15:05");
  }
}
