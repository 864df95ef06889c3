package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.numbers.MunicipalityCode.Kind;
import dev.daicho.numbers.Parsed.Invalid;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

  @ParameterizedTest
  @CsvSource({
    "131016, MUNICIPALITY", // 千代田区, remainder 5
    "011002, MUNICIPALITY", // 札幌市, remainder 9
    "131041, MUNICIPALITY", // 新宿区, remainder 0
    "131130, MUNICIPALITY", // 渋谷区, remainder 1
    "131121, MUNICIPALITY", // 世田谷区, remainder 10
    "472018, MUNICIPALITY", // 那覇市
    "271004, MUNICIPALITY", // 大阪市
    "401307, MUNICIPALITY", // 福岡市
    "130001, PREFECTURE", // 東京都
    "011011, WARD", // 札幌市中央区
  })
  void knownCodesAreRight(String digits, Kind kind) {
    MunicipalityCode code = MunicipalityCode.of(digits);

    assertThat(code.digits()).isEqualTo(digits);
    assertThat(code.kind()).isEqualTo(kind);
    assertThat(code.base()).isEqualTo(digits.substring(0, 5));
    assertThat(MunicipalityCode.fromBase(code.base())).isEqualTo(code);
  }

  @Test
  void everyCodeOfTheTablesIsRead() {
    Stream<MunicipalityCode> codes =
        Stream.of(
                Prefectures.all().stream().map(Prefecture::code),
                Municipalities.all().stream().map(Municipality::code),
                Wards.all().stream().map(Ward::code))
            .flatMap(all -> all);

    assertThat(codes)
        .hasSize(47 + 1_741 + 171)
        .doesNotHaveDuplicates()
        .allSatisfy(
            code -> assertThat(MunicipalityCode.of(code.digits()).kind()).isEqualTo(code.kind()));
  }

  @Test
  void wrongCheckDigitNamesTheRightOne() {
    assertThat(MunicipalityCode.parse("131017"))
        .isEqualTo(new Invalid<>(new NumberFault.WrongCheckDigit(6, 7)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999997", // nowhere
        "480002", // a 48th prefecture
        "000001", // a prefecture before the first
        "131008", // 特別区 as a whole: not a municipality
        "016951", // a village of the northern territories: keeps no register
      })
  void unknownMunicipalityWithTheRightCheckDigitIsRefused(String digits) {
    assertThat(MunicipalityCode.parse(digits))
        .isEqualTo(new Invalid<>(new NumberFault.UnknownMunicipality(digits)));
  }

  @Test
  void baseThatIsUnknownOrNoFiveDigitsIsRefused() {
    assertThatThrownBy(() -> MunicipalityCode.fromBase("99999"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no prefecture, municipality or ward has the code 999997");
    assertThatThrownBy(() -> MunicipalityCode.fromBase("1310"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("length is 4, expected 5");
  }

  @ParameterizedTest
  @CsvSource({"131016, 130001", "011011, 010006", "472018, 470007", "130001, 130001"})
  void liesInAPrefecture(String digits, String prefecture) {
    assertThat(MunicipalityCode.of(digits).prefecture()).isEqualTo(MunicipalityCode.of(prefecture));
  }

  @Test
  void isShownByToString() {
    assertThat(MunicipalityCode.of("131016")).hasToString("MunicipalityCode[131016]");
  }
}
