package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Address;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People move into Utsunomiya, for tests of what is filed about it. */
final class TestMoveIn {

  /** A Wednesday; fourteen days on is a Wednesday too. */
  static final LocalDate MOVED = LocalDate.of(2026, 4, 1);

  static final Address ADDRESS = Samples.addressIn(UTSUNOMIYA, "１番５号");
  static final String BEFORE = "東京都千代田区千代田１番１号";

  final TestRegister town = new TestRegister(TestTown.clockAt(MOVED));

  /** A head of household who lives alone. */
  static List<Newcomer> alone() {
    return List.of(Samples.newcomer("世帯主"));
  }

  /** The same person with that code, and the number of another one. */
  static Newcomer with(Newcomer person, @Nullable ResidentCode code, @Nullable Newcomer number) {
    return new Newcomer(
        person.names(),
        person.birth(),
        person.sex(),
        new Relationship(person.as().words()),
        person.citizenship(),
        code,
        number == null ? null : number.individualNumber());
  }

  /** What is filed by people who make a household of their own. */
  static MoveIn.Filing filing(List<Newcomer> people, Address address, @Nullable String reason) {
    return new MoveIn.Filing(
        people, MOVED, address, new HouseholdChoice.OfTheirOwn(), BEFORE, reason);
  }

  /** They file it on that day. */
  Outcome<Household> file(
      List<Newcomer> people, Address address, @Nullable String reason, LocalDate day) {
    return town.file(town.procedures().moveIn(), filing(people, address, reason), day);
  }

  /** They file, on the day of the move, that they join a household. */
  Outcome<Household> join(List<Newcomer> people, Household household, Address address) {
    return town.file(
        town.procedures().moveIn(),
        new MoveIn.Filing(
            people, MOVED, address, new HouseholdChoice.Joining(household.number()), BEFORE, null),
        MOVED);
  }
}
