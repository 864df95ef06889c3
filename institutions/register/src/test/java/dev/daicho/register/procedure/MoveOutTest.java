package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.OutcomeAssert.remarks;
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
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveOutTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  private static final LocalDate LEAVES = LocalDate.of(2026, 4, 1);
  private static final String OYAMA = "栃木県小山市中央町一丁目１番１号";

  private final TestRegister town = new TestRegister(TestTown.clockAt(LEAVES));

  @Test
  void testSuccess_plannedAhead_theyStayResidents() {
    Household family = town.family(CAME, "世帯主", "妻");
    ResidentRecord head = family.residents().getFirst();

    Outcome<MoveOutCertificate> outcome = file(family, LEAVES.minusDays(10), 0, 1);

    MoveOutCertificate certificate = outcome.orElseThrow();
    assertThat(remarks(outcome)).isEmpty();
    assertThat(certificate.people()).extracting(ResidentRecord::residentCode).doesNotContainNull();
    assertThat(certificate.municipality()).isEqualTo(UTSUNOMIYA);
    assertThat(certificate.previousAddress()).isEqualTo("栃木県宇都宮市旭一丁目１番５号");
    assertThat(certificate.destination()).isEqualTo(OYAMA);
    assertThat(certificate.plannedOn()).isEqualTo(LEAVES);
    assertThat(certificate.exOfficio()).isFalse();
    Snapshot newest = town.newest(head);
    assertThat(newest.historyNumber()).isEqualTo(2);
    assertThat(newest.record())
        .isEqualTo(
            head.withStatus(
                ResidentStatus.MOVING_OUT, new Removal(LEAVES, OYAMA, false, null, null, null)));
    assertThat(newest.record().status().current()).isTrue();
    assertThat(newest.change().cause()).isEqualTo(ChangeCause.MOVE_OUT);
    assertThat(newest.change().eventOn()).isEqualTo(LEAVES);
    assertThat(newest.change().filedOn()).isEqualTo(LEAVES.minusDays(10));
    assertThat(town.notices(head))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "move-out-planned");
    assertThat(town.logged(UTSUNOMIYA).getFirst().act()).isEqualTo("move-out");
  }

  @Test
  void testSuccess_onTheDay_theyAreRemovedAtOnce() {
    Household family = town.family(CAME, "世帯主");

    Outcome<MoveOutCertificate> outcome = file(family, LEAVES, 0);

    assertThat(remarks(outcome)).isEmpty();
    ResidentRecord left = town.newest(family.residents().getFirst()).record();
    assertThat(left.status()).isEqualTo(ResidentStatus.MOVED_OUT);
    assertThat(town.notices(left))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "resident-removed");
  }

  @Test
  void testSuccess_fourteenDaysAfter_withARemark() {
    Household family = town.family(CAME, "世帯主");

    Outcome<MoveOutCertificate> outcome = file(family, LEAVES.plusDays(14), 0);

    assertThat(remarks(outcome)).containsExactly("move-out-beforehand");
    assertThat(outcome.orElseThrow().exOfficio()).isFalse();
  }

  @Test
  void testFailure_fifteenDaysAfterItIsNoFilingAnyMore() {
    Household family = town.family(CAME, "世帯主");
    assertRefused(town, () -> file(family, LEAVES.plusDays(15), 0), "move-out-beforehand");
  }

  @Test
  void testSuccess_fifteenDaysAfterExOfficio_aCertificateEquivalentToOne() {
    Household family = town.family(CAME, "世帯主");

    Outcome<MoveOutCertificate> outcome =
        town.file(
            town.procedures().moveOut(),
            new MoveOut.Filing(family.number(), people(family, 0), LEAVES, OYAMA, false, true),
            LEAVES.plusDays(15));

    assertThat(outcome.orElseThrow().exOfficio()).isTrue();
    assertThat(town.newest(family.residents().getFirst()).record().status())
        .isEqualTo(ResidentStatus.MOVED_OUT);
  }

  @Test
  void testSuccess_abroad() {
    Household family = town.family(CAME, "世帯主");

    town.file(
            town.procedures().moveOut(),
            new MoveOut.Filing(family.number(), people(family, 0), LEAVES, "ドイツ", true, false),
            LEAVES)
        .orElseThrow();

    Snapshot newest = town.newest(family.residents().getFirst());
    assertThat(newest.change().cause()).isEqualTo(ChangeCause.MOVE_OUT_ABROAD);
    assertThat(newest.record().removal())
        .isEqualTo(new Removal(LEAVES, "ドイツ", true, null, null, null));
  }

  @Test
  void testSuccess_theHeadLeavesOneBehind_whoBecomesHeadWhenTheyAreGone() {
    Household family = town.family(CAME, "世帯主", "妻");
    ResidentRecord wife = family.residents().get(1);

    Outcome<MoveOutCertificate> outcome = file(family, LEAVES, 0);

    assertThat(remarks(outcome)).containsExactly("household-has-head");
    assertThat(town.newest(wife).record().relationship()).isEqualTo(Relationship.HEAD);
    assertThat(town.notices(wife))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "resident-record-corrected");
  }

  @Test
  void testSuccess_theHeadPlansToLeaveOneBehind_whoStaysAsTheyAreUntilThen() {
    Household family = town.family(CAME, "世帯主", "妻");

    file(family, LEAVES.minusDays(1), 0).orElseThrow();

    assertThat(town.history(family.residents().get(1))).hasSize(1);
  }

  @Test
  void testFailure_theHeadLeavesTwoBehind() {
    Household family = town.family(CAME, "世帯主", "妻", "子");
    assertRefused(town, () -> file(family, LEAVES, 0), "household-has-head");
  }

  @Test
  void testSuccess_aMemberLeavesTheHeadAndOneMore() {
    Household family = town.family(CAME, "世帯主", "妻", "子");

    assertThat(remarks(file(family, LEAVES, 2))).isEmpty();

    assertThat(town.history(family.residents().get(0))).hasSize(1);
    assertThat(town.history(family.residents().get(1))).hasSize(1);
  }

  @Test
  void testFailure_nobody_twice_elsewhere_goneAlready() {
    Household family = town.family(CAME, "世帯主", "妻");
    Household other = town.family(CAME, "世帯主");
    assertThat(refusing(file(family, LEAVES))).contains("people-named", "resident-now");
    assertRefused(town, () -> file(family, LEAVES, 1, 1), "people-named");
    assertRefused(
        town,
        () ->
            town.file(
                town.procedures().moveOut(),
                new MoveOut.Filing(family.number(), people(other, 0), LEAVES, OYAMA, false, false),
                LEAVES),
        "resident-now");
    file(family, LEAVES, 1).orElseThrow();
    assertRefused(town, () -> file(family, LEAVES, 1), "resident-now");
  }

  @Test
  void testFailure_beforeTheyCame() {
    Household family = town.family(CAME, "世帯主");
    assertRefused(
        town,
        () ->
            town.file(
                town.procedures().moveOut(),
                new MoveOut.Filing(
                    family.number(), people(family, 0), CAME.minusDays(1), OYAMA, false, false),
                CAME),
        "event-after-residence");
  }

  @Test
  void testFailure_filedOnADayToCome() {
    Household family = town.family(CAME, "世帯主");
    assertRefused(
        town,
        () ->
            town.desk()
                .file(
                    town.procedures().moveOut(),
                    new MoveOut.Filing(
                        family.number(), people(family, 0), LEAVES, OYAMA, false, false),
                    TestRegister.actOn(UTSUNOMIYA, LEAVES.plusDays(1), LEAVES)),
        "filing-not-in-future");
  }

  @Test
  void testSuccess_whoPlansToLeaveMayMoveWithinFirst_aCorrectionIsTold() {
    Household family = town.family(CAME, "世帯主");
    ResidentRecord head = family.residents().getFirst();
    file(family, LEAVES.minusDays(10), 0).orElseThrow();

    town.file(
            town.procedures().moveWithin(),
            new MoveWithin.Filing(
                family.number(),
                List.of(new Placement(head.addresseeNumber(), Relationship.HEAD)),
                LEAVES.minusDays(5),
                Samples.addressIn(UTSUNOMIYA, "３番"),
                new HouseholdChoice.OfTheirOwn(),
                null),
            LEAVES.minusDays(5))
        .orElseThrow();

    assertThat(town.newest(head).record().status()).isEqualTo(ResidentStatus.MOVING_OUT);
    assertThat(town.notices(head))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "move-out-planned", "resident-record-corrected");
  }

  private static List<AddresseeNumber> people(Household family, int... indices) {
    return Arrays.stream(indices)
        .mapToObj(index -> family.residents().get(index).addresseeNumber())
        .toList();
  }

  private Outcome<MoveOutCertificate> file(Household family, LocalDate day, int... indices) {
    return town.file(
        town.procedures().moveOut(),
        new MoveOut.Filing(family.number(), people(family, indices), LEAVES, OYAMA, false, false),
        day);
  }
}
