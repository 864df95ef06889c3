package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.HistoryView;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Sex;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancelActTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final LocalDate CANCELLED = DAY.plusDays(5);

  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));

  /** Neither by itself nor by what came before it: the former would be recorded again. */
  @Test
  void testFailure_aChangeOfCodeOrNumber() {
    ResidentRecord person = town.family(CAME, "世帯主").residents().getFirst();
    long entry = town.newest(person).change().actNumber();
    town.file(
            town.procedures().changeResidentCode(),
            new ChangeResidentCode.Filing(
                person.addresseeNumber(), person.residentCode(), Requester.inPerson()),
            CANCELLED)
        .orElseThrow();
    long code = town.newest(person).change().actNumber();
    assertRefused(town, () -> cancel(code), "former-never-returns");
    assertRefused(town, () -> cancel(entry), "newest-act-only");
    town.file(
            town.procedures().changeIndividualNumber(),
            new ChangeIndividualNumber.Filing(person.addresseeNumber(), "漏えい", null),
            CANCELLED)
        .orElseThrow();
    long number = town.newest(person).change().actNumber();
    assertRefused(town, () -> cancel(number), "former-never-returns");
  }

  @Test
  void testSuccess_aMoveIn_theRecordIsRemoved_andTheHistoryGrows() {
    ResidentRecord person = town.family(CAME, "世帯主").residents().getFirst();
    long act = actOf(person);

    List<ResidentRecord> restored = cancel(act).orElseThrow();

    List<Snapshot> history = town.history(person);
    assertThat(history).hasSize(2);
    assertThat(history.get(0).record()).isEqualTo(person);
    assertThat(history.get(1).record()).isEqualTo(restored.getFirst());
    assertThat(restored.getFirst().status()).isEqualTo(ResidentStatus.REMOVED);
    assertThat(history.get(1).change().cause()).isEqualTo(ChangeCause.CANCELLATION_OF_ENTRY);
    assertThat(history.get(1).change().cancelledAct()).isEqualTo(act);
    assertThat(history.get(1).change().reason()).isEqualTo("人違い");
    assertThat(history.get(1).change().eventOn()).isEqualTo(CAME);
    assertThat(town.notices(person))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "resident-removed");
    assertThat(town.logged(UTSUNOMIYA).getFirst().act()).isEqualTo("cancel-act");
    assertThat(new HistoryView(history).on(LocalDate.MAX)).isEmpty();
    assertThat(new HistoryView(history).on(CAME, CANCELLED.minusDays(1))).contains(person);
  }

  @Test
  void testSuccess_afterACancelledMoveInThePersonComesUnderTheSameNumber() {
    Newcomer newcomer = Samples.newcomer("世帯主");
    MoveIn.Filing filing =
        new MoveIn.Filing(
            List.of(newcomer),
            DAY,
            Samples.addressIn(UTSUNOMIYA, "１番"),
            new HouseholdChoice.OfTheirOwn(),
            "東京都",
            null);
    ResidentRecord first =
        town.file(town.procedures().moveIn(), filing, DAY).orElseThrow().residents().getFirst();
    cancel(actOf(first)).orElseThrow();

    ResidentRecord again =
        town.file(town.procedures().moveIn(), filing, DAY.plusDays(6))
            .orElseThrow()
            .residents()
            .getFirst();

    assertThat(again.addresseeNumber()).isEqualTo(first.addresseeNumber());
    assertThat(new HistoryView(town.history(again)).on(DAY)).contains(again);
  }

  @Test
  void testSuccess_aBirth() {
    Household family = town.family(CAME, "世帯主");
    ResidentRecord child = born(family);

    cancel(actOf(child)).orElseThrow();

    assertThat(town.newest(child).record().status()).isEqualTo(ResidentStatus.REMOVED);
    assertThat(town.register().residents().household(UTSUNOMIYA, family.number()).residents())
        .hasSize(1);
  }

  @Test
  void testSuccess_aMoveWithin_bothHouseholdsAreAsTheyWere() {
    Household family = town.family(CAME, "世帯主", "妻");
    Household moved =
        town.file(
                town.procedures().moveWithin(),
                new MoveWithin.Filing(
                    family.number(),
                    List.of(
                        new Placement(
                            family.residents().get(0).addresseeNumber(), Relationship.HEAD)),
                    DAY,
                    Samples.addressIn(UTSUNOMIYA, "７番"),
                    new HouseholdChoice.OfTheirOwn(),
                    null),
                DAY)
            .orElseThrow();

    cancel(actOf(moved.residents().getFirst())).orElseThrow();

    assertThat(town.register().residents().household(UTSUNOMIYA, family.number()))
        .isEqualTo(family);
    assertThat(town.newest(family.residents().get(1)).change().cause())
        .isEqualTo(ChangeCause.CANCELLATION_OF_CORRECTION);
    assertThat(town.history(family.residents().get(1))).hasSize(3);
  }

  @Test
  void testSuccess_aMoveOutAndADeath_theyAreResidentsAgain() {
    Household family = town.family(CAME, "世帯主", "妻");
    ResidentRecord head = family.residents().get(0);
    moveOut(head, DAY);

    cancel(actOf(head)).orElseThrow();

    assertThat(town.register().residents().household(UTSUNOMIYA, family.number()))
        .isEqualTo(family);
    assertThat(town.newest(head).change().cause()).isEqualTo(ChangeCause.CANCELLATION_OF_REMOVAL);
    assertThat(town.notices(head))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "resident-removed", "resident-entered");

    death(head);
    cancel(actOf(head)).orElseThrow();

    assertThat(town.register().residents().household(UTSUNOMIYA, family.number()))
        .isEqualTo(family);
    assertThat(town.history(head)).hasSize(5);
  }

  @Test
  void testSuccess_aPlannedMoveOut_aCorrectionIsTold() {
    ResidentRecord head = town.family(CAME, "世帯主").residents().getFirst();
    moveOut(head, DAY.plusDays(30));

    cancel(actOf(head)).orElseThrow();

    assertThat(town.newest(head).record()).isEqualTo(head);
    assertThat(town.notices(head))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "move-out-planned", "resident-record-corrected");
  }

  @Test
  void testSuccess_aCompletedMoveOut_thenItsFiling_newestFirst() {
    ResidentRecord head = town.family(CAME, "世帯主").residents().getFirst();
    moveOut(head, DAY);
    ResidentRecord planned = town.family(CAME, "世帯主").residents().getFirst();
    moveOutOn(planned, DAY.plusDays(2), DAY);
    long filing = actOf(planned);
    town.file(
            town.procedures().completeMoveOut(),
            new CompleteMoveOut.Filing(DAY.plusDays(2)),
            DAY.plusDays(2))
        .orElseThrow();
    long completion = actOf(planned);
    assertThat(completion).isNotEqualTo(filing);

    assertRefused(town, () -> cancel(filing), "newest-act-only");
    cancel(completion).orElseThrow();
    assertThat(town.newest(planned).record().status()).isEqualTo(ResidentStatus.MOVING_OUT);
    assertThat(town.notices(planned).getLast().type()).isEqualTo("resident-entered");
    cancel(filing).orElseThrow();

    assertThat(town.newest(planned).record()).isEqualTo(planned);
    assertThat(new HistoryView(town.history(planned)).on(LocalDate.MAX)).contains(planned);
    assertThat(town.history(planned)).hasSize(5);
  }

  @Test
  void testSuccess_aMoveInNoticeThatRemoved_andOneThatOnlyConfirmed() {
    ResidentRecord early = town.family(CAME, "世帯主").residents().getFirst();
    moveOut(early, DAY.plusDays(10));
    notice(early);
    cancel(actOf(early)).orElseThrow();
    assertThat(town.newest(early).record().status()).isEqualTo(ResidentStatus.MOVING_OUT);
    assertThat(town.newest(early).change().cause()).isEqualTo(ChangeCause.CANCELLATION_OF_REMOVAL);

    ResidentRecord gone = town.family(CAME, "世帯主").residents().getFirst();
    moveOut(gone, DAY);
    notice(gone);
    cancel(actOf(gone)).orElseThrow();
    assertThat(town.newest(gone).record().status()).isEqualTo(ResidentStatus.MOVED_OUT);
    assertThat(town.newest(gone).change().cause())
        .isEqualTo(ChangeCause.CANCELLATION_OF_CORRECTION);
  }

  @Test
  void testSuccess_aChangeOfHead() {
    Household family = town.family(CAME, "世帯主", "妻");
    town.file(
            town.procedures().changeHouseholdHead(),
            new ChangeHouseholdHead.Filing(
                family.number(),
                List.of(
                    new Placement(
                        family.residents().get(0).addresseeNumber(), new Relationship("夫")),
                    new Placement(family.residents().get(1).addresseeNumber(), Relationship.HEAD)),
                DAY,
                null),
            DAY)
        .orElseThrow();

    cancel(actOf(family.residents().getFirst())).orElseThrow();

    assertThat(town.register().residents().household(UTSUNOMIYA, family.number()))
        .isEqualTo(family);
  }

  @Test
  void testFailure_twice_ofACancellation_ofNothing_withoutAReason() {
    ResidentRecord head = town.family(CAME, "世帯主").residents().getFirst();
    moveOut(head, DAY);
    long act = actOf(head);
    assertRefused(
        town,
        () -> town.file(town.procedures().cancelAct(), new CancelAct.Filing(act, "　"), CANCELLED),
        "reason-stated");
    cancel(act).orElseThrow();
    assertRefused(town, () -> cancel(act), "newest-act-only");
    long cancellation = actOf(head);
    assertRefused(town, () -> cancel(cancellation), "newest-act-only");
    assertRefused(town, () -> cancel(Long.MAX_VALUE), "newest-act-only");
  }

  @Test
  void testFailure_whenSomethingThatStandsCameAfter() {
    ResidentRecord head = town.family(CAME, "世帯主").residents().getFirst();
    long entry = actOf(head);
    moveOut(head, DAY);

    assertRefused(town, () -> cancel(entry), "newest-act-only");

    cancel(actOf(head)).orElseThrow();
    cancel(entry).orElseThrow();
    assertThat(town.newest(head).record().status()).isEqualTo(ResidentStatus.REMOVED);
    assertThat(town.history(head)).hasSize(4);
  }

  @Test
  void testFailure_theHeadsMoveInWhileOthersHaveComeToThem() {
    Household family = town.family(CAME, "世帯主");
    ResidentRecord child = born(family);
    long entry = actOf(family.residents().getFirst());

    assertRefused(town, () -> cancel(entry), "household-has-head");

    cancel(actOf(child)).orElseThrow();
    cancel(entry).orElseThrow();
  }

  @Test
  void testFailure_aRemovalWhenSomebodyElseHasBecomeHead() {
    Household family = town.family(CAME, "世帯主", "妻");
    ResidentRecord head = family.residents().get(0);
    ResidentRecord wife = family.residents().get(1);
    moveOutOn(head, DAY, DAY.minusDays(3));
    Household withChild = childOf(family);
    town.file(town.procedures().completeMoveOut(), new CompleteMoveOut.Filing(DAY), DAY)
        .orElseThrow();
    assertThat(town.register().residents().household(UTSUNOMIYA, family.number()).head()).isEmpty();
    town.file(
            town.procedures().changeHouseholdHead(),
            new ChangeHouseholdHead.Filing(
                family.number(),
                List.of(
                    new Placement(wife.addresseeNumber(), Relationship.HEAD),
                    new Placement(
                        withChild.members().getLast().addresseeNumber(), new Relationship("子"))),
                DAY,
                null),
            DAY)
        .orElseThrow();

    assertRefused(town, () -> cancel(actOf(head)), "household-has-head");

    cancel(actOf(wife)).orElseThrow();
    cancel(actOf(head)).orElseThrow();
    assertThat(town.newest(head).record().status()).isEqualTo(ResidentStatus.MOVING_OUT);
    assertThat(
            town.register()
                .residents()
                .household(UTSUNOMIYA, family.number())
                .head()
                .orElseThrow()
                .addresseeNumber())
        .isEqualTo(head.addresseeNumber());
  }

  private ResidentRecord born(Household family) {
    return childOf(family).members().getLast();
  }

  private Household childOf(Household family) {
    return town.file(
            town.procedures().reportBirth(),
            new ReportBirth.Filing(
                family.number(),
                Names.of("番号　芽衣", "バンゴウ　メイ"),
                Sex.FEMALE,
                DAY.minusDays(1),
                new Relationship("子"),
                Samples.CITIZEN,
                null),
            DAY.minusDays(1))
        .orElseThrow();
  }

  private void death(ResidentRecord person) {
    town.file(
            town.procedures().reportDeath(),
            new ReportDeath.Filing(person.addresseeNumber(), DAY, DAY, null),
            DAY)
        .orElseThrow();
  }

  private void moveOut(ResidentRecord person, LocalDate leaves) {
    moveOutOn(person, leaves, DAY);
  }

  private void moveOutOn(ResidentRecord person, LocalDate leaves, LocalDate day) {
    town.file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                person.householdNumber(),
                List.of(person.addresseeNumber()),
                leaves,
                "栃木県小山市",
                false,
                false),
            day)
        .orElseThrow();
  }

  private void notice(ResidentRecord person) {
    town.file(
            town.procedures().recordMoveInNotice(),
            new RecordMoveInNotice.Filing(person.addresseeNumber(), DAY, "栃木県小山市１番", DAY),
            DAY)
        .orElseThrow();
  }

  private long actOf(ResidentRecord person) {
    return town.newest(person).change().actNumber();
  }

  private Outcome<List<ResidentRecord>> cancel(long act) {
    return town.file(town.procedures().cancelAct(), new CancelAct.Filing(act, "人違い"), CANCELLED);
  }
}
