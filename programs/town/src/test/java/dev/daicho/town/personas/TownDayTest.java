package dev.daicho.town.personas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TownDayTest {

  private static final LocalDate START = LocalDate.of(2024, 2, 29);

  @ParameterizedTest
  @CsvSource({
    "1989-03-31, 1989-03-31",
    "start, 2024-02-29",
    "start-1y, 2023-02-28",
    "start+1y, 2025-02-28",
    "start-14y11m, 2009-03-29",
    "start-37y1d, 1987-02-27",
    "start+40d, 2024-04-09",
    "start-10m20d, 2023-04-09"
  })
  void read_worksOutTheDay(String text, LocalDate day) {
    assertThat(TownDay.read(text, START)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "start-",
        "start+",
        "start-y",
        "start-1",
        "start 1y",
        "start-1m1y",
        "1989-02-29",
        "1989/03/31",
        "Start",
        "end-1y",
        "start--1y",
        "平成元年3月31日"
      })
  void read_refusesWhatIsNoDay(String text) {
    assertThat(TownDay.read(text, START)).isEmpty();
  }
}
