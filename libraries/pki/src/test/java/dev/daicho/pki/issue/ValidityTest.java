package dev.daicho.pki.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

  private static final Instant FROM = Instant.parse("2026-04-01T00:00:00.9Z");
  private static final Validity YEARS = Validity.throughDay(FROM, LocalDate.of(2031, 5, 1));

  @Test
  void endsWithTheLastSecondOfTheDayInJapan() {
    assertThat(YEARS.until()).isEqualTo("2031-05-01T14:59:59Z");
    assertThat(YEARS.from()).isEqualTo("2026-04-01T00:00:00Z");
  }

  @Test
  void coversBothEnds() {
    assertThat(YEARS.covers(Instant.parse("2026-03-31T23:59:59.999Z"))).isFalse();
    assertThat(YEARS.covers(Instant.parse("2026-04-01T00:00:00Z"))).isTrue();
    assertThat(YEARS.covers(Instant.parse("2031-05-01T14:59:59.999Z"))).isTrue();
    assertThat(YEARS.covers(Instant.parse("2031-05-01T15:00:00Z"))).isFalse();
  }

  @Test
  void neverEndsBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.throughDay(FROM, LocalDate.of(2026, 3, 31)));
  }
}
