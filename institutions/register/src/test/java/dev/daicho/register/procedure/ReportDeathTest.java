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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportDeathTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);

  /** A Wednesday; the seventh day, itself the first, is a Tuesday. */
  private static final LocalDate DIED = LocalDate.of(2026, 4, 1);

  private final TestRegister town = new TestRegister(TestTown.clockAt(DIED));

  @Test
  void testSuccess_ofTheHead_onTheSeventhDay_whoIsLeftAloneBecomesHead() {
    Household family = town.family(CAME, "世帯主", "妻");
    ResidentRecord head = family.residents().get(0);

    Outcome<ResidentRecord> outcome = file(head, DIED, null, DIED.plusDays(6));

    assertThat(remarks(outcome)).containsExactly("household-has-head");
    Snapshot newest = town.newest(head);
    assertThat(newest.record())
        .isEqualTo(head.withStatus(ResidentStatus.DECEASED, Removal.byDeath(DIED)));
    assertThat(newest.change().cause()).isEqualTo(ChangeCause.DEATH);
    assertThat(newest.change().eventOn()).isEqualTo(DIED);
    assertThat(newest.change().filedOn()).isEqualTo(DIED.plusDays(6));
    assertThat(town.notices(head))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "resident-removed");
    ResidentRecord widow = town.newest(family.residents().get(1)).record();
    assertThat(widow.relationship()).isEqualTo(Relationship.HEAD);
    assertThat(town.logged(UTSUNOMIYA).getFirst().act()).isEqualTo("report-death");
  }

  @Test
  void testFailure_ofTheHead_twoStay_untilTheyHaveChangedTheHead() {
    Household family = town.family(CAME, "世帯主", "妻", "子");
    ResidentRecord head = family.residents().get(0);
    assertRefused(town, () -> file(head, DIED, null, DIED), "household-has-head");

    town.file(
            town.procedures().changeHouseholdHead(),
            new ChangeHouseholdHead.Filing(
                family.number(),
                List.of(
                    new Placement(head.addresseeNumber(), new Relationship("夫")),
                    new Placement(family.residents().get(1).addresseeNumber(), Relationship.HEAD),
                    new Placement(
                        family.residents().get(2).addresseeNumber(), new Relationship("子"))),
                DIED,
                null),
            DIED)
        .orElseThrow();
    assertThat(remarks(file(head, DIED, null, DIED))).isEmpty();

    Household after = town.register().residents().household(UTSUNOMIYA, family.number());
    assertThat(after.head()).isPresent();
    assertThat(after.residents()).hasSize(2);
  }

  @Test
  void testSuccess_ofAMember_theOthersStayAsTheyAre() {
    Household family = town.family(CAME, "世帯主", "妻", "子");

    assertThat(remarks(file(family.residents().get(2), DIED, null, DIED))).isEmpty();

    assertThat(town.history(family.residents().get(0))).hasSize(1);
    assertThat(town.history(family.residents().get(1))).hasSize(1);
  }

  @Test
  void testFailure_onTheEighthDayWithoutAReason_andSuccessWithOne() {
    ResidentRecord person = town.family(CAME, "世帯主").residents().getFirst();
    assertRefused(town, () -> file(person, DIED, null, DIED.plusDays(7)), "death-report-deadline");
    assertThat(remarks(file(person, DIED, "海外にいたため", DIED.plusDays(7))))
        .containsExactly("death-report-deadline");
  }

  @Test
  void testSuccess_theDaysCountFromWhenItBecameKnown() {
    ResidentRecord person = town.family(CAME, "世帯主").residents().getFirst();
    LocalDate known = DIED.plusDays(30);
    assertThat(
            remarks(
                town.file(
                    town.procedures().reportDeath(),
                    new ReportDeath.Filing(person.addresseeNumber(), DIED, known, null),
                    known.plusDays(6))))
        .isEmpty();
  }

  @Test
  void testFailure_knownBeforeItHappened_orAfterItWasFiled() {
    ResidentRecord person = town.family(CAME, "世帯主").residents().getFirst();
    for (LocalDate known : List.of(DIED.minusDays(1), DIED.plusDays(3))) {
      assertRefused(
          town,
          () ->
              town.file(
                  town.procedures().reportDeath(),
                  new ReportDeath.Filing(person.addresseeNumber(), DIED, known, null),
                  DIED.plusDays(2)),
          "death-report-deadline");
    }
  }

  @Test
  void testFailure_beforeBirth() {
    ResidentRecord person = town.family(CAME, "世帯主").residents().getFirst();
    LocalDate before = person.birth().date().minusDays(1);
    assertRefused(town, () -> file(person, before, "遅延", DIED), "death-not-before-birth");
  }

  @Test
  void testFailure_onADayToCome() {
    ResidentRecord person = town.family(CAME, "世帯主").residents().getFirst();
    assertThat(refusing(file(person, DIED, null, DIED.minusDays(1))))
        .containsExactly("event-not-in-future", "filing-not-in-future", "death-report-deadline");
  }

  @Test
  void testFailure_twice_andOfNobody() {
    ResidentRecord person = town.family(CAME, "世帯主").residents().getFirst();
    file(person, DIED, null, DIED).orElseThrow();
    assertRefused(town, () -> file(person, DIED, null, DIED), "resident-now");
    assertRefused(
        town,
        () ->
            town.file(
                town.procedures().reportDeath(),
                new ReportDeath.Filing(
                    AddresseeNumber.fromSerial(66_666_666_666L), DIED, DIED, null),
                DIED),
        "resident-now");
  }

  @Test
  void testSuccess_ofSomebodyWhoPlannedToLeave_nobodyCompletesTheirMove() {
    ResidentRecord person = town.family(CAME, "世帯主").residents().getFirst();
    town.file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                person.householdNumber(),
                List.of(person.addresseeNumber()),
                DIED.plusDays(10),
                "栃木県小山市",
                false,
                false),
            DIED.minusDays(3))
        .orElseThrow();

    file(person, DIED, null, DIED).orElseThrow();

    town.file(
            town.procedures().completeMoveOut(),
            new CompleteMoveOut.Filing(DIED.plusDays(10)),
            DIED.plusDays(10))
        .orElseThrow();
    assertThat(town.newest(person).record().status()).isEqualTo(ResidentStatus.DECEASED);
    assertThat(town.history(person)).hasSize(3);
  }

  private Outcome<ResidentRecord> file(
      ResidentRecord person, LocalDate died, @Nullable String reason, LocalDate day) {
    return town.file(
        town.procedures().reportDeath(),
        new ReportDeath.Filing(person.addresseeNumber(), died, died, reason),
        day);
  }
}
