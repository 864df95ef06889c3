package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.remarks;
import static dev.daicho.register.procedure.TestMoveIn.ADDRESS;
import static dev.daicho.register.procedure.TestMoveIn.MOVED;
import static dev.daicho.register.procedure.TestMoveIn.alone;
import static dev.daicho.register.procedure.TestMoveIn.filing;
import static dev.daicho.register.procedure.TestMoveIn.with;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Household;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link MoveIn} of whoever is, or was, in the register already. */
class MoveInAgainTest {

  private final TestMoveIn moves = new TestMoveIn();
  private final TestRegister town = moves.town;

  @Test
  void testFailure_aResidentAlready() {
    Newcomer head = Samples.newcomer("世帯主");
    moves.file(List.of(head), ADDRESS, null, MOVED).orElseThrow();
    assertRefused(
        town, () -> moves.file(List.of(head), ADDRESS, null, MOVED), "not-registered-here");
  }

  @Test
  void testFailure_theCodeOfOneAndTheNumberOfAnother() {
    Newcomer one = Samples.newcomer("世帯主");
    Newcomer other = Samples.newcomer("世帯主");
    moves.file(List.of(one), ADDRESS, null, MOVED).orElseThrow();
    moves.file(List.of(other), ADDRESS, null, MOVED).orElseThrow();
    assertRefused(
        town,
        () -> moves.file(List.of(with(one, one.residentCode(), other)), ADDRESS, null, MOVED),
        "not-registered-here");
  }

  @Test
  void testSuccess_aReturningResidentKeepsTheirNumber() {
    Newcomer person = Samples.newcomer("世帯主");
    ResidentRecord first =
        moves.file(List.of(person), ADDRESS, null, MOVED).orElseThrow().members().getFirst();
    LocalDate left = MOVED.plusDays(30);
    town.file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                first.householdNumber(),
                List.of(first.addresseeNumber()),
                left,
                "栃木県小山市",
                false,
                false),
            left)
        .orElseThrow();
    LocalDate back = left.plusDays(60);

    Outcome<Household> outcome =
        town.file(
            town.procedures().moveIn(),
            new MoveIn.Filing(
                List.of(person), back, ADDRESS, new HouseholdChoice.OfTheirOwn(), "栃木県小山市", null),
            back);

    ResidentRecord again = outcome.orElseThrow().members().getFirst();
    assertThat(remarks(outcome)).contains("not-registered-here");
    assertThat(again.addresseeNumber()).isEqualTo(first.addresseeNumber());
    assertThat(again.householdNumber()).isNotEqualTo(first.householdNumber());
    assertThat(again.becameResidentOn()).isEqualTo(back);
    assertThat(again.removal()).isNull();
    assertThat(town.history(again)).extracting(Snapshot::historyNumber).containsExactly(1, 2, 3);
    assertThat(town.notices(again))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "resident-removed", "resident-entered");
  }

  @Test
  void testFailure_backBeforeTheDayOfLeaving() {
    Newcomer person = Samples.newcomer("世帯主");
    ResidentRecord first =
        moves.file(List.of(person), ADDRESS, null, MOVED).orElseThrow().members().getFirst();
    town.file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                first.householdNumber(),
                List.of(first.addresseeNumber()),
                MOVED.plusDays(9),
                "栃木県小山市",
                false,
                false),
            MOVED.plusDays(9))
        .orElseThrow();
    assertRefused(
        town,
        () ->
            town.file(
                town.procedures().moveIn(),
                new MoveIn.Filing(
                    List.of(person),
                    MOVED.plusDays(8),
                    ADDRESS,
                    new HouseholdChoice.OfTheirOwn(),
                    "栃木県小山市",
                    null),
                MOVED.plusDays(12)),
        "not-registered-here");
  }

  @Test
  void testFailure_whoIsRecordedAsDeceased() {
    Newcomer person = Samples.newcomer("世帯主");
    ResidentRecord record =
        moves.file(List.of(person), ADDRESS, null, MOVED).orElseThrow().members().getFirst();
    town.file(
            town.procedures().reportDeath(),
            new ReportDeath.Filing(record.addresseeNumber(), MOVED, MOVED, null),
            MOVED)
        .orElseThrow();
    assertRefused(
        town, () -> moves.file(List.of(person), ADDRESS, null, MOVED), "not-registered-here");
  }

  @Test
  void testSuccess_ofTheSameNameSexAndBirthAsAnother_withARemark() {
    MunicipalityCode oyama = MunicipalityCode.of("092088");
    town.family(oyama, MOVED, "世帯主");

    Outcome<Household> second =
        town.desk()
            .file(
                town.procedures().moveIn(),
                filing(alone(), Samples.addressIn(oyama, "８番"), null),
                actOn(oyama, MOVED));

    assertThat(remarks(second)).containsExactly("not-registered-here");
    assertThat(((Outcome.Accepted<Household>) second).remarks().getFirst().message().en())
        .startsWith("1 people");
  }
}
