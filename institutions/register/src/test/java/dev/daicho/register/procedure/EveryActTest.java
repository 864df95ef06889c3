package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Sex;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is true of every act: it can be rehearsed, only staff decide it, it is whole or not at all.
 */
class EveryActTest {

  private static final MunicipalityCode PLACE = MunicipalityCode.of("102016");
  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final TestRegister TOWN = new TestRegister(TestTown.clockAt(DAY));

  /** An act with something to file that is accepted as things stand. */
  record Case<F, R>(Procedure<F, R> procedure, F filing) {

    Outcome<R> file(Act act) {
      return TOWN.desk().file(procedure, filing, act);
    }

    Outcome<R> rehearse(Act act) {
      return TOWN.desk().rehearse(procedure, filing, act);
    }

    @Override
    public String toString() {
      return procedure.getClass().getSimpleName();
    }
  }

  static Stream<Case<?, ?>> everyAct() {
    Procedures acts = TOWN.procedures();
    Household pair = couple();
    ResidentRecord leaving = TOWN.family(PLACE, CAME, "世帯主").residents().getFirst();
    TOWN.desk()
        .file(acts.moveOut(), moveOut(leaving), actOn(PLACE, DAY.minusDays(9)))
        .orElseThrow();
    ResidentRecord mistaken = TOWN.family(PLACE, CAME, "世帯主").residents().getFirst();
    return Stream.of(
        new Case<>(acts.moveIn(), moveIn(Samples.newcomer("世帯主"))),
        new Case<>(
            acts.moveInFromAbroad(),
            new MoveInFromAbroad.Filing(
                List.of(Samples.withoutCode("世帯主")),
                DAY,
                Samples.addressIn(PLACE, "１番５号"),
                new HouseholdChoice.OfTheirOwn(),
                "ドイツ",
                null)),
        new Case<>(
            acts.moveWithin(),
            new MoveWithin.Filing(
                pair.number(),
                List.of(placed(pair, 1, "世帯主")),
                DAY,
                Samples.addressIn(PLACE, "９番"),
                new HouseholdChoice.OfTheirOwn(),
                null)),
        new Case<>(acts.moveOut(), moveOut(couple().residents().getFirst())),
        new Case<>(acts.completeMoveOut(), new CompleteMoveOut.Filing(DAY)),
        new Case<>(
            acts.recordMoveInNotice(),
            new RecordMoveInNotice.Filing(leaving.addresseeNumber(), DAY, "小山市１番", DAY)),
        new Case<>(acts.reportBirth(), birth(couple())),
        new Case<>(acts.reportDeath(), death(couple().residents().getFirst())),
        headChange(couple()),
        codeChange(couple().residents().getFirst()),
        new Case<>(
            acts.changeIndividualNumber(),
            new ChangeIndividualNumber.Filing(
                couple().residents().getFirst().addresseeNumber(), "漏えいしたため", null)),
        new Case<>(
            acts.cancelAct(),
            new CancelAct.Filing(TOWN.newest(mistaken).change().actNumber(), "人違い")));
  }

  @ParameterizedTest
  @MethodSource("everyAct")
  void testSuccess_aRehearsalLeavesOnlyItsEntry_andComesToWhatTheActComesTo(Case<?, ?> filed) {
    Act act = actOn(PLACE, DAY);
    Map<String, Long> rows = TOWN.rows(PLACE);
    String counters = counters();
    int logged = TOWN.logged(PLACE).size();

    Outcome<?> rehearsed = filed.rehearse(act);

    assertThat(TOWN.rows(PLACE)).isEqualTo(rows);
    assertThat(counters()).isEqualTo(counters);
    assertThat(TOWN.logged(PLACE)).hasSize(logged + 1);
    TestRegister.Logged preview = TOWN.logged(PLACE).getFirst();

    Outcome<?> done = filed.file(act);

    TestRegister.Logged entry = TOWN.logged(PLACE).getFirst();
    assertThat(preview.act()).isEqualTo("preview-" + entry.act());
    assertThat(preview.purpose()).isEqualTo(act.purpose());
    assertThat(preview.items()).contains("name").isEqualTo(entry.items());
    assertThat(preview.subject()).isPresent();
    assertThat(entry.subject()).isPresent();

    assertThat(done).isInstanceOf(Outcome.Accepted.class);
    assertThat(rehearsed.met()).isEqualTo(done.met());
    assertThat(withoutSerials(rehearsed)).isEqualTo(withoutSerials(done));
    assertThat(TOWN.rows(PLACE)).isNotEqualTo(rows);
  }

