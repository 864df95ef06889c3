package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestChange.DAY;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Notification;
import dev.daicho.register.RegisterNotice;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Snapshot;
import dev.daicho.register.procedure.ChangeIndividualNumber.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeIndividualNumberTest {

  private static final String LEAK = "勤務先から漏えいしたため";

  private final TestChange change = new TestChange();
  private final TestRegister town = change.town;
  private final ResidentRecord person = change.person;

  @Test
  void testSuccess_onRequest_theCodeStays() {
    ResidentRecord after = file(LEAK, request(person.individualNumber())).orElseThrow();

    assertThat(after.individualNumber()).isNotEqualTo(person.individualNumber());
    assertThat(after)
        .isEqualTo(person.withNumbers(person.residentCode(), after.individualNumber()));
    Snapshot newest = town.newest(person);
    assertThat(newest.record()).isEqualTo(after);
    assertThat(newest.change().cause()).isEqualTo(ChangeCause.NUMBER_CHANGE_REQUESTED);
    assertThat(newest.change().eventOn()).isEqualTo(DAY);
    assertThat(newest.change().reason()).isEqualTo(LEAK);
    assertThat(town.logged(UTSUNOMIYA).getFirst().items())
        .containsExactlyInAnyOrder("name", "individual-number");
  }

  @Test
  void testSuccess_exOfficio_nobodyAsks() {
    file(LEAK, null).orElseThrow();

    assertThat(town.newest(person).change().cause())
        .isEqualTo(ChangeCause.NUMBER_CHANGED_EX_OFFICIO);
  }

  @Test
  void testSuccess_theNetworkIsToldBothNumbers_andThePersonIsOwedANotice() {
    ResidentRecord after = file(LEAK, request(person.individualNumber())).orElseThrow();

    assertThat(RegisterNotice.read(town.notices(person).getLast()))
        .isInstanceOfSatisfying(
            RegisterNotice.ResidentRecordCorrected.class,
            told -> {
              assertThat(told.formerNumber()).isEqualTo(person.individualNumber());
              assertThat(told.formerCode()).isNull();
              assertThat(told.identity().individualNumber()).isEqualTo(after.individualNumber());
            });
    assertThat(town.register().notifications().of(UTSUNOMIYA, person.addresseeNumber()))
        .extracting(Notification::kind)
        .containsExactly(Notification.Kind.INDIVIDUAL_NUMBER);
  }

  @Test
  void testFailure_noReason_norExOfficio() {
    assertRefused(
        town, () -> file("　", request(person.individualNumber())), "number-may-be-misused");
    assertRefused(town, () -> file("", null), "number-may-be-misused");
  }

  @Test
  void testFailure_aNumberThatIsNotRecorded_orWasUntilToday() {
    assertRefused(
        town, () -> file(LEAK, request(IndividualNumber.fromBase(99_000_000_001L))), "as-recorded");
    file(LEAK, request(person.individualNumber())).orElseThrow();
    assertRefused(town, () -> file(LEAK, request(person.individualNumber())), "as-recorded");
  }

  @Test
  void testFailure_nobodyIdentified() {
    for (Requester requester : TestChange.NOT_IDENTIFIED) {
      assertRefused(
          town,
          () -> file(LEAK, new Request(person.individualNumber(), requester)),
          "requester-identified");
    }
  }

  /** A code of the test's maker has two numbers. */
  @Test
  void testFailure_theLastNumberOfTheCode_untilTheCodeChanges() {
    ResidentRecord last = file(LEAK, null).orElseThrow();
    assertRefused(town, () -> file(LEAK, null), "number-left-under-code");

    town.file(town.procedures().changeResidentCode(), change.ofCode(last.residentCode()), DAY)
        .orElseThrow();

    assertThat(file(LEAK, null).orElseThrow().individualNumber())
        .isNotIn(person.individualNumber(), last.individualNumber());
  }

  @Test
  void testFailure_ofWhoDied_andOfNobody() {
    change.dies();
    assertRefused(town, () -> file(LEAK, null), "resident-now");
    assertThat(
            refusing(
                town.file(
                    town.procedures().changeIndividualNumber(),
                    new ChangeIndividualNumber.Filing(TestChange.NOBODY, LEAK, null),
                    DAY)))
        .containsExactly("resident-now");
  }

  private static Request request(IndividualNumber stated) {
    return new Request(stated, Requester.inPerson());
  }

  private Outcome<ResidentRecord> file(String reason, @Nullable Request request) {
    return town.file(
        town.procedures().changeIndividualNumber(),
        new ChangeIndividualNumber.Filing(person.addresseeNumber(), reason, request),
        DAY);
  }
}
