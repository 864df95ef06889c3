package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Sex;
import dev.daicho.register.Snapshot;
import dev.daicho.register.disclosure.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProvisionalEntriesTest {

  private static final MunicipalityCode MOKA = MunicipalityCode.of("092096");
  private static final LocalDate FILED = LocalDate.of(2026, 4, 15);
  private static final LocalDate DECIDED = FILED.plusDays(1);
  private static final Actor CONTRACTOR = new Actor("itaku@092096", Role.CONTRACTOR, MOKA);
  private static final Actor OFFICER = TestRegister.officerOf(MOKA);

  private final TestRegister town = new TestRegister(TestTown.clockAt(DECIDED));
  private final ProvisionalEntries entries =
      new ProvisionalEntries(
          town.store(),
          town.register(),
          town.procedures(),
          town.desk(),
          new Gate(town.log(), TestTown.clockAt(DECIDED), List.of()));

  static List<Object> everyKindOfFiling() {
    AddresseeNumber person = AddresseeNumber.fromSerial(12_345);
    HouseholdNumber household = HouseholdNumber.fromSerial(678);
    Newcomer foreigner =
        new Newcomer(
            new Names("", "", "SCHMIDT JOHN", null, null),
            new RecordedDate(LocalDate.of(1970, 2, 28), "昭和45年2月頃"),
            Sex.MALE,
            Relationship.HEAD,
            Samples.FOREIGNER,
            null,
            null);
    List<Placement> members = List.of(new Placement(person, new Relationship("妻（未届）")));
    return List.of(
        filing(Samples.newcomer("世帯主")),
        new MoveInFromAbroad.Filing(
            List.of(foreigner),
            FILED,
            Samples.addressIn(MOKA, "１番"),
            new HouseholdChoice.Joining(household),
            "ドイツ",
            "理由"),
        new MoveWithin.Filing(
            household,
            members,
            LocalDate.of(2028, 2, 29),
            Samples.addressIn(MOKA, "２番"),
            new HouseholdChoice.OfTheirOwn(),
            null),
        new MoveOut.Filing(household, List.of(person), FILED, "小山市", false, true),
        new RecordMoveInNotice.Filing(person, FILED, "小山市１番", FILED),
        new ReportBirth.Filing(
            household,
            Names.of("葛\uDB40\uDD00城　𠮷子", "カツラギ　ヨシコ"),
            Sex.FEMALE,
            FILED,
            new Relationship("子の子"),
            Samples.CITIZEN,
            null),
        new ReportDeath.Filing(person, FILED, FILED, "遅延"),
        new ChangeHouseholdHead.Filing(household, members, FILED, null),
        new CancelAct.Filing(17, "人違い"));
  }

  @ParameterizedTest
  @MethodSource("everyKindOfFiling")
  void testSuccess_everyKindOfFilingIsKeptAsItWasEntered(Object filing) {
    ProvisionalEntry entry = entries.enter(filing, entering()).orElseThrow();

    assertThat(read(entry).filing()).isEqualTo(filing);
    assertThat(entry.state()).isEqualTo(ProvisionalEntry.State.ENTERED);
    assertThat(entry.filedOn()).isEqualTo(FILED);
    assertThat(entry.enteredBy()).isEqualTo(CONTRACTOR.account());
    assertThat(entry.enteredAt()).isEqualTo(entering().at());
    assertThat(entry.toString()).doesNotContain("SCHMIDT", "番号");
  }

  @Test
  void testSuccess_enteredByAContractor_theRegisterKnowsNothingOfIt() {
    Map<String, Long> before = town.rows(MOKA);

    entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    Map<String, Long> after = town.rows(MOKA);
    assertThat(after.get("entry")).isEqualTo(before.getOrDefault("entry", 0L) + 1);
    for (String table : List.of("act", "household", "resident", "resident_history", "notice")) {
      assertThat(after.get(table)).isEqualTo(before.get(table));
    }
    TestRegister.Logged logged = town.logged(MOKA).getFirst();
    assertThat(logged.act()).isEqualTo("enter-filing");
    assertThat(logged.account()).isEqualTo(CONTRACTOR.account());
    assertThat(logged.outcome()).isEqualTo("accepted");
  }

  @Test
  void testSuccess_decided_theActIsFiledThenAndProcessedNow() {
    Newcomer head = Samples.newcomer("世帯主");
    ProvisionalEntry entry = entries.enter(filing(head), entering()).orElseThrow();

    DecideEntry.Decided decided = entries.decide(entry.number(), deciding()).orElseThrow();

    ResidentRecord record = ((Household) decided.result()).residents().getFirst();
    Snapshot row = town.newest(record);
    assertThat(row.record().residentCode()).isEqualTo(head.residentCode());
    assertThat(row.change().filedOn()).isEqualTo(FILED);
    assertThat(row.change().processedAt()).isEqualTo(deciding().at());
    assertThat(row.change().account()).isEqualTo(OFFICER.account());
    assertThat(decided.entry().state()).isEqualTo(ProvisionalEntry.State.DECIDED);
    assertThat(decided.entry().decidedBy()).isEqualTo(OFFICER.account());
    assertThat(decided.entry().decidedAt()).isEqualTo(deciding().at());
    assertThat(decided.entry().actNumber()).isEqualTo(row.change().actNumber());
    assertThat(numbers()).doesNotContain(entry.number());
    assertThat(town.logged(MOKA))
        .anySatisfy(logged -> {
          assertThat(logged.act()).isEqualTo("decide-entry");
          assertThat(logged.outcome()).isEqualTo("accepted");
        });
  }

  @Test
  void testSuccess_eachEntryNamesTheActThatCameOfIt() {
    ProvisionalEntry one = entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();
    ProvisionalEntry two = entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    Long second = entries.decide(two.number(), deciding()).orElseThrow().entry().actNumber();
    Long first = entries.decide(one.number(), deciding()).orElseThrow().entry().actNumber();

    assertThat(first).isNotNull().isNotEqualTo(second);
  }

  @Test
  void testSuccess_aRehearsalTellsWhatWouldHappen_andLeavesTheEntryWaiting() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();
    Map<String, Long> before = town.rows(MOKA);

    assertThat(entries.rehearse(entry.number(), deciding())).isInstanceOf(Outcome.Accepted.class);

    assertThat(town.rows(MOKA)).isEqualTo(before);
    assertThat(read(entry).state()).isEqualTo(ProvisionalEntry.State.ENTERED);
  }

  @Test
  void testFailure_refusedAtDecision_itWaitsOnWithWhatStoodInTheWay() {
    Newcomer person = Samples.newcomer("世帯主");
    ProvisionalEntry first = entries.enter(filing(person), entering()).orElseThrow();
    ProvisionalEntry again = entries.enter(filing(person), entering()).orElseThrow();
    entries.decide(first.number(), deciding()).orElseThrow();
    Map<String, Long> before = town.rows(MOKA);

    assertThat(refusing(entries.decide(again.number(), deciding())))
        .containsExactly("not-registered-here");

    assertThat(town.rows(MOKA)).isEqualTo(before);
    ProvisionalEntry waiting = read(again);
    assertThat(waiting.state()).isEqualTo(ProvisionalEntry.State.ENTERED);
    assertThat(waiting.refusals()).extracting(Refusal::rule).containsExactly("not-registered-here");
    assertThat(waiting.refusals().getFirst().message().ja()).contains("既に");
    assertThat(waiting.refusals().getFirst().message().en()).isNotBlank();
    assertThat(numbers()).contains(again.number());
  }

  @Test
  void testSuccess_amendedAfterARefusal_thenDecided() {
    MoveIn.Filing wrong =
        new MoveIn.Filing(
            List.of(Samples.newcomer("妻")),
            FILED,
            Samples.addressIn(MOKA, "１番"),
            new HouseholdChoice.OfTheirOwn(),
            "東京都",
            null);
    ProvisionalEntry entry = entries.enter(wrong, entering()).orElseThrow();
    assertThat(refusing(entries.decide(entry.number(), deciding())))
        .containsExactly("household-has-head");

    ProvisionalEntry amended =
        entries.amend(entry.number(), filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    assertThat(amended.refusals()).isEmpty();
    entries.decide(entry.number(), deciding()).orElseThrow();
    assertThat(refusing(entries.amend(entry.number(), filing(Samples.newcomer("世帯主")), deciding())))
        .containsExactly("entered-once-decided");
  }

  @Test
  void testFailure_amendedIntoAnotherAct() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();
    assertThatThrownBy(
            () -> entries.amend(entry.number(), new CancelAct.Filing(1, "理由"), entering()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void testFailure_aContractorDecidesOrRejects_nothingIsNotedOnTheEntry() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    assertThat(refusing(entries.decide(entry.number(), entering())))
        .containsExactly("only-staff-decide");
    assertThat(refusing(entries.reject(entry.number(), "理由", entering())))
        .containsExactly("only-staff-decide");

    assertThat(read(entry)).isEqualTo(entry);
  }

  @Test
  void testFailure_enteredByWhoDoesNotBelongThere() {
    Map<String, Long> before = town.rows(MOKA);
    for (Actor stranger :
        List.of(
            TestRegister.officerOf(MunicipalityCode.of("092088")),
            new Actor("yubin", Role.POST_OFFICE_CLERK, MOKA),
            new Actor("citizen", Role.CITIZEN, MOKA))) {
      assertThat(
              refusing(
                  entries.enter(
                      filing(Samples.newcomer("世帯主")),
                      new Act(stranger, MOKA, FILED, entering().at(), "届出の処理"))))
          .containsExactly("entered-at-the-counter");
    }
    assertThat(town.rows(MOKA)).isEqualTo(before);
  }

  @Test
  void testFailure_filedOnADayToCome_orInWordsThatCannotBeKept() {
    assertThat(
            refusing(
                entries.enter(
                    filing(Samples.newcomer("世帯主")),
                    new Act(CONTRACTOR, MOKA, FILED.plusDays(1), entering().at(), "届出の処理"))))
        .containsExactly("filing-not-in-future");
    assertThat(refusing(entries.enter(new CancelAct.Filing(1, "理由\u0000"), entering())))
        .containsExactly("words-can-be-kept");
    assertThat(refusing(entries.enter(new CancelAct.Filing(1, "理由\uD800"), entering())))
        .containsExactly("words-can-be-kept");
  }

  @Test
  void testFailure_whatNobodyFiles() {
    assertThatThrownBy(() -> entries.enter(new CompleteMoveOut.Filing(FILED), entering()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void testFailure_lookedAtFromAnotherMunicipality_orWithoutAPurpose() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();
    Actor stranger = TestRegister.officerOf(MunicipalityCode.of("092088"));

    assertThat(entries.read(stranger, MOKA, "届出の処理", entry.number()))
        .isInstanceOf(Answer.Refused.class);
    assertThat(entries.waiting(OFFICER, MOKA, " ", 10)).isInstanceOf(Answer.Refused.class);
    assertThat(town.logged(MOKA).getFirst().outcome()).startsWith("refused");
    assertThat(entries.read(OFFICER, MOKA, "届出の処理", Long.MAX_VALUE))
        .isInstanceOf(Answer.Nothing.class);
  }

  @Test
  void testSuccess_whoeverLooksIsInTheLog() {
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    entries.read(OFFICER, MOKA, "審査", entry.number());

    TestRegister.Logged logged = town.logged(MOKA).getFirst();
    assertThat(logged.act()).isEqualTo("ask-page");
    assertThat(logged.purpose()).isEqualTo("審査");
    assertThat(logged.detail()).contains("entry " + entry.number());
  }

  @Test
  void testSuccess_anEntryOfOneMunicipalityIsNoneOfAnother() {
    MunicipalityCode ohtawara = MunicipalityCode.of("092100");
    ProvisionalEntry entry =
        entries.enter(filing(Samples.newcomer("世帯主")), entering()).orElseThrow();

    assertThat(refusing(entries.decide(entry.number(), TestRegister.actOn(ohtawara, DECIDED))))
        .containsExactly("entered-once-decided");
    assertThat(read(entry).state()).isEqualTo(ProvisionalEntry.State.ENTERED);
  }

  private ProvisionalEntry read(ProvisionalEntry entry) {
    Answer<ProvisionalEntry> answer = entries.read(OFFICER, MOKA, "審査", entry.number());
    assertThat(answer).isInstanceOf(Answer.Given.class);
    return ((Answer.Given<ProvisionalEntry>) answer).value();
  }

  private List<Long> numbers() {
    Answer<List<ProvisionalEntry>> answer = entries.waiting(OFFICER, MOKA, "審査", 1000);
    assertThat(answer).isInstanceOf(Answer.Given.class);
    List<Long> numbers =
        ((Answer.Given<List<ProvisionalEntry>>) answer)
            .value().stream().map(ProvisionalEntry::number).toList();
    assertThat(numbers).isSorted();
    return numbers;
  }

  private static MoveIn.Filing filing(Newcomer head) {
    return new MoveIn.Filing(
        List.of(head),
        FILED,
        Samples.addressIn(MOKA, "１番"),
        new HouseholdChoice.OfTheirOwn(),
        "東京都千代田区千代田１番１号",
        null);
  }

  private static Act entering() {
    return new Act(
        CONTRACTOR, MOKA, FILED, FILED.atTime(10, 30).atZone(TownClock.ZONE).toInstant(), "届出の処理");
  }

  private static Act deciding() {
    return new Act(
        OFFICER, MOKA, DECIDED, DECIDED.atTime(9, 5).atZone(TownClock.ZONE).toInstant(), "決裁");
  }
}
