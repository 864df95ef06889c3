package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegistryNumberTest {

  @Test
  void isEqualToTheSameNumberOfTheSameTypeOnly() {
    IndividualNumber number = IndividualNumber.of("123456789018");

    assertThat(number)
        .isEqualTo(IndividualNumber.of("1234 5678 9018"))
        .hasSameHashCodeAs(IndividualNumber.of("1234 5678 9018"))
        .isNotEqualTo(IndividualNumber.of("100000000030"))
        .isNotEqualTo("123456789018");
    assertThat(AddresseeNumber.fromSerial(1)).isNotEqualTo(HouseholdNumber.fromSerial(1));
  }

  @Test
  void isOrderedByItsCharacters() {
    List<IndividualNumber> sorted =
        Stream.of("507957100721", "100000000080", "379474484458", "100000000030")
            .map(IndividualNumber::of)
            .sorted()
            .toList();

    assertThat(sorted)
        .extracting(IndividualNumber::digits)
        .containsExactly("100000000030", "100000000080", "379474484458", "507957100721");
  }
}
