package dev.daicho.oversight.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusThenTest {

  @ParameterizedTest
  @CsvSource({
    "402311, 2018-09-30, TOWN, 那珂川町",
    "402311, 2018-10-01, CITY, 那珂川市",
    "042161, 2016-10-09, TOWN, 富谷町",
    "042161, 2016-10-10, CITY, 富谷市",
    "282219, 2019-04-30, CITY, 篠山市",
    "282219, 2019-05-01, CITY, 丹波篠山市",
    // The other 那珂川町, in 栃木県, is one still.
    "094111, 2018-09-30, TOWN, 那珂川町",
    "094111, 2024-01-01, TOWN, 那珂川町",
  })
  void of_changesOnTheDay(String code, LocalDate date, Municipality.Kind kind, String name) {
    Municipality municipality = Municipalities.byCode(MunicipalityCode.of(code)).orElseThrow();

    assertThat(StatusThen.of(municipality, date)).isEqualTo(new StatusThen(kind, name));
  }
}