  @ParameterizedTest
  @MethodSource("everyAct")
  void testFailure_byWhoMayNotDecide_orInAnotherMunicipality(Case<?, ?> filed) {
    Map<String, Long> rows = TOWN.rows(PLACE);
    for (Actor actor :
        List.of(
            new Actor("itaku", Role.CONTRACTOR, PLACE),
            new Actor("yubin", Role.POST_OFFICE_CLERK, PLACE),
            TestRegister.officerOf(MunicipalityCode.of("092011")))) {
      Act act = actOn(PLACE, DAY);
      Outcome<?> outcome =
          filed.file(new Act(actor, PLACE, act.filedOn(), act.at(), act.purpose()));
      assertThat(refusing(outcome)).containsExactly("only-staff-decide");
    }
    assertThat(TOWN.rows(PLACE)).isEqualTo(rows);
    assertThat(TOWN.logged(PLACE).getFirst().outcome()).isEqualTo("refused only-staff-decide");
  }

  /** Writes half of what it should and breaks off, as a program that is killed does. */
  @Basis(value = "試験1条", english = "For the test only.")
  private record HalfDone(Register register, List<ResidentRecord> people)
      implements Procedure<String, String> {

    @Override
    public Outcome<String> file(String filing, Act act) {
      Register.Entry entry = new Register.Entry();
      people.forEach(
          person -> entry.change(person, person.withStatus(ResidentStatus.REMOVED, null)));
      entry.open(register.numbering().nextHousehold(act.municipality()));
      register.write(HalfDone.class, ChangeCause.DEATH, act.filedOn(), act, null, entry);
      throw new IllegalStateException(filing);
    }
  }

  @Test
  void testFailure_anActThatBreaksOffHalfWayLeavesNothing() {
    Household pair = couple();
    Map<String, Long> rows = TOWN.rows(PLACE);
    String counters = counters();

    assertThatThrownBy(() ->
            TOWN.desk()
                .file(
                    new HalfDone(TOWN.register(), pair.residents()),
                    "the lights went out",
                    actOn(PLACE, DAY)))
        .hasMessageContaining("the lights went out");

    assertThat(TOWN.rows(PLACE)).isEqualTo(rows);
    assertThat(counters()).isEqualTo(counters);
    assertThat(TOWN.register().residents().household(PLACE, pair.number())).isEqualTo(pair);
    assertThat(TOWN.family(PLACE, CAME, "世帯主").residents()).hasSize(1);
  }

  @Test
  void testSuccess_theSameNumberInTwoMunicipalitiesIsTwoPeople() {
    MunicipalityCode one = MunicipalityCode.of("102024");
    MunicipalityCode two = MunicipalityCode.of("102032");
    ResidentRecord here = TOWN.family(one, CAME, "世帯主").residents().getFirst();
    ResidentRecord there = TOWN.family(two, CAME, "世帯主").residents().getFirst();
    assertThat(here.addresseeNumber()).isEqualTo(there.addresseeNumber());
    assertThat(here.householdNumber()).isEqualTo(there.householdNumber());

    TOWN.desk().file(TOWN.procedures().reportDeath(), death(here), actOn(one, DAY)).orElseThrow();

    assertThat(TOWN.newest(here).record().status()).isEqualTo(ResidentStatus.DECEASED);
    assertThat(TOWN.newest(there).record()).isEqualTo(there);
    assertThat(TOWN.history(there)).hasSize(1);
    assertThat(TOWN.notices(there)).hasSize(1);
    assertThat(TOWN.notices(here)).hasSize(2);
    assertThat(TOWN.logged(two)).noneMatch(logged -> logged.act().equals("report-death"));
    assertThat(TOWN.register().residents().household(two, there.householdNumber()).residents())
        .containsExactly(there);
  }

