package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestChange.DAY;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.HistoryView;
import dev.daicho.register.Notification;
import dev.daicho.register.RegisterNotice;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import dev.daicho.register.procedure.Requester.Capacity;
import dev.daicho.register.procedure.Requester.Proof;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeResidentCodeTest {

  private final TestChange change = new TestChange();
  private final TestRegister town = change.town;
  private final ResidentRecord person = change.person;

  @Test
  void testSuccess_anotherCodeOfTheMunicipalitysOwn_theNumberStays() {
    ResidentRecord after = file(person.residentCode()).orElseThrow();

    assertThat(after.residentCode()).isNotEqualTo(person.residentCode());
    assertThat(after)
        .isEqualTo(person.withNumbers(after.residentCode(), person.individualNumber()));
    Snapshot newest = town.newest(person);
    assertThat(newest.record()).isEqualTo(after);
    assertThat(newest.change().cause()).isEqualTo(ChangeCause.CODE_CHANGE_REQUESTED);
    assertThat(newest.change().eventOn()).isEqualTo(DAY);
    assertThat(new HistoryView(town.history(person)).on(DAY.minusDays(1))).contains(person);
    assertThat(new HistoryView(town.history(person)).on(DAY)).contains(after);
    TestRegister.Logged entry = town.logged(UTSUNOMIYA).getFirst();
    assertThat(entry.act()).isEqualTo("change-resident-code");
    assertThat(entry.items()).containsExactlyInAnyOrder("name", "resident-code");
  }

  @Test
  void testSuccess_theNetworkIsToldBothCodes_andTheResidentIsOwedANotice() {
    ResidentRecord after = file(person.residentCode()).orElseThrow();

    assertThat(RegisterNotice.read(town.notices(person).getLast()))
        .isInstanceOfSatisfying(
            RegisterNotice.ResidentRecordCorrected.class,
            told -> {
              assertThat(told.formerCode()).isEqualTo(person.residentCode());
              assertThat(told.formerNumber()).isNull();
              assertThat(told.identity().residentCode()).isEqualTo(after.residentCode());
            });
    List<Notification> owed =
        town.register().notifications().of(UTSUNOMIYA, person.addresseeNumber());
    assertThat(owed)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo(Notification.Kind.RESIDENT_CODE_CHANGE);
          assertThat(one.actNumber()).isEqualTo(town.newest(person).change().actNumber());
          assertThat(one.owedOn()).isEqualTo(DAY);
          assertThat(one.issues()).isZero();
        });
  }

  @Test
  void testSuccess_againOnTheSameDay_withoutAReason_theFormerOnesAreNobodys() {
    ResidentRecord once = file(person.residentCode()).orElseThrow();
    ResidentRecord twice = file(once.residentCode()).orElseThrow();

    assertThat(List.of(person.residentCode(), once.residentCode(), twice.residentCode()))
        .doesNotHaveDuplicates();
    for (ResidentCode former : List.of(person.residentCode(), once.residentCode())) {
      assertThat(town.register().residents().ofCode(UTSUNOMIYA, former)).isEmpty();
    }
    assertThat(town.history(person)).hasSize(3);
  }

  @Test
  void testFailure_theSameRequestTwice() {
    file(person.residentCode()).orElseThrow();
    assertRefused(town, () -> file(person.residentCode()), "as-recorded");
  }

  @Test
  void testFailure_nobodyIdentified_noAuthority() {
    for (Requester requester : TestChange.NOT_IDENTIFIED) {
      assertRefused(town, () -> file(person.residentCode(), requester), "requester-identified");
    }
    assertThat(
            file(
                    person.residentCode(),
                    new Requester(Capacity.LEGAL_REPRESENTATIVE, Proof.OTHER_DOCUMENT, true))
                .orElseThrow()
                .residentCode())
        .isNotEqualTo(person.residentCode());
  }

  @Test
  void testFailure_ofWhoDied_andOfNobody() {
    change.dies();
    assertThat(town.newest(person).record().status()).isEqualTo(ResidentStatus.DECEASED);
    assertRefused(town, () -> file(person.residentCode()), "resident-now");
    assertThat(
            refusing(
                town.file(
                    town.procedures().changeResidentCode(),
                    new ChangeResidentCode.Filing(
                        TestChange.NOBODY, person.residentCode(), Requester.inPerson()),
                    DAY)))
        .containsExactly("resident-now");
  }

  @Test
  void testSuccess_ofWhoHasFiledToLeave_whoIsAResidentUntilThen() {
    town.file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                person.householdNumber(),
                town
                    .register()
                    .residents()
                    .household(UTSUNOMIYA, person.householdNumber())
                    .residents()
                    .stream()
                    .map(ResidentRecord::addresseeNumber)
                    .toList(),
                DAY.plusDays(5),
                "小山市",
                false,
                false),
            DAY)
        .orElseThrow();

    ResidentRecord after = file(person.residentCode()).orElseThrow();

    assertThat(after.status()).isEqualTo(ResidentStatus.MOVING_OUT);
    assertThat(town.notices(person).getLast().type()).isEqualTo("resident-record-corrected");
  }

  @Test
  void testFailure_whenJLisGivesNone() {
    Procedures none = town.withoutCodes(UTSUNOMIYA);
    assertRefused(
        town,
        () -> town.file(none.changeResidentCode(), change.ofCode(person.residentCode()), DAY),
        "code-to-record");
  }

  @Test
  void testFailure_filedOnADayToCome() {
    Outcome<ResidentRecord> outcome =
        town.desk()
            .file(
                town.procedures().changeResidentCode(),
                change.ofCode(person.residentCode()),
                TestRegister.actOn(UTSUNOMIYA, DAY.plusDays(1), DAY));
    assertThat(refusing(outcome)).containsExactly("filing-not-in-future");
  }

  private Outcome<ResidentRecord> file(ResidentCode stated) {
    return file(stated, Requester.inPerson());
  }

  private Outcome<ResidentRecord> file(ResidentCode stated, Requester requester) {
    return town.file(
        town.procedures().changeResidentCode(),
        new ChangeResidentCode.Filing(person.addresseeNumber(), stated, requester),
        DAY);
  }
}
