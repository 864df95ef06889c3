package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.TestRegister.UTSUNOMIYA;
import static dev.daicho.register.procedure.TestRegister.actOn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.Notification;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignateIndividualNumberTest {

  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));

  @Test
  void testSuccess_aNewborn_isDesignatedANumberUnderTheFirstCode_andOwedBothNotices() {
    Household family = town.family(DAY.minusYears(1), "世帯主", "妻");
    Household after =
        town.file(
                town.procedures().reportBirth(),
                new ReportBirth.Filing(
                    family.number(),
                    Names.of("番号　芽衣", "バンゴウ　メイ"),
                    Sex.FEMALE,
                    DAY,
                    new Relationship("子"),
                    Samples.CITIZEN,
                    null),
                DAY)
            .orElseThrow();
    ResidentRecord child = after.residents().getLast();

    assertThat(child.individualNumber()).isEqualTo(TestRegister.numberOf(child.residentCode()));
    List<Notification> owed = owed(child);
    assertThat(owed)
        .extracting(Notification::kind)
        .containsExactly(Notification.Kind.INDIVIDUAL_NUMBER, Notification.Kind.RESIDENT_CODE);
    assertThat(owed)
        .allSatisfy(one -> {
          assertThat(one.actNumber()).isEqualTo(town.newest(child).change().actNumber());
          assertThat(one.owedOn()).isEqualTo(DAY);
          assertThat(one.issues()).isZero();
          assertThat(one.lastIssuedOn()).isNull();
        });
    assertThat(owed(family.residents().getFirst())).isEmpty();
  }

  @Test
  void testSuccess_ofThoseWhoComeFromAbroad_onlyWhoNeverHadACode() {
    Newcomer returns = Samples.newcomer("世帯主");
    Household couple =
        town.desk()
            .file(
                town.procedures().moveInFromAbroad(),
                new MoveInFromAbroad.Filing(
                    List.of(returns, Samples.withoutCode("妻")),
                    DAY,
                    Samples.addressIn(UTSUNOMIYA, "１番５号"),
                    new HouseholdChoice.OfTheirOwn(),
                    "ドイツ",
                    null),
                actOn(UTSUNOMIYA, DAY))
            .orElseThrow();

    assertThat(couple.residents().getFirst().residentCode()).isEqualTo(Samples.codeOf(returns));
    assertThat(owed(couple.residents().getFirst())).isEmpty();
    assertThat(owed(couple.residents().getLast())).hasSize(2);
  }

  @Test
  void testSuccess_whoMovesInKeepsCodeAndNumber_andIsOwedNothing() {
    ResidentRecord person = town.family(DAY, "世帯主").residents().getFirst();
    assertThat(owed(person)).isEmpty();
  }

  private List<Notification> owed(ResidentRecord person) {
    return town.register().notifications().of(person.municipality(), person.addresseeNumber());
  }
}
