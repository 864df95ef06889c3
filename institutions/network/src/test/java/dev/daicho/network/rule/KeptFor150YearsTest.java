package dev.daicho.network.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KeptFor150YearsTest {

  /**
   * The day of the notice is the first: 2026-07-01 in Japan, although the evening before in UTC.
   */
  @Test
  void untilTheDayBeforeThe150thAnniversary() {
    Instant told = Instant.parse("2026-06-30T15:00:00Z");

    assertThat(KeptFor150Years.lastDay(told)).isEqualTo(LocalDate.of(2176, 6, 30));
    assertThat(KeptFor150Years.holds(told, LocalDate.of(2176, 6, 30))).isTrue();
    assertThat(KeptFor150Years.holds(told, LocalDate.of(2176, 7, 1))).isFalse();
  }
}
