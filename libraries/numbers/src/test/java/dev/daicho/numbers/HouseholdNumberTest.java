package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.numbers.Parsed.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdNumberTest {

  @ParameterizedTest
  @CsvSource({
    "1, 000000000000019", // 1×2 = 2
    "5, 000000000000051", // 5×2 = 10
    "14, 000000000000140", // 4×2 + 1×3 = 11: remainder 0
    "6, 000000000000060", // 6×2 = 12: remainder 1
    "10000000, 000000100000008", // the eighth weight is 3 again
    "99999999999999, 999999999999998", // 531: remainder 3
  })
  void theCheckDigitFollowsFromTheSerialNumber(long serial, String digits) {
    assertThat(HouseholdNumber.fromSerial(serial).digits()).isEqualTo(digits);
    assertThat(HouseholdNumber.of(digits).serial()).isEqualTo(serial);
  }

  @Test
  void leadingZerosMayBeLeftOut() {
    assertThat(HouseholdNumber.of("19")).isEqualTo(HouseholdNumber.fromSerial(1));
  }

  @Test
  void wrongCheckDigitAndTooManyDigitsAreNamed() {
    assertThat(HouseholdNumber.parse("18"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCheckDigit(9, 8)));
    assertThat(HouseholdNumber.parse("0000000000000019"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongLength(15, 16)));
  }

  @Test
  void serialOutsideFourteenDigitsIsRefused() {
    assertThatThrownBy(() -> HouseholdNumber.fromSerial(HouseholdNumber.SERIALS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HouseholdNumber.fromSerial(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
