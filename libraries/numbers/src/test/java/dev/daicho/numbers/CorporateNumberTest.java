package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.numbers.Parsed.Invalid;
import dev.daicho.numbers.Parsed.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"7000012050002", "7010001008844", "8000012010038", "5835678256246"})
  void knownNumbersAreRight(String digits) {
    CorporateNumber number = CorporateNumber.of(digits);

    assertThat(number.digits()).isEqualTo(digits);
    assertThat(CorporateNumber.fromBase(Long.parseLong(number.base()))).isEqualTo(number);
  }

  @Test
  void theTwelveDigitsOfARegisteredCompanyAreItsCompanyNumber() {
    assertThat(CorporateNumber.of("7010001008844").base()).isEqualTo("010001008844");
  }

  @Test
  void theNumbersOfAllLocalGovernmentsAreRight() throws IOException {
    List<String> rows;
    try (InputStream in =
        Objects.requireNonNull(
            CorporateNumberTest.class.getResourceAsStream("local_gov_corporate_numbers.csv"))) {
      rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    assertThat(rows).hasSize(1_788);
    for (String row : rows) {
      String number = row.substring(0, 13);
      MunicipalityCode code = MunicipalityCode.of(row.substring(14));

      assertThat(CorporateNumber.ofLocalGovernment(code)).isEqualTo(CorporateNumber.of(number));
    }
  }

  @Test
  void wrongCheckDigitNamesTheRightOneAndZeroIsNeverRight() {
    assertThat(CorporateNumber.parse("1010001008844"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCheckDigit(7, 1)));
    assertThat(CorporateNumber.parse("0010001008844"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCheckDigit(7, 0)));
  }

  @Test
  void aZeroForANineIsNotNoticedByTheLawsFormula() {
    assertThat(CorporateNumber.parse("7910001008844")).isInstanceOf(Valid.class);
  }

  @Test
  void baseOutsideTwelveDigitsIsRefused() {
    assertThat(CorporateNumber.fromBase(0).digits()).isEqualTo("9000000000000");
    assertThatThrownBy(() -> CorporateNumber.fromBase(1_000_000_000_000L))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void randomNumbersAreRight() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 1_000; i++) {
      CorporateNumber number = CorporateNumber.random(random);

      assertThat(CorporateNumber.parse(number.digits())).isEqualTo(new Valid<>(number));
    }
  }

  @Test
  void isShownByToString() {
    assertThat(CorporateNumber.of("7000012050002")).hasToString("CorporateNumber[7000012050002]");
  }
}
