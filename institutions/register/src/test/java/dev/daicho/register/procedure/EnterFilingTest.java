package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestEntries.CONTRACTOR;
import static dev.daicho.register.procedure.TestEntries.FILED;
import static dev.daicho.register.procedure.TestEntries.MOKA;
import static dev.daicho.register.procedure.TestEntries.entering;
import static dev.daicho.register.procedure.TestEntries.filing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnterFilingTest {

  private final TestEntries desk = new TestEntries();
  private final ProvisionalEntries entries = desk.entries();
  private final TestRegister town = desk.town();

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
        new ChangeResidentCode.Filing(
            person,
            TestRegister.freshCode(),
            new Requester(Requester.Capacity.AGENT, Requester.Proof.OTHER_DOCUMENT, true)),
        new ChangeIndividualNumber.Filing(
            person,
            "漏えい",
            new ChangeIndividualNumber.Request(
                TestRegister.numberOf(TestRegister.freshCode()), Requester.inPerson())),
        new ChangeIndividualNumber.Filing(person, "漏えい", null),
        new CancelAct.Filing(17, "人違い"));
  }

  @ParameterizedTest
  @MethodSource("everyKindOfFiling")
  void testSuccess_everyKindOfFilingIsKeptAsItWasEntered(Object filing) {
    ProvisionalEntry entry = entries.enter(filing, entering()).orElseThrow();

    assertThat(desk.read(entry).filing()).isEqualTo(filing);
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
  void testFailure_theSameKeyTwice_oneEntry() {
    Map<String, Long> before = town.rows(MOKA);
    MoveIn.Filing filing = filing(Samples.newcomer("世帯主"));
    String key = "key of " + TestRegister.freshCode().digits();

    entries.enterOnce(key, filing, entering()).orElseThrow();
    assertThat(refusing(entries.enterOnce(key, filing, entering()))).containsExactly("filed-once");

    assertThat(town.rows(MOKA).get("entry")).isEqualTo(before.getOrDefault("entry", 0L) + 1);
  }
}
