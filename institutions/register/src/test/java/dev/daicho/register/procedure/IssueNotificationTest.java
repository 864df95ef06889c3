package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Names;
import dev.daicho.register.Notification;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IssueNotificationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));
  private final ResidentRecord person = town.family(DAY, "世帯主").residents().getFirst();

  @Test
  void testSuccess_onceWithoutAReason_thenOnlyWithOne() {
    long number = owed();

    Notification issued = file(number, "").orElseThrow();
    assertThat(issued.issues()).isEqualTo(1);
    assertThat(issued.lastIssuedOn()).isEqualTo(DAY);

    assertRefused(town, () -> file(number, "　"), "issued-once");
    assertThat(file(number, "返戻されたため").orElseThrow().issues()).isEqualTo(2);
    assertRefused(town, () -> file(number, ""), "issued-once");
    assertThat(reasons(number)).containsExactly("", "返戻されたため");
    assertThat(town.history(person)).hasSize(2);
  }

  @Test
  void testFailure_noSuchNotice_orAnotherMunicipalitys() {
    assertRefused(town, () -> file(0, ""), "issued-once");
    long number = owed();
    MunicipalityCode elsewhere = MunicipalityCode.of("102016");
    Outcome<Notification> outcome =
        town.desk()
            .file(
                town.procedures().issueNotification(),
                new IssueNotification.Filing(number, ""),
                actOn(elsewhere, DAY));
    assertThat(refusing(outcome)).containsExactly("issued-once");
  }

  @Test
  void testFailure_ofANumberThatWasReplacedSince() {
    long leaked = owed();
    town.file(
            town.procedures().changeResidentCode(),
            new ChangeResidentCode.Filing(
                person.addresseeNumber(), person.residentCode(), Requester.inPerson()),
            DAY)
        .orElseThrow();
    long second = owed();
    assertRefused(town, () -> file(leaked, ""), "notifies-what-stands");
    assertThat(file(second, "").orElseThrow().issues()).isEqualTo(1);
  }

  @Test
  void testFailure_ofAnEntryThatWasCancelled() {
    ResidentRecord child =
        town.file(
                town.procedures().reportBirth(),
                new ReportBirth.Filing(
                    person.householdNumber(),
                    Names.of("番号　芽衣", "バンゴウ　メイ"),
                    Sex.FEMALE,
                    DAY,
                    new Relationship("子"),
                    Samples.CITIZEN,
                    null),
                DAY)
            .orElseThrow()
            .residents()
            .getLast();
    town.file(
            town.procedures().cancelAct(),
            new CancelAct.Filing(town.newest(child).change().actNumber(), "二重の届出"),
            DAY)
        .orElseThrow();
    for (Notification owed :
        town.register().notifications().of(UTSUNOMIYA, child.addresseeNumber())) {
      assertRefused(town, () -> file(owed.number(), ""), "notifies-what-stands");
    }
  }

  @Test
  @Timeout(60)
  void testSuccess_twoClicksAtOnce_oneIsIssued() throws Exception {
    long number = owed();
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Outcome<Notification>> click =
        () -> {
          together.await();
          return file(number, "");
        };
    try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
      List<Future<Outcome<Notification>>> both = officers.invokeAll(List.of(click, click));
      long accepted = 0;
      for (Future<Outcome<Notification>> one : both) {
        accepted += one.get() instanceof Outcome.Accepted<Notification> ? 1 : 0;
      }
      assertThat(accepted).isEqualTo(1);
    }
    assertThat(reasons(number)).hasSize(1);
  }

  private long owed() {
    town.file(
            town.procedures().changeIndividualNumber(),
            new ChangeIndividualNumber.Filing(person.addresseeNumber(), "漏えいしたため", null),
            DAY)
        .orElseThrow();
    return town.register()
        .notifications()
        .of(UTSUNOMIYA, person.addresseeNumber())
        .getLast()
        .number();
  }

  private List<String> reasons(long number) {
    return town.store()
        .within(
            Seal.of(UTSUNOMIYA),
            () ->
                town.store()
                    .sql()
                    .sql(
                        "select coalesce(reason, '') from notification_issue where notification_number = ? order by issue")
                    .param(number)
                    .query(String.class)
                    .list());
  }

  private Outcome<Notification> file(long number, String reason) {
    return town.file(
        town.procedures().issueNotification(), new IssueNotification.Filing(number, reason), DAY);
  }
}
