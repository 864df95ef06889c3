package dev.daicho.register.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.MoveInNotice;
import dev.daicho.register.MoveInNotices.Reception;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiveMoveInNoticeTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  private static final LocalDate PLANNED = LocalDate.of(2026, 4, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);
  private static final MunicipalityCode FORMER = MunicipalityCode.of("113018");
  private static final MunicipalityCode NEW = MunicipalityCode.of("141003");
  private static final String ADDRESS = "神奈川県横浜市港北区大豆戸町１番";

  private final TownClock clock = TestTown.clockAt(TODAY);
  private final TestRegister town = new TestRegister(clock);
  private final ReceiveMoveInNotice receive =
      new ReceiveMoveInNotice(town.register(), town.procedures(), town.desk(), clock);

  @Test
  void testSuccess_confirmedStandsBesidePlanned_recordedByTheNetwork() {
    ResidentRecord person = left();

    Reception reception =
        receive.receive(notice(person.residentCode(), PLANNED.plusDays(2)), "test 1");

    assertThat(reception).isEqualTo(new Reception.Recorded());
    assertThat(town.newest(person).record().removal())
        .isEqualTo(new Removal(PLANNED, "神奈川県横浜市", false, PLANNED.plusDays(2), ADDRESS, TODAY));
    assertThat(town.newest(person).change().account()).isEqualTo("juki-net");
  }

  @Test
  void testSuccess_theSameNoticeAgainChangesNothing() {
    ResidentRecord person = left();
    MoveInNotice notice = notice(person.residentCode(), PLANNED);
    receive.receive(notice, "test 2");
    int rows = town.history(person).size();

    assertThat(receive.receive(notice, "test 2")).isEqualTo(new Reception.Recorded());

    assertThat(town.history(person)).hasSize(rows);
  }

  @Test
  void testFailure_whoNeverLeft_andWhoWasNeverHere() {
    ResidentRecord resident = town.family(FORMER, CAME, "世帯主").residents().getFirst();
    assertThat(rules(receive.receive(notice(resident.residentCode(), PLANNED), "test 3")))
        .containsExactly("moved-out-before");
    assertThat(rules(receive.receive(notice(TestRegister.freshCode(), PLANNED), "test 4")))
        .containsExactly("moved-out-before");
    assertThat(town.history(resident)).hasSize(1);
  }

  private static List<String> rules(Reception reception) {
    assertThat(reception).isInstanceOf(Reception.Refused.class);
    return ((Reception.Refused) reception).why().stream().map(Refusal::rule).toList();
  }

  private ResidentRecord left() {
    ResidentRecord person = town.family(FORMER, CAME, "世帯主").residents().getFirst();
    town.desk()
        .file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                person.householdNumber(),
                List.of(person.addresseeNumber()),
                PLANNED,
                "神奈川県横浜市",
                false,
                false),
            TestRegister.actOn(FORMER, PLANNED))
        .orElseThrow();
    return person;
  }

  private static MoveInNotice notice(ResidentCode code, LocalDate movedIn) {
    return new MoveInNotice(FORMER, NEW, code, movedIn, ADDRESS);
  }
}