  @Test
  void testFailure_anActOfAnotherMunicipalityCannotBeCancelledHere() {
    ResidentRecord there =
        TOWN.family(MunicipalityCode.of("102041"), CAME, "世帯主").residents().getFirst();
    Outcome<List<ResidentRecord>> outcome =
        TOWN.desk()
            .file(
                TOWN.procedures().cancelAct(),
                new CancelAct.Filing(TOWN.newest(there).change().actNumber(), "人違い"),
                actOn(PLACE, DAY));
    assertThat(refusing(outcome)).containsExactly("newest-act-only");
    assertThat(TOWN.history(there)).hasSize(1);
  }

  @Test
  void testFailure_withoutASealNothingIsSeen() {
    AddresseeNumber person =
        TOWN.family(PLACE, CAME, "世帯主").residents().getFirst().addresseeNumber();
    assertThat(
            TOWN.store()
                .sql()
                .sql("select count(*) from resident where addressee_number = ?")
                .param(person.digits())
                .query(Long.class)
                .single())
        .isZero();
  }

  private static String counters() {
    return TOWN.store()
        .within(
            Seal.of(PLACE),
            () ->
                TOWN.store()
                    .sql()
                    .sql(
                        """
                        select (select string_agg(kind || last_serial, ' ' order by kind) from numbering)
                          || ' ' || (select count(*) from received_code)
                        """)
                    .query(String.class)
                    .single());
  }

  private static String withoutSerials(Outcome<?> outcome) {
    Outcome.Accepted<?> accepted = (Outcome.Accepted<?>) outcome;
    return Json.mapper()
            .writeValueAsString(accepted.result())
            .replaceAll("\"[0-9]{11,15}\"", "\"serial\"")
        + accepted.remarks();
  }

  private static Household couple() {
    return TOWN.family(PLACE, CAME, "世帯主", "妻");
  }

  private static Placement placed(Household household, int index, String as) {
    return new Placement(household.residents().get(index).addresseeNumber(), new Relationship(as));
  }

  private static Case<?, ?> headChange(Household pair) {
    return new Case<>(
        TOWN.procedures().changeHouseholdHead(),
        new ChangeHouseholdHead.Filing(
            pair.number(), List.of(placed(pair, 0, "夫"), placed(pair, 1, "世帯主")), DAY, null));
  }

  private static Case<?, ?> codeChange(ResidentRecord person) {
    return new Case<>(
        TOWN.procedures().changeResidentCode(),
        new ChangeResidentCode.Filing(
            person.addresseeNumber(), person.residentCode(), Requester.inPerson()));
  }

  private static MoveIn.Filing moveIn(Newcomer person) {
    return new MoveIn.Filing(
        List.of(person),
        DAY,
        Samples.addressIn(PLACE, "１番５号"),
        new HouseholdChoice.OfTheirOwn(),
        "東京都",
        null);
  }

  private static MoveOut.Filing moveOut(ResidentRecord person) {
    return new MoveOut.Filing(
        person.householdNumber(), List.of(person.addresseeNumber()), DAY, "小山市", false, false);
  }

  private static ReportBirth.Filing birth(Household household) {
    return new ReportBirth.Filing(
        household.number(),
        Names.of("番号　芽衣", "バンゴウ　メイ"),
        Sex.FEMALE,
        DAY,
        new Relationship("子"),
        Samples.CITIZEN,
        null);
  }

  private static ReportDeath.Filing death(ResidentRecord person) {
    return new ReportDeath.Filing(person.addresseeNumber(), DAY, DAY, null);
  }
}
