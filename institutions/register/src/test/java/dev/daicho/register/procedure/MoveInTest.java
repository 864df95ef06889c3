package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.OutcomeAssert.remarks;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Address;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveInTest {

  /** A Wednesday; fourteen days on is a Wednesday too. */
  private static final LocalDate MOVED = LocalDate.of(2026, 4, 1);

  private static final Address ADDRESS = Samples.addressIn(UTSUNOMIYA, "１番５号");
  private static final String BEFORE = "東京都千代田区千代田１番１号";

  private final TestRegister town = new TestRegister(TestTown.clockAt(MOVED));

  @Test
  void testSuccess_aFamilyOnTheFourteenthDay_historyNoticesAndAuditAreComplete() {
    LocalDate filed = MOVED.plusDays(14);
    List<Newcomer> people =
        List.of(Samples.newcomer("子"), Samples.newcomer("世帯主"), Samples.newcomer("妻"));

    Outcome<Household> outcome = file(people, ADDRESS, null, filed);

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
    Outcome<Household> outcome = file(alone(), ADDRESS, "入院していたため", MOVED.plusDays(15));

    assertThat(remarks(outcome)).contains("move-in-deadline");
    assertThat(town.newest(outcome.orElseThrow().members().getFirst()).change().reason())
        .isEqualTo("入院していたため");
  }

  @Test
  void testFailure_onTheFifteenthDayWithoutAReason() {
    assertRefused(town, () -> file(alone(), ADDRESS, null, MOVED.plusDays(15)), "move-in-deadline");
    assertRefused(town, () -> file(alone(), ADDRESS, "　", MOVED.plusDays(15)), "move-in-deadline");
  }

  @Test
  void testFailure_beforeTheMove() {
    assertThat(refusing(file(alone(), ADDRESS, null, MOVED.minusDays(1))))
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

    assertThat(refusing(file(List.of(noCode), ADDRESS, null, MOVED)))
        .contains("move-out-certificate-presented");
    assertRefused(
        town,
        () -> file(List.of(noNumber), ADDRESS, null, MOVED),
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
    assertRefused(town, () -> file(alone(), inOyama, null, MOVED), "address-in-municipality");
  }

  @Test
  void testFailure_toAnAddressThatCannotBeKept() {
    Address withNul = new Address(UTSUNOMIYA, "旭一丁目", "１番\u0000", null, null);
    assertRefused(town, () -> file(alone(), withNul, null, MOVED), "words-can-be-kept");
  }

  @Test
  void testFailure_aHouseholdWithoutAHeadOrWithTwo() {
    assertRefused(
        town,
        () -> file(List.of(Samples.newcomer("妻")), ADDRESS, null, MOVED),
        "household-has-head");
    assertRefused(
        town,
        () -> file(List.of(Samples.newcomer("世帯主"), Samples.newcomer("世帯主")), ADDRESS, null, MOVED),
        "household-has-head");
  }

  @Test
  void testFailure_nobody() {
    assertThat(refusing(file(List.of(), ADDRESS, null, MOVED)))
        .containsExactlyInAnyOrder("people-named", "household-has-head");
    Household family = town.family(MOVED, "世帯主");
    assertRefused(
        town,
        () -> join(List.of(), family, family.residents().getFirst().address()),
        "people-named");
  }

  @Test
  void testFailure_thePersonTwiceInOneFiling() {
    Newcomer head = Samples.newcomer("世帯主");
    Newcomer again = Samples.newcomer("子", Samples.codeOf(head));
    assertRefused(town, () -> file(List.of(head, again), ADDRESS, null, MOVED), "people-named");
  }

  @Test
  void testSuccess_joiningAHousehold() {
    Household family = town.family(MOVED, "世帯主", "妻");

    Household joined = join(List.of(Samples.newcomer("子")), family, ADDRESS).orElseThrow();

    assertThat(joined.number()).isEqualTo(family.number());
    assertThat(joined.residents())
        .extracting(member -> member.relationship().words())
        .containsExactly("世帯主", "妻", "子");
    assertThat(town.history(family.residents().getFirst())).hasSize(1);
  }

  @Test
  void testFailure_joiningAsItsHead() {
    Household family = town.family(MOVED, "世帯主");
    assertRefused(
        town, () -> join(List.of(Samples.newcomer("世帯主")), family, ADDRESS), "household-has-head");
  }

  @Test
  void testFailure_joiningAHouseholdThatIsNot() {
    Household none =
        new Household(dev.daicho.numbers.HouseholdNumber.fromSerial(99_999_999_999L), List.of());
    assertRefused(town, () -> join(List.of(Samples.newcomer("子")), none, ADDRESS), "resident-now");
  }

  @Test
  void testFailure_joiningAHouseholdThatLivesElsewhere() {
    Household family = town.family(MOVED, "世帯主");
    assertRefused(
        town,
        () -> join(List.of(Samples.newcomer("子")), family, Samples.addressIn(UTSUNOMIYA, "９番")),
        "lives-with-household");
  }

  @Test
  void testFailure_aResidentAlready() {
    Newcomer head = Samples.newcomer("世帯主");
    file(List.of(head), ADDRESS, null, MOVED).orElseThrow();
    assertRefused(town, () -> file(List.of(head), ADDRESS, null, MOVED), "not-registered-here");
  }

  @Test
  void testFailure_theCodeOfOneAndTheNumberOfAnother() {
    Newcomer one = Samples.newcomer("世帯主");
    Newcomer other = Samples.newcomer("世帯主");
    file(List.of(one), ADDRESS, null, MOVED).orElseThrow();
    file(List.of(other), ADDRESS, null, MOVED).orElseThrow();
    assertRefused(
        town,
        () -> file(List.of(with(one, one.residentCode(), other)), ADDRESS, null, MOVED),
        "not-registered-here");
  }

  @Test
  void testSuccess_aReturningResidentKeepsTheirNumber() {
    Newcomer person = Samples.newcomer("世帯主");
    ResidentRecord first =
        file(List.of(person), ADDRESS, null, MOVED).orElseThrow().members().getFirst();
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
        file(List.of(person), ADDRESS, null, MOVED).orElseThrow().members().getFirst();
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
        file(List.of(person), ADDRESS, null, MOVED).orElseThrow().members().getFirst();
    town.file(
            town.procedures().reportDeath(),
            new ReportDeath.Filing(record.addresseeNumber(), MOVED, MOVED, null),
            MOVED)
        .orElseThrow();
    assertRefused(town, () -> file(List.of(person), ADDRESS, null, MOVED), "not-registered-here");
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
        () -> file(List.of(unborn), ADDRESS, null, MOVED.plusDays(3)),
        "event-not-before-birth");
  }

  @Test
  void testFailure_everythingWrongIsSaidAtOnce() {
    Newcomer child = Samples.newcomer("子");
    assertThat(
            refusing(
                file(
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

  private static List<Newcomer> alone() {
    return List.of(Samples.newcomer("世帯主"));
  }

  private static Newcomer with(
      Newcomer person, @Nullable ResidentCode code, @Nullable Newcomer number) {
    return new Newcomer(
        person.names(),
        person.birth(),
        person.sex(),
        new Relationship(person.as().words()),
        person.citizenship(),
        code,
        number == null ? null : number.individualNumber());
  }

  private static MoveIn.Filing filing(
      List<Newcomer> people, Address address, @Nullable String reason) {
    return new MoveIn.Filing(
        people, MOVED, address, new HouseholdChoice.OfTheirOwn(), BEFORE, reason);
  }

  private Outcome<Household> file(
      List<Newcomer> people, Address address, @Nullable String reason, LocalDate day) {
    return town.file(town.procedures().moveIn(), filing(people, address, reason), day);
  }

  private Outcome<Household> join(List<Newcomer> people, Household household, Address address) {
    return town.file(
        town.procedures().moveIn(),
        new MoveIn.Filing(
            people, MOVED, address, new HouseholdChoice.Joining(household.number()), BEFORE, null),
        MOVED);
  }
}
