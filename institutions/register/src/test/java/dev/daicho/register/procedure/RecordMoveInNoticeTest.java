package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecordMoveInNoticeTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  private static final LocalDate PLANNED = LocalDate.of(2026, 4, 10);
  private static final String PLACE = "栃木県小山市";
  private static final String FLAT = "栃木県小山市中央町一丁目１番１号　小山荘２０１";

  private final TestRegister town = new TestRegister(TestTown.clockAt(PLANNED));

  @Test
  void testSuccess_afterRemoval_plannedAndConfirmedStandBesideEachOther() {
    ResidentRecord head = leaving(PLANNED, PLANNED);

    Outcome<ResidentRecord> outcome = notice(head, PLANNED.plusDays(2), PLANNED.plusDays(5));

    Removal removal = Objects.requireNonNull(outcome.orElseThrow().removal());
    assertThat(removal)
        .isEqualTo(
            new Removal(PLANNED, PLACE, false, PLANNED.plusDays(2), FLAT, PLANNED.plusDays(5)));
    assertThat(removal.effectiveOn()).isEqualTo(PLANNED);
    Snapshot newest = town.newest(head);
    assertThat(newest.record()).isEqualTo(outcome.orElseThrow());
    assertThat(newest.record().status()).isEqualTo(ResidentStatus.MOVED_OUT);
    assertThat(newest.change().cause()).isEqualTo(ChangeCause.MOVE_OUT_CONFIRMED);
    assertThat(newest.change().eventOn()).isEqualTo(PLANNED);
    assertThat(town.notices(head)).extracting(ToldNotice::sequence).containsExactly(1L, 2L, 3L);
    assertThat(town.logged(UTSUNOMIYA).getFirst().act()).isEqualTo("record-move-in-notice");
  }

  @Test
  void testSuccess_confirmedEarlierThanPlanned_removesEarlier() {
    ResidentRecord head = leaving(PLANNED, PLANNED.minusDays(20));
    LocalDate confirmed = PLANNED.minusDays(6);

    notice(head, confirmed, PLANNED.minusDays(3)).orElseThrow();

    Snapshot newest = town.newest(head);
    assertThat(newest.record().status()).isEqualTo(ResidentStatus.MOVED_OUT);
    assertThat(newest.change().eventOn()).isEqualTo(confirmed);
    assertThat(Objects.requireNonNull(newest.record().removal()).plannedOn()).isEqualTo(PLANNED);
    assertThat(town.notices(head))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "move-out-planned", "resident-removed");
    town.file(town.procedures().completeMoveOut(), new CompleteMoveOut.Filing(PLANNED), PLANNED)
        .orElseThrow();
    assertThat(town.newest(head)).isEqualTo(newest);
  }

  @Test
  void testSuccess_whoIsLeftAloneBecomesHead() {
    Household family = town.family(CAME, "世帯主", "妻");
    ResidentRecord head = family.residents().get(0);
    plan(head, PLANNED, PLANNED.minusDays(20));

    notice(head, PLANNED.minusDays(6), PLANNED.minusDays(3)).orElseThrow();

    assertThat(town.newest(family.residents().get(1)).record().relationship())
        .isEqualTo(Relationship.HEAD);
  }

  @Test
  void testSuccess_aSecondNoticeCorrectsTheFirst() {
    ResidentRecord head = leaving(PLANNED, PLANNED);
    notice(head, PLANNED.plusDays(2), PLANNED.plusDays(5)).orElseThrow();

    notice(head, PLANNED.plusDays(1), PLANNED.plusDays(6)).orElseThrow();

    assertThat(Objects.requireNonNull(town.newest(head).record().removal()).confirmedOn())
        .isEqualTo(PLANNED.plusDays(1));
    assertThat(town.history(head)).hasSize(4);
  }

  @Test
  void testFailure_whoNeverFiledToLeave_whoDied_andWhoIsUnknown() {
    ResidentRecord resident = town.family(CAME, "世帯主").residents().getFirst();
    assertRefused(town, () -> notice(resident, PLANNED, PLANNED), "moved-out-before");
    town.file(
            town.procedures().reportDeath(),
            new ReportDeath.Filing(resident.addresseeNumber(), CAME, CAME, null),
            CAME)
        .orElseThrow();
    assertRefused(town, () -> notice(resident, PLANNED, PLANNED), "moved-out-before");
    assertRefused(
        town,
        () ->
            town.file(
                town.procedures().recordMoveInNotice(),
                new RecordMoveInNotice.Filing(
                    AddresseeNumber.fromSerial(88_888_888_888L), PLANNED, FLAT, PLANNED),
                PLANNED),
        "moved-out-before");
  }

  @Test
  void testFailure_receivedOrMovedOnADayToCome_orBeforeTheyLivedHere() {
    ResidentRecord head = leaving(PLANNED, PLANNED);
    assertRefused(
        town,
        () ->
            town.file(
                town.procedures().recordMoveInNotice(),
                new RecordMoveInNotice.Filing(
                    head.addresseeNumber(), PLANNED, FLAT, PLANNED.plusDays(1)),
                PLANNED),
        "event-not-in-future");
    assertThat(
            refusing(
                town.file(
                    town.procedures().recordMoveInNotice(),
                    new RecordMoveInNotice.Filing(
                        head.addresseeNumber(), PLANNED.plusDays(1), FLAT, PLANNED),
                    PLANNED)))
        .containsExactly("event-not-in-future");
    assertRefused(town, () -> notice(head, CAME.minusDays(1), PLANNED), "event-after-residence");
  }

  private ResidentRecord leaving(LocalDate planned, LocalDate filed) {
    ResidentRecord head = town.family(CAME, "世帯主").residents().getFirst();
    plan(head, planned, filed);
    return head;
  }

  private void plan(ResidentRecord person, LocalDate planned, LocalDate filed) {
    town.file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                person.householdNumber(),
                List.of(person.addresseeNumber()),
                planned,
                PLACE,
                false,
                false),
            filed)
        .orElseThrow();
  }

  private Outcome<ResidentRecord> notice(
      ResidentRecord person, LocalDate movedIn, LocalDate received) {
    return town.file(
        town.procedures().recordMoveInNotice(),
        new RecordMoveInNotice.Filing(person.addresseeNumber(), movedIn, FLAT, received),
        received);
  }
}
