package dev.daicho.town.people;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Relationship;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A town of 50,000 that several tests look at. */
final class SampleTown {

  static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  static final InventPeople PEOPLE = InventPeople.load();
  static final List<InventedHousehold> TOWN =
      PEOPLE.households(new TownPlan(UTSUNOMIYA, 50_000, 11, DAY)).toList();
  static final List<InventedPerson> ALL =
      TOWN.stream().flatMap(household -> household.members().stream()).toList();

  private SampleTown() {}

  /** The members with a relationship of this kind. */
  static Stream<InventedPerson> member(InventedHousehold household, Predicate<Relationship> word) {
    return household.members().stream().filter(person -> word.test(person.relationship()));
  }
}
