package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.OutcomeAssert.remarks;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Alias;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Citizenship;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.ResidenceElsewhere;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoveInFromAbroadTest {

  private static final LocalDate MOVED = LocalDate.of(2026, 4, 1);
  private final TestRegister town = new TestRegister(TestTown.clockAt(MOVED));

  @Test
  void testSuccess_aCitizenWhoNeverHadACodeIsGivenCodeAndNumber() {
    Household household = file(Samples.withoutCode("世帯主"), null, MOVED).orElseThrow();

    ResidentRecord person = household.members().getFirst();
    assertThat(person.individualNumber()).isEqualTo(TestRegister.numberOf(person.residentCode()));
    assertThat(person.previousAddress()).isEqualTo("ドイツ");
    assertThat(person.becameResidentOn()).isEqualTo(MOVED);
    assertThat(town.newest(person).record()).isEqualTo(person);
    assertThat(town.newest(person).change().cause()).isEqualTo(ChangeCause.MOVE_IN_FROM_ABROAD);
    assertThat(town.notices(person))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered");
    assertThat(town.logged(UTSUNOMIYA).getFirst().act()).isEqualTo("move-in-from-abroad");
  }

  @Test
  void testSuccess_whoIsKnownAbroadKeepsCodeAndNumber_askedOnlyOfCitizensWithoutOne() {
    ResidentCode code = TestRegister.freshCode();
    List<ResidenceElsewhere.Returner> asked = new ArrayList<>();
    TestRegister knowing =
        answering(asked, new ResidenceElsewhere.Answer.One(code, TestRegister.numberOf(code)));

    Outcome<Household> outcome = file(knowing, Samples.withoutCode("世帯主"));

    ResidentRecord person = outcome.orElseThrow().members().getFirst();
    assertThat(person.residentCode()).isEqualTo(code);
    assertThat(person.individualNumber()).isEqualTo(TestRegister.numberOf(code));
    assertThat(remarks(outcome)).contains("returner-known");
    assertThat(asked)
        .singleElement()
        .satisfies(returner -> {
          assertThat(returner.name()).isEqualTo("番号　太郎");
          assertThat(returner.registeredDomicile()).startsWith("栃木県宇都宮市");
        });
    file(knowing, Samples.newcomer("世帯主")).orElseThrow();
    Newcomer foreigner =
        Samples.named(
            Samples.withoutCode("世帯主"),
            new Names("", "", "MUSTERMANN ERIKA", null, null),
            Samples.FOREIGNER);
    file(knowing, foreigner).orElseThrow();
    assertThat(asked).hasSize(1);
  }

  @Test
  void testFailure_severalOrStillAResidentSomewhere() {
    for (ResidenceElsewhere.Answer answer :
        List.of(
            new ResidenceElsewhere.Answer.Several(2),
            new ResidenceElsewhere.Answer.ResidentSomewhere())) {
      TestRegister knowing = answering(new ArrayList<>(), answer);
      assertRefused(knowing, () -> file(knowing, Samples.withoutCode("世帯主")), "returner-known");
    }
  }

  private static TestRegister answering(
      List<ResidenceElsewhere.Returner> asked, ResidenceElsewhere.Answer answer) {
    return new TestRegister(
        TestTown.clockAt(MOVED),
        null,
        returner -> {
          asked.add(returner);
          return answer;
        });
  }

  private static Outcome<Household> file(TestRegister town, Newcomer newcomer) {
    return town.file(
        town.procedures().moveInFromAbroad(),
        new MoveInFromAbroad.Filing(
            List.of(newcomer),
            MOVED,
            Samples.addressIn(UTSUNOMIYA, "８番"),
            new HouseholdChoice.OfTheirOwn(),
            "ドイツ",
            null),
        MOVED);
  }

  @Test
  void testFailure_whenThereIsNoCodeForEverybody_nobodyIsEntered_andTheOneLeftIsLeft() {
    Procedures none = town.withoutCodes(UTSUNOMIYA);
    ResidentCode last = TestRegister.freshCode();
    town.file(
            town.procedures().receiveResidentCodes(),
            new ReceiveResidentCodes.Filing(List.of(last)),
            MOVED)
        .orElseThrow();
    List<Newcomer> two = List.of(Samples.withoutCode("世帯主"), Samples.withoutCode("妻"));
    assertRefused(
        town, () -> town.file(none.moveInFromAbroad(), filing(two), MOVED), "code-to-record");

    Household alone =
        town.file(none.moveInFromAbroad(), filing(two.subList(0, 1)), MOVED).orElseThrow();
    assertThat(alone.residents().getFirst().residentCode()).isEqualTo(last);
    ResidentCode own = TestRegister.freshCode();
    assertThat(
            town.file(none.moveInFromAbroad(), filing(List.of(Samples.newcomer("世帯主", own))), MOVED)
                .orElseThrow()
                .residents())
        .as("who had a code needs none")
        .extracting(ResidentRecord::residentCode)
        .containsExactly(own);
  }

  private static MoveInFromAbroad.Filing filing(List<Newcomer> people) {
    return new MoveInFromAbroad.Filing(
        people,
        MOVED,
        Samples.addressIn(UTSUNOMIYA, "８番"),
        new HouseholdChoice.OfTheirOwn(),
        "ドイツ",
        null);
  }

  @Test
  void testSuccess_everybodyIsGivenAnotherCode() {
    Household household =
        town.file(
                town.procedures().moveInFromAbroad(),
                new MoveInFromAbroad.Filing(
                    List.of(
                        Samples.withoutCode("世帯主"),
                        Samples.withoutCode("妻"),
                        Samples.withoutCode("子")),
                    MOVED,
                    Samples.addressIn(UTSUNOMIYA, "１番"),
                    new HouseholdChoice.OfTheirOwn(),
                    "ブラジル",
                    null),
                MOVED)
            .orElseThrow();

    assertThat(household.members())
        .extracting(ResidentRecord::residentCode)
        .doesNotHaveDuplicates();
    assertThat(household.members())
        .extracting(ResidentRecord::individualNumber)
        .doesNotHaveDuplicates();
  }

  @Test
  void testSuccess_whoHadACodeKeepsBoth() {
    Newcomer back = Samples.newcomer("世帯主");

    ResidentRecord person = file(back, null, MOVED).orElseThrow().members().getFirst();

    assertThat(person.residentCode()).isEqualTo(back.residentCode());
    assertThat(person.individualNumber()).isEqualTo(back.individualNumber());
  }

  @Test
  void testSuccess_backFromAbroadByTheCodeAlone_keepsNumberAndRecord() {
    Newcomer person = Samples.newcomer("世帯主");
    ResidentRecord first = file(person, null, MOVED).orElseThrow().members().getFirst();
    town.file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                first.householdNumber(),
                List.of(first.addresseeNumber()),
                MOVED.plusDays(3),
                "ドイツ",
                true,
                false),
            MOVED.plusDays(3))
        .orElseThrow();
    Newcomer codeOnly =
        new Newcomer(
            person.names(),
            person.birth(),
            person.sex(),
            person.as(),
            person.citizenship(),
            person.residentCode(),
            null);

    Outcome<Household> outcome =
        town.file(
            town.procedures().moveInFromAbroad(),
            filing(codeOnly, MOVED.plusDays(9), null),
            MOVED.plusDays(9));

    ResidentRecord again = outcome.orElseThrow().members().getFirst();
    assertThat(remarks(outcome)).contains("not-registered-here");
    assertThat(again.addresseeNumber()).isEqualTo(first.addresseeNumber());
    assertThat(again.individualNumber()).isEqualTo(first.individualNumber());
  }

  @Test
  void testFailure_aNumberWithoutItsCodeOfSomebodyUnknownHere() {
    Newcomer person = Samples.newcomer("世帯主");
    Newcomer numberOnly =
        new Newcomer(
            person.names(),
            person.birth(),
            person.sex(),
            person.as(),
            person.citizenship(),
            null,
            person.individualNumber());
    assertRefused(town, () -> file(numberOnly, null, MOVED), "not-registered-here");
  }

  static List<Citizenship> everyGroundOfResidence() {
    LocalDate since = LocalDate.of(2026, 4, 1);
    return List.of(
        Samples.FOREIGNER,
        new Citizenship.Foreign(
            "韓国",
            new ResidenceStatus.SpecialPermanentResident(
                dev.daicho.numbers.ResidenceCardNumber.of("XY12345678ZA")),
            since),
        new Citizenship.Foreign("シリア", new ResidenceStatus.TemporaryRefuge("６月"), since),
        new Citizenship.Foreign("無国籍", new ResidenceStatus.ProvisionalStay("３月"), since),
        new Citizenship.Foreign("ドイツ", new ResidenceStatus.TransitionalByBirth(), since),
        new Citizenship.Foreign(
            "ドイツ", new ResidenceStatus.TransitionalByLossOfNationality(), since));
  }

  @ParameterizedTest
  @MethodSource("everyGroundOfResidence")
  void testSuccess_aForeignResidentInLatinCapitals_allItemsAreKept(Citizenship citizenship) {
    Newcomer person =
        Samples.named(
            Samples.withoutCode("世帯主"),
            new Names("", "", "SCHMIDT JOHN", null, new Alias("須見　丈", "スミ　ジョウ")),
            citizenship);

    ResidentRecord record = file(person, null, MOVED).orElseThrow().members().getFirst();

    assertThat(town.newest(record).record()).isEqualTo(record);
    assertThat(record.citizenship()).isEqualTo(citizenship);
    assertThat(record.names()).isEqualTo(person.names());
    assertThat(town.notices(record).getFirst().body()).contains("\"name\": \"SCHMIDT JOHN\"");
  }

  @Test
  void testSuccess_aFormerSurnameAndAnIdeographicVariantAreKeptAsTheyAre() {
    String variant = "葛\uDB40\uDD00城";
    Newcomer person =
        Samples.named(
            Samples.withoutCode("世帯主"),
            new Names(variant + "　𠮷子", "カツラギ　ヨシコ", null, new FormerSurname("髙橋", "タカハシ"), null),
            Samples.CITIZEN);

    ResidentRecord record = file(person, null, MOVED).orElseThrow().members().getFirst();

    assertThat(town.newest(record).record().names()).isEqualTo(person.names());
    assertThat(town.newest(record).record().names().name()).contains(variant);
  }

  @Test
  void testFailure_onTheFifteenthDayWithoutAReason() {
    assertRefused(
        town,
        () ->
            town.file(
                town.procedures().moveInFromAbroad(),
                filing(Samples.withoutCode("世帯主"), MOVED, null),
                MOVED.plusDays(15)),
        "move-in-deadline");
  }

  @Test
  void testFailure_beforeTheMove() {
    assertThat(
            refusing(
                town.file(
                    town.procedures().moveInFromAbroad(),
                    filing(Samples.withoutCode("世帯主"), MOVED, null),
                    MOVED.minusDays(1))))
        .containsExactly("event-not-in-future", "filing-not-in-future");
  }

  private static MoveInFromAbroad.Filing filing(
      Newcomer person, LocalDate moved, @Nullable String reason) {
    return new MoveInFromAbroad.Filing(
        List.of(person),
        moved,
        Samples.addressIn(UTSUNOMIYA, "１番５号"),
        new HouseholdChoice.OfTheirOwn(),
        "ドイツ",
        reason);
  }

  private Outcome<Household> file(Newcomer person, @Nullable String reason, LocalDate day) {
    return town.file(town.procedures().moveInFromAbroad(), filing(person, MOVED, reason), day);
  }
}
