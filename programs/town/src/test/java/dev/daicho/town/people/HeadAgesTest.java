package dev.daicho.town.people;

import static dev.daicho.town.people.Relationships.CHILD;
import static dev.daicho.town.people.SampleTown.ALL;
import static dev.daicho.town.people.SampleTown.DAY;
import static dev.daicho.town.people.SampleTown.PEOPLE;
import static dev.daicho.town.people.SampleTown.TOWN;
import static dev.daicho.town.people.SampleTown.UTSUNOMIYA;
import static dev.daicho.town.people.SampleTown.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for a town of invented people together. */
final class HeadAgesTest {

  @Test
  void followsTheNationalAgePyramid() {
    AgePyramid pyramid = AgePyramid.load();
    double[] have = new double[pyramid.shares().length];
    for (InventedPerson person : ALL) {
      int age = (int) ChronoUnit.YEARS.between(person.birth().date(), DAY);
      have[pyramid.band(person.sex(), age)] += 1.0 / ALL.size();
    }
    double apart = 0;
    for (int band = 0; band < have.length; band++) {
      double wanted = pyramid.shares()[band];
      assertThat(have[band]).isCloseTo(wanted, within(0.0025 + wanted * 0.03));
      apart += Math.abs(have[band] - wanted) / 2;
    }
    assertThat(apart).isLessThan(0.015);
    double men = ALL.stream().filter(person -> person.sex() == Sex.MALE).count();
    assertThat(men / ALL.size()).isCloseTo(0.488, within(0.006));
  }

  @Test
  void householdsHaveTheSizesOfJapan() {
    assertThat(ALL.size() / (double) TOWN.size()).isCloseTo(2.2, within(0.06));
    assertThat(ofSize(1)).isCloseTo(0.38, within(0.01));
    assertThat(ofSize(2)).isCloseTo(0.28, within(0.02));
    assertThat(ofSize(3)).isCloseTo(0.17, within(0.03));
    assertThat(ofSize(4)).isCloseTo(0.12, within(0.03));
    assertThat(1 - ofSize(1) - ofSize(2) - ofSize(3) - ofSize(4)).isBetween(0.03, 0.07);
  }

  @Test
  void hasTwinsLeapDayBirthsCentenariansAndElderlyLivingAlone() {
    assertThat(ALL)
        .anyMatch(person ->
            person.birth().date().getMonth() == Month.FEBRUARY
                && person.birth().date().getDayOfMonth() == 29);
    assertThat(ALL).anyMatch(person -> person.birth().date().isBefore(DAY.minusYears(100)));
    assertThat(TOWN)
        .filteredOn(household -> household.members().size() == 1)
        .filteredOn(household -> household.head().birth().date().isBefore(DAY.minusYears(75)))
        .hasSizeGreaterThan(TOWN.size() / 20);
    assertThat(TOWN)
        .filteredOn(household ->
            member(household, CHILD::equals).map(person -> person.birth().date()).distinct().count()
                < member(household, CHILD::equals).count())
        .hasSizeBetween(30, 200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-10-05", "2024-02-29", "2027-03-01", "2099-12-31"})
  void canBeInventedOnAnyDay(LocalDate asOf) {
    assertThat(
            PEOPLE
                .households(new TownPlan(UTSUNOMIYA, 20_000, 1, asOf))
                .flatMap(household -> household.members().stream()))
        .hasSize(20_000)
        .allMatch(person ->
            !person.birth().date().isAfter(person.becameResident())
                && !person.becameResident().isAfter(person.addressFixed())
                && !person.addressFixed().isAfter(asOf));
  }

  private static double ofSize(int size) {
    return TOWN.stream().filter(household -> household.members().size() == size).count()
        / (double) TOWN.size();
  }
}
