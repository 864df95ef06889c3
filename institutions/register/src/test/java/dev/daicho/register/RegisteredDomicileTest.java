package dev.daicho.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredDomicileTest {

  @ParameterizedTest
  @CsvSource({
    "栃木県宇都宮市旭一丁目１番, 092011",
    "東京都渋谷区恵比寿四丁目２０番地, 131130",
    // With its county and without.
    "北海道石狩郡当別町白樺町１番地, 013030",
    "北海道当別町白樺町１番地, 013030",
    // A designated city, and one that is called like its prefecture.
    "横浜市港北区大豆戸町１番地, 141003",
    "奈良市二条大路南一丁目１番, 292010",
    // Longer names are not cut short: 大和市 is not 大和高田市.
    "奈良県大和高田市大字大中１番地, 292028",
    "神奈川県大和市下鶴間一丁目, 142131",
    "'　栃木県宇都宮市旭一丁目', 092011"
  })
  void theWordsNameOneMunicipality(String words, String code) {
    assertThat(RegisteredDomicile.municipality(words)).contains(MunicipalityCode.of(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "本籍不明",
        "栃木県",
        // Two prefectures have one.
        "府中市宮西町二丁目",
        "宇都宮市旭一丁目",
        "ドイツ連邦共和国ベルリン市",
        // Now another municipality's.
        "栃木県河内郡上三川村"
      })
  void whatNamesNoneIsNotGuessed(String words) {
    assertThat(RegisteredDomicile.municipality(words)).isEmpty();
  }

  @Test
  void everyMunicipalityIsFoundByItsFullName() {
    for (Municipality municipality : Municipalities.all()) {
      assertThat(RegisteredDomicile.municipality(municipality.fullName() + "１番地"))
          .as(municipality.fullName())
          .contains(municipality.code());
    }
  }
}
