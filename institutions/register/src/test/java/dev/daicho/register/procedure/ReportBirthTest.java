package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static dev.daicho.register.procedure.OutcomeAssert.remarks;
import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Sex;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportBirthTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);

  /** A Wednesday; the fourteenth day, itself the first, is a Tuesday. */
  private static final LocalDate BORN = LocalDate.of(2026, 4, 1);

  private final TestRegister town = new TestRegister(TestTown.clockAt(BORN));

  @Test
  void testSuccess_onTheFourteenthDayCountingTheFirst_codeAndNumberAreGiven() {
    Household family = town.family(CAME, "世帯主", "妻");

    Outcome<Household> outcome = file(family, "子", null, BORN.plusDays(13));

    assertThat(remarks(outcome)).doesNotContain("birth-report-deadline");
    Household household = outcome.orElseThrow();
    assertThat(household.number()).isEqualTo(family.number());
    assertThat(household.members()).hasSize(3);
    ResidentRecord child = household.members().getLast();
    assertThat(child.relationship().words()).isEqualTo("子");
    assertThat(child.status()).isEqualTo(ResidentStatus.RESIDENT);
    assertThat(child.address()).isEqualTo(family.residents().getFirst().address());
    assertThat(child.previousAddress()).isNull();
    assertThat(child.becameResidentOn()).isEqualTo(BORN);
    assertThat(child.birth().date()).isEqualTo(BORN);
    assertThat(child.individualNumber()).isEqualTo(TestRegister.numberOf(child.residentCode()));
    Snapshot row = town.newest(child);
    assertThat(row.historyNumber()).isEqualTo(1);
    assertThat(row.change().cause()).isEqualTo(ChangeCause.BIRTH);
    assertThat(row.change().eventOn()).isEqualTo(BORN);
    assertThat(town.notices(child))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered");
    assertThat(town.history(family.residents().getFirst())).hasSize(1);
    assertThat(town.logged(UTSUNOMIYA).getFirst().act()).isEqualTo("report-birth");
  }

  @Test
  void testFailure_onTheFifteenthDayWithoutAReason() {
    Household family = town.family(CAME, "世帯主");
    assertRefused(town, () -> file(family, "子", null, BORN.plusDays(14)), "birth-report-deadline");
  }

  @Test
  void testSuccess_onTheFifteenthDayWithAReason() {
    Household family = town.family(CAME, "世帯主");
    Outcome<Household> outcome = file(family, "子", "名が決まらなかったため", BORN.plusDays(14));
    assertThat(remarks(outcome)).contains("birth-report-deadline");
  }

  @Test
  void testFailure_beforeItHappened_asHead_whereNobodyLives() {
    Household family = town.family(CAME, "世帯主");
    assertThat(refusing(file(family, "子", null, BORN.minusDays(1))))
        .containsExactly("event-not-in-future", "filing-not-in-future");
    assertRefused(town, () -> file(family, "世帯主", null, BORN), "household-has-head");
    Household none =
        new Household(HouseholdNumber.fromSerial(77_777_777_777L), java.util.List.of());
    assertRefused(town, () -> file(none, "子", null, BORN), "resident-now");
  }

  @Test
  void testFailure_aNameInHalfWidth_aReadingInHiragana() {
    Household family = town.family(CAME, "世帯主");
    assertRefused(town, () -> named(family, Names.of("番号　ﾒｲ", "バンゴウ　メイ")), "names-as-written");
    assertRefused(town, () -> named(family, Names.of("番号　芽衣", "ばんごう　めい")), "names-as-written");
  }

  @Test
  void testFailure_whenJLisGivesNoCode_saysSoInBothLanguages() {
    Household family = town.family(CAME, "世帯主");
    Procedures none = town.withoutCodes(UTSUNOMIYA);
    assertRefused(
        town,
        () -> town.file(none.reportBirth(), filing(family, "子", null), BORN),
        "code-to-record");
    assertThat(town.file(none.reportBirth(), filing(family, "子", null), BORN))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.refusals().toString())
                    .contains("記載できる住民票コードが残っていません", "No resident code is left", "30条の2"));
    assertThat(refusing(town.file(none.reportBirth(), filing(family, "世帯主", null), BORN)))
        .as("a code is asked for only when nothing else stands in the way")
        .containsExactly("household-has-head");
    file(family, "子", null, BORN).orElseThrow();
  }

  @Test
  void testSuccess_twins() {
    Household family = town.family(CAME, "世帯主");
    named(family, Names.of("番号　芽衣", "バンゴウ　メイ")).orElseThrow();

    Household household = named(family, Names.of("番号　結衣", "バンゴウ　ユイ")).orElseThrow();

    assertThat(household.members())
        .extracting(ResidentRecord::residentCode)
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  private Outcome<Household> named(Household family, Names names) {
    return town.file(
        town.procedures().reportBirth(),
        new ReportBirth.Filing(
            family.number(), names, Sex.FEMALE, BORN, new Relationship("子"), Samples.CITIZEN, null),
        BORN.plusDays(1));
  }

  private Outcome<Household> file(
      Household family, String as, @Nullable String reason, LocalDate day) {
    return town.file(town.procedures().reportBirth(), filing(family, as, reason), day);
  }

  private static ReportBirth.Filing filing(Household family, String as, @Nullable String reason) {
    return new ReportBirth.Filing(
        family.number(),
        Names.of("番号　芽衣", "バンゴウ　メイ"),
        Sex.FEMALE,
        BORN,
        new Relationship(as),
        Samples.CITIZEN,
        reason);
  }
}
