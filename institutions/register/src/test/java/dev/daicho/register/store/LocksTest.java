package dev.daicho.register.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;

class LocksTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("112011");
  private static final MunicipalityCode THERE = MunicipalityCode.of("112020");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private final TestRegister town = new TestRegister(TestTown.clockAt(DAY));
  private final Locks locks = town.register().locks();

  @Test
  void aHouseholdIsHeldEvenWhereNobodyIsInItYet() {
    HouseholdNumber empty = emptyHousehold();
    HouseholdNumber another = emptyHousehold();

    town.store()
        .within(
            Seal.of(HERE),
            () -> {
              locks.take(HERE, List.of(empty), List.of());
              assertThat(free(HERE, () -> locks.take(HERE, List.of(empty), List.of()))).isFalse();
              assertThat(free(HERE, () -> locks.take(HERE, List.of(another), List.of()))).isTrue();
              return empty;
            });
    assertThat(free(HERE, () -> locks.take(HERE, List.of(empty), List.of()))).isTrue();
  }

  @Test
  void everybodyInAHouseholdIsHeldWithIt() {
    ResidentRecord wife = town.family(HERE, DAY, "世帯主", "妻").residents().get(1);

    town.store()
        .within(
            Seal.of(HERE),
            () -> {
              locks.take(HERE, List.of(wife.householdNumber()), List.of());
              assertThat(
                      free(
                          HERE, () -> locks.take(HERE, List.of(), List.of(wife.addresseeNumber()))))
                  .isFalse();
              return wife;
            });
  }

  @Test
  void aCodeIsHeldBeforeAnybodyHasIt_inThisMunicipalityOnly() {
    ResidentCode code = TestRegister.freshCode();

    town.store()
        .within(
            Seal.of(HERE),
            () -> {
              locks.takeNumbers(HERE, Stream.of(code));
              assertThat(free(HERE, () -> locks.takeNumbers(HERE, Stream.of(code)))).isFalse();
              assertThat(free(THERE, () -> locks.takeNumbers(THERE, Stream.of(code)))).isTrue();
              return code;
            });
  }

  private HouseholdNumber emptyHousehold() {
    return town.store()
        .within(
            Seal.of(HERE),
            () -> {
              HouseholdNumber number = town.register().numbering().nextHousehold(HERE);
              town.store()
                  .sql()
                  .sql("insert into household (municipality, household_number) values (?, ?)")
                  .params(HERE.digits(), number.digits())
                  .update();
              return number;
            });
  }

  /** Whether somebody else, on a connection of their own, gets these locks without waiting. */
  private boolean free(MunicipalityCode municipality, Runnable take) {
    try {
      return town.store()
          .apart(
              Seal.of(municipality),
              () -> {
                town.store().sql().sql("set local lock_timeout = '200ms'").update();
                take.run();
                return true;
              });
    } catch (UncategorizedSQLException held) {
      assertThat(held).rootCause().hasMessageContaining("lock timeout");
      return false;
    }
  }
}
