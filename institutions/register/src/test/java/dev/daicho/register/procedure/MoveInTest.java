package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.OutcomeAssert.remarks;
import static dev.daicho.register.procedure.TestMoveIn.ADDRESS;
import static dev.daicho.register.procedure.TestMoveIn.BEFORE;
import static dev.daicho.register.procedure.TestMoveIn.MOVED;
import static dev.daicho.register.procedure.TestMoveIn.alone;
import static dev.daicho.register.procedure.TestMoveIn.filing;
import static dev.daicho.register.procedure.TestMoveIn.with;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveInTest {

  private final TestMoveIn moves = new TestMoveIn();
  private final TestRegister town = moves.town;

  @Test
  void testSuccess_aFamilyOnTheFourteenthDay_historyNoticesAndAuditAreComplete() {
    LocalDate filed = MOVED.plusDays(14);
    List<Newcomer> people =
        List.of(Samples.newcomer("子"), Samples.newcomer("世帯主"), Samples.newcomer("妻"));

    Outcome<Household> outcome = moves.file(people, ADDRESS, null, filed);

    Household household = outcome.orElseThrow();
    assertThat(household.members())
        .extracting(member -> member.relationship().words())
        .containsExactly("世帯主", "妻", "子");
    assertThat(household.members())
        .extracting(ResidentRecord::householdNumber)
        .containsOnly(household.number());
    assertThat(remarks(outcome)).doesNotContain("move-in-deadline");
    for (ResidentRecord member : household.members()) {
      Newcomer newcomer =
          people.stream()
              .filter(p -> p.as().equals(member.relationship()))
              .findFirst()
              .orElseThrow();
      Snapshot row = town.newest(member);
      assertThat(row.historyNumber()).isEqualTo(1);
      assertThat(row.record())
          .isEqualTo(
              new ResidentRecord(
                  UTSUNOMIYA,
                  member.addresseeNumber(),
                  household.number(),
                  ResidentStatus.RESIDENT,
                  newcomer.names(),
                  newcomer.birth(),
                  newcomer.sex(),
                  newcomer.as(),
                  newcomer.citizenship(),
                  ADDRESS,
                  MOVED,
                  MOVED,
                  BEFORE,
                  Samples.codeOf(newcomer),
                  TestRegister.numberOf(Samples.codeOf(newcomer)),
                  null));
      assertThat(row.change().cause()).isEqualTo(ChangeCause.MOVE_IN);
      assertThat(row.change().eventOn()).isEqualTo(MOVED);
      assertThat(row.change().filedOn()).isEqualTo(filed);
      assertThat(row.change().processedAt()).isEqualTo(actOn(UTSUNOMIYA, filed).at());
      assertThat(row.change().account()).isEqualTo("officer@092011");
      assertThat(row.change().cancelledAct()).isNull();
      assertThat(row.change().reason()).isNull();
      assertThat(town.notices(member))
          .extracting(ToldNotice::sequence, ToldNotice::type, ToldNotice::version)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, "resident-entered", 2));
      assertThat(town.notices(member).getFirst().body())
          .contains("\"residentCode\": \"" + member.residentCode().digits() + "\"")
          .contains("\"individualNumber\": \"" + member.individualNumber().digits() + "\"")
          .contains("\"eventOn\": \"2026-04-01\"")
          .contains("\"cause\": \"MOVE_IN\"")
          .contains("\"birth\": \"" + member.birth().date() + "\"")
          .contains("栃木県宇都宮市旭一丁目１番５号");
    }
    assertThat(household.members().stream().map(m -> town.newest(m).change().actNumber()))
        .hasSize(3)
        .containsOnly(town.newest(household.members().getFirst()).change().actNumber());
    TestRegister.Logged logged = town.logged(UTSUNOMIYA).getFirst();
    assertThat(logged.act()).isEqualTo("move-in");
    assertThat(logged.outcome()).isEqualTo("accepted");
    assertThat(logged.account()).isEqualTo("officer@092011");
    assertThat(logged.role()).isEqualTo("MUNICIPAL_OFFICER");
    assertThat(logged.purpose()).isEqualTo("届出の処理");
    assertThat(logged.basis()).isEqualTo("住民基本台帳法22条");
  }

  @Test
  void testSuccess_onTheFifteenthDayWithAReason_theReasonIsKept() {
    Outcome<Household> outcome = moves.file(alone(), ADDRESS, "入院していたため", MOVED.plusDays(15));

    assertThat(remarks(outcome)).contains("move-in-deadline");
    assertThat(town.newest(outcome.orElseThrow().members().getFirst()).change().reason())
        .isEqualTo("入院していたため");
  }

  @Test
  void testFailure_onTheFifteenthDayWithoutAReason() {
    assertRefused(
        town, () -> moves.file(alone(), ADDRESS, null, MOVED.plusDays(15)), "move-in-deadline");
    assertRefused(
        town, () -> moves.file(alone(), ADDRESS, "　", MOVED.plusDays(15)), "move-in-deadline");
  }

  @Test
  void testFailure_beforeTheMove() {
    assertThat(refusing(moves.file(alone(), ADDRESS, null, MOVED.minusDays(1))))
        .containsExactly("event-not-in-future", "filing-not-in-future");
  }

  @Test
  void testFailure_aDayOfFilingBeforeTheMoveEnteredAfterIt() {
    assertRefused(
        town,
        () ->
            town.desk()
                .file(
                    town.procedures().moveIn(),
                    filing(alone(), ADDRESS, null),
                    actOn(UTSUNOMIYA, MOVED.minusDays(1), MOVED)),
        "filing-not-in-future");
  }

  @Test
  void testFailure_aDayOfFilingToCome() {
    assertRefused(
        town,
        () ->
            town.desk()
                .file(
                    town.procedures().moveIn(),
                    filing(alone(), ADDRESS, null),
                    actOn(UTSUNOMIYA, MOVED.plusDays(2), MOVED.plusDays(1))),
        "filing-not-in-future");
  }

  @Test
  void testFailure_withoutTheCertificatesCodeNumberOrAddress() {
    Newcomer whole = Samples.newcomer("世帯主");
    Newcomer noCode = with(whole, null, whole);
    Newcomer noNumber = with(whole, whole.residentCode(), null);

    assertThat(refusing(moves.file(List.of(noCode), ADDRESS, null, MOVED)))
        .contains("move-out-certificate-presented");
    assertRefused(
        town,
        () -> moves.file(List.of(noNumber), ADDRESS, null, MOVED),
        "move-out-certificate-presented");
    assertRefused(
        town,
        () ->
            town.file(
                town.procedures().moveIn(),
                new MoveIn.Filing(
                    alone(), MOVED, ADDRESS, new HouseholdChoice.OfTheirOwn(), " ", null),
                MOVED),
        "move-out-certificate-presented");
  }

  @Test
  void testFailure_toAnAddressElsewhere() {
    Address inOyama = Samples.addressIn(MunicipalityCode.of("092088"), "１番");
    assertRefused(town, () -> moves.file(alone(), inOyama, null, MOVED), "address-in-municipality");
  }

  @Test
  void testFailure_toAnAddressThatCannotBeKept() {
    Address withNul = new Address(UTSUNOMIYA, "旭一丁目", "１番\u0000", null, null);
    assertRefused(town, () -> moves.file(alone(), withNul, null, MOVED), "words-can-be-kept");
  }

  @Test
  void testFailure_bornAfterTheMove() {
    Newcomer head = Samples.newcomer("世帯主");
    Newcomer unborn =
        new Newcomer(
            head.names(),
            RecordedDate.of(MOVED.plusDays(1)),
            head.sex(),
            head.as(),
            head.citizenship(),
            head.residentCode(),
            head.individualNumber());
    assertRefused(
        town,
        () -> moves.file(List.of(unborn), ADDRESS, null, MOVED.plusDays(3)),
        "event-not-before-birth");
  }

  @Test
  void testFailure_everythingWrongIsSaidAtOnce() {
    Newcomer child = Samples.newcomer("子");
    assertThat(
            refusing(
                moves.file(
                    List.of(with(child, null, null)),
                    Samples.addressIn(MunicipalityCode.of("131016"), ""),
                    null,
                    MOVED.plusDays(40))))
        .contains(
            "move-in-deadline",
            "address-in-municipality",
            "move-out-certificate-presented",
            "household-has-head");
  }
}
