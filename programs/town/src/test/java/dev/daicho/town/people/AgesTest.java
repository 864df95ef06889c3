package dev.daicho.town.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AgesTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2025-02-28", "2025-03-01", "2026-04-01", "2099-12-31"})
  void of_countsCompletedYears(LocalDate asOf) {
    Ages ages = new Ages(asOf);
    for (LocalDate birth = asOf; birth.isAfter(asOf.minusYears(110)); birth = birth.minusDays(17)) {
      assertThat(ages.of((int) birth.toEpochDay()))
          .isEqualTo((int) ChronoUnit.YEARS.between(birth, asOf));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 17, 18, 64, 65, 100})
  void born_staysBetweenTheAges(int age) {
    LocalDate asOf = LocalDate.of(2026, 4, 1);
    Ages ages = new Ages(asOf);
    assertThat(ages.latestBirth(age)).isEqualTo((int) asOf.minusYears(age).toEpochDay());
    assertThat(ages.of(ages.latestBirth(age))).isEqualTo(age);
    assertThat(ages.of(ages.earliestBirth(age))).isEqualTo(age);
    Dice dice = new Dice(2);
    for (int i = 0; i < 1_000; i++) {
      assertThat(ages.of(ages.born(age, age + 2, dice))).isBetween(age, age + 2);
    }
  }
}
