package dev.daicho.town.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidenceCardNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CardNumbersTest {

  @Test
  void of_noTwoMeetInHouseholdsMembersAndMunicipalities() {
    Set<ResidenceCardNumber> seen = new HashSet<>();
    for (String code : List.of("011002", "092011", "141003", "473821")) {
      CardNumbers numbers = new CardNumbers(MunicipalityCode.of(code), -7);
      for (long household = 0; household < 1 << 21; household += 211) {
        for (int member = 0; member < 16; member += 5) {
          assertThat(seen.add(numbers.of(household, member))).isTrue();
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(150_000);
  }

  @Test
  void of_anotherSeedGivesAnotherNumber() {
    MunicipalityCode code = MunicipalityCode.of("092011");
    assertThat(new CardNumbers(code, 1).of(0, 0)).isNotEqualTo(new CardNumbers(code, 2).of(0, 0));
  }
}
