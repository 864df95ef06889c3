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
import dev.daicho.register.Sex;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeHouseholdHeadTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  private static final LocalDate CHANGED = LocalDate.of(2026, 4, 1);

  private final TestRegister town = new TestRegister(TestTown.clockAt(CHANGED));

  @Test
  void testSuccess_everybodyIsRelatedToTheNewHead() {
    Household family = town.family(CAME, "世帯主", "妻", "子");

    Household after = file(family, CHANGED.plusDays(14), null, "夫", "世帯主", "子").orElseThrow();

    assertThat(after.head().orElseThrow().addresseeNumber())
        .isEqualTo(family.residents().get(1).addresseeNumber());
    assertThat(after.residents())
        .extracting(member -> member.relationship().words())
        .containsExactly("世帯主", "夫", "子");
    Snapshot husband = town.newest(family.residents().get(0));
    assertThat(husband.change().cause()).isEqualTo(ChangeCause.HEAD_CHANGE);
    assertThat(husband.change().eventOn()).isEqualTo(CHANGED);
    assertThat(husband.record())
        .isEqualTo(family.residents().get(0).withHousehold(family.number(), new Relationship("夫")));
    assertThat(town.history(family.residents().get(2))).hasSize(1);
    assertThat(town.notices(family.residents().get(1)))
        .extracting(ToldNotice::type)
        .containsExactly("resident-entered", "resident-record-corrected");
    assertThat(town.logged(UTSUNOMIYA).getFirst().act()).isEqualTo("change-household-head");
  }

  @Test
  void testFailure_late_early_beforeTheNewHeadCame() {
    Household family = town.family(CAME, "世帯主", "妻");
    assertRefused(
        town,
        () -> file(family, CHANGED.plusDays(15), null, "夫", "世帯主"),
        "household-change-deadline");
    assertThat(refusing(file(family, CHANGED.minusDays(1), null, "夫", "世帯主")))
        .containsExactly("event-not-in-future", "filing-not-in-future");
    assertRefused(
        town,
        () ->
            town.file(
                town.procedures().changeHouseholdHead(),
                new ChangeHouseholdHead.Filing(
                    family.number(), placed(family, "夫", "世帯主"), CAME.minusDays(1), null),
                CAME),
        "event-after-residence");
  }

  @Test
  void testSuccess_lateWithAReason() {
    Household family = town.family(CAME, "世帯主", "妻");
    assertThat(remarks(file(family, CHANGED.plusDays(15), "多忙", "夫", "世帯主")))
        .containsExactly("household-change-deadline");
  }

  @Test
  void testSuccess_ofADayBeforeSomebodyElseWasBorn() {
    Household family = town.family(CAME, "世帯主", "妻");
    Household withChild =
        town.file(
                town.procedures().reportBirth(),
                new ReportBirth.Filing(
                    family.number(),
                    Names.of("番号　芽衣", "バンゴウ　メイ"),
                    Sex.FEMALE,
                    CHANGED.plusDays(5),
                    new Relationship("子"),
                    Samples.CITIZEN,
                    null),
                CHANGED.plusDays(6))
            .orElseThrow();

    assertThat(file(withChild, CHANGED.plusDays(9), null, "夫", "世帯主", "子").orElseThrow().head())
        .isPresent();
  }

  @Test
  void testFailure_someoneLeftOut_nobody_twoHeads_noHead_theSameHead_twice() {
    Household family = town.family(CAME, "世帯主", "妻", "子");
    List<Placement> withoutTheChild = placed(family, "夫", "世帯主", "子").subList(0, 2);
    assertRefused(town, () -> file(family, withoutTheChild), "resident-now");
    assertThat(refusing(file(family, List.of())))
        .contains("resident-now", "people-named", "household-has-head");
    assertRefused(town, () -> file(family, CHANGED, null, "夫", "世帯主", "世帯主"), "household-has-head");
    assertRefused(town, () -> file(family, CHANGED, null, "夫", "妻", "子"), "household-has-head");
    assertRefused(town, () -> file(family, CHANGED, null, "世帯主", "妻", "子"), "head-is-another");
    List<Placement> twice = new ArrayList<>(placed(family, "夫", "世帯主", "子"));
    twice.add(twice.getLast());
    assertRefused(town, () -> file(family, twice), "people-named");
  }

  @Test
  void testFailure_somebodyOfAnotherHousehold_orNoHousehold() {
    Household family = town.family(CAME, "世帯主", "妻");
    Household other = town.family(CAME, "世帯主");
    List<Placement> mixed = new ArrayList<>(placed(family, "夫", "妻"));
    mixed.add(new Placement(other.residents().getFirst().addresseeNumber(), Relationship.HEAD));
    assertRefused(town, () -> file(family, mixed), "resident-now");
    Household none = new Household(HouseholdNumber.fromSerial(55_555_555_555L), List.of());
    assertThat(refusing(file(none, placed(other, "世帯主")))).contains("resident-now");
  }

  private static List<Placement> placed(Household family, String... as) {
    List<Placement> placements = new ArrayList<>();
    List<ResidentRecord> residents = family.residents();
    for (int i = 0; i < as.length; i++) {
      placements.add(new Placement(residents.get(i).addresseeNumber(), new Relationship(as[i])));
    }
    return placements;
  }

  private Outcome<Household> file(
      Household family, LocalDate day, @Nullable String reason, String... as) {
    return town.file(
        town.procedures().changeHouseholdHead(),
        new ChangeHouseholdHead.Filing(family.number(), placed(family, as), CHANGED, reason),
        day);
  }

  private Outcome<Household> file(Household family, List<Placement> members) {
    return town.file(
        town.procedures().changeHouseholdHead(),
        new ChangeHouseholdHead.Filing(family.number(), members, CHANGED, null),
        CHANGED);
  }
}
