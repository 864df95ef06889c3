package dev.daicho.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.procedure.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdTest {

  private static final ResidentRecord HEAD = Samples.record(5, 1, "世帯主");

  @Test
  void membersStandInTheOrderOfTheStandard_ofOneBirthDateByNumber() {
    Household household =
        new Household(
            HEAD.householdNumber(),
            List.of(
                Samples.record(9, 1, "同居人"),
                Samples.record(8, 1, "子"),
                Samples.record(7, 1, "子"),
                Samples.record(6, 1, "妻"),
                HEAD));

    assertThat(household.members())
        .extracting(ResidentRecord::addresseeNumber)
        .containsExactly(
            AddresseeNumber.fromSerial(5),
            AddresseeNumber.fromSerial(6),
            AddresseeNumber.fromSerial(7),
            AddresseeNumber.fromSerial(8),
            AddresseeNumber.fromSerial(9));
    assertThat(household.head()).contains(HEAD);
    assertThat(household.member(AddresseeNumber.fromSerial(7))).isPresent();
    assertThat(household.member(AddresseeNumber.fromSerial(70))).isEmpty();
  }

  @Test
  void whoIsGoneIsNoHeadAndNoResident() {
    ResidentRecord gone = HEAD.withStatus(ResidentStatus.DECEASED, null);
    Household household =
        new Household(HEAD.householdNumber(), List.of(gone, Samples.record(6, 1, "妻")));

    assertThat(household.head()).isEmpty();
    assertThat(household.residents()).hasSize(1);
    assertThat(household.members()).hasSize(2);
  }
}
