package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiveResidentCodesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode PLACE = MunicipalityCode.of("102059");

  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));

  @Test
  void testSuccess_theyAreRecordedOneByOne_beforeAnyIsAskedFor() {
    List<ResidentCode> pool = List.of(TestRegister.freshCode(), TestRegister.freshCode());
    long before = town.register().codesLeft(PLACE);
    assertThat(file(pool).orElseThrow()).isEqualTo(before + 2);
    TestRegister.Logged entry = town.logged(PLACE).getFirst();
    assertThat(entry.act()).isEqualTo("receive-resident-codes");
    assertThat(entry.outcome()).isEqualTo("accepted");
    assertThat(entry.detail()).isEmpty();

    ResidentRecord person = town.family(PLACE, DAY, "世帯主").residents().getFirst();
    ResidentRecord after = changeCode(person);

    assertThat(after.residentCode()).isIn(pool);
    assertThat(town.register().codesLeft(PLACE)).isEqualTo(before + 1);
  }

  @Test
  void testFailure_oneThatIsAtHand_orRecorded_orComesTwice() {
    ResidentCode fresh = TestRegister.freshCode();
    file(List.of(fresh)).orElseThrow();
    assertRefused(town, PLACE, () -> file(List.of(fresh)), "designated-once");
    ResidentRecord person = town.family(PLACE, DAY, "世帯主").residents().getFirst();
    assertRefused(
        town,
        PLACE,
        () -> file(List.of(TestRegister.freshCode(), person.residentCode())),
        "designated-once");
    changeCode(person);
    assertRefused(town, PLACE, () -> file(List.of(person.residentCode())), "designated-once");
    ResidentCode twice = TestRegister.freshCode();
    assertRefused(town, PLACE, () -> file(List.of(twice, twice)), "designated-once");
  }

  @Test
  void testFailure_byWhoMayNotDecide() {
    Act act = actOn(PLACE, DAY);
    Outcome<Long> outcome =
        town.desk()
            .file(
                town.procedures().receiveResidentCodes(),
                new ReceiveResidentCodes.Filing(List.of(TestRegister.freshCode())),
                new Act(
                    new Actor("itaku", Role.CONTRACTOR, PLACE),
                    PLACE,
                    act.filedOn(),
                    act.at(),
                    act.purpose()));
    assertThat(refusing(outcome)).containsExactly("only-staff-decide");
  }

  private ResidentRecord changeCode(ResidentRecord person) {
    return town.desk()
        .file(
            town.procedures().changeResidentCode(),
            new ChangeResidentCode.Filing(
                person.addresseeNumber(), person.residentCode(), Requester.inPerson()),
            actOn(PLACE, DAY))
        .orElseThrow();
  }

  private Outcome<Long> file(List<ResidentCode> codes) {
    return town.desk()
        .file(
            town.procedures().receiveResidentCodes(),
            new ReceiveResidentCodes.Filing(codes),
            actOn(PLACE, DAY));
  }
}
