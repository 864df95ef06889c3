package dev.daicho.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrittenTimeTest {

  @Test
  void twoDigitsOfAYearLieBetween1950And2049() {
    assertThat(new WrittenTime(true, "491231235959Z").instant())
        .contains(Instant.parse("2049-12-31T23:59:59Z"));
    assertThat(new WrittenTime(true, "500101000000Z").instant())
        .contains(Instant.parse("1950-01-01T00:00:00Z"));
    assertThat(new WrittenTime(false, "20500101000000Z").instant())
        .contains(Instant.parse("2050-01-01T00:00:00Z"));
  }

  @Test
  void anythingElseIsNoMoment() {
    assertThat(new WrittenTime(true, "4912312359Z").instant()).isEmpty();
    assertThat(new WrittenTime(true, "491231235959+0900").instant()).isEmpty();
    assertThat(new WrittenTime(false, "20500101000000.5Z").instant()).isEmpty();
    assertThat(new WrittenTime(true, "491331235959Z").instant()).isEmpty();
  }
}
