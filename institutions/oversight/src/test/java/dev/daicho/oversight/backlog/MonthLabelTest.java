package dev.daicho.oversight.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthLabelTest {

  @ParameterizedTest
  @CsvSource({
    "2016-05, 2016, 5",
    "2016-12, 2016, 12",
    "2016年5月, 2016, 5",
    "2016年12月, 2016, 12",
    "5月, 0, 5",
    "10月, 0, 10"
  })
  void parse_readsMonths(String label, int year, int month) {
    assertThat(MonthLabel.parse(label)).contains(new MonthLabel(year, month));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "05月",
        "13月",
        "0月",
        "2016-5",
        "2016-13",
        "2016-00",
        "2016/05",
        "2016-05-01",
        "0016-05",
        "平成28年5月",
        "５月",
        "5月以降",
        " 5月"
      })
  void parse_refusesTheRest(String label) {
    assertThat(MonthLabel.parse(label)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-05, 2016-05, 2016-06, true",
    "2016-05, 2016-05, 2016-08, true",
    "2016-05, 2016-12, 2017-01, true",
    "2016-05, 2016-05, 2017年5月, true",
    "2016-05, 2016-06, 2016-06, false",
    "2016-05, 2016-06, 2016-05, false",
    "2016-05, 2016-12, 2016-01, false",
    "11月, 12月, 1月, true",
    "11月, 11月, 10月, true",
    "11月, 1月, 12月, false",
    "11月, 1月, 11月, false",
    "11月, 1月, 1月, false",
    "2016-05, 2016-05, 6月, false",
    "5月, 5月, 2016-06, false",
  })
  void canFollow_goesForwardInOneForm(String first, String before, String label, boolean expected) {
    assertThat(month(label).canFollow(month(before), month(first))).isEqualTo(expected);
  }

  private static MonthLabel month(String label) {
    return MonthLabel.parse(label).orElseThrow();
  }
}
