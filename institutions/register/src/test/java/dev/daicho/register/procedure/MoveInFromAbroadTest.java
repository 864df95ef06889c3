package dev.daicho.register.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.register.Address;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveInFromAbroadTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 15);
  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));

  @Test
  void someoneWhoNeverHadACodeIsGivenCodeAndNumber() {
    Outcome<Household> outcome =
        town.desk()
            .file(
                town.procedures().moveInFromAbroad(),
                new MoveInFromAbroad.Filing(
                    List.of(
                        new Newcomer(
                            Names.of("番号　花子", "バンゴウ　ハナコ"),
                            RecordedDate.of(LocalDate.of(1990, 5, 1)),
                            Sex.FEMALE,
                            Relationship.HEAD,
                            new Citizenship.Japanese("栃木県宇都宮市旭一丁目１番", "番号　花子"),
                            null,
                            null)),
                    DAY.minusDays(3),
                    new Address(TestRegister.UTSUNOMIYA, "旭一丁目", "１番５号", null, null),
                    new HouseholdChoice.OfTheirOwn(),
                    "ドイツ",
                    null),
                TestRegister.actOn(TestRegister.UTSUNOMIYA, DAY));

    Household household = outcome.orElseThrow();
    assertThat(household.head()).isPresent();
    assertThat(
            town.register()
                .residents()
                .history(TestRegister.UTSUNOMIYA, household.members().getFirst().addresseeNumber()))
        .hasSize(1);
  }
}
