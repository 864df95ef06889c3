package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.Parsed.Valid;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberKindTest {

  @ParameterizedTest
  @CsvSource({
    "individual-number, 個人番号, 1234 5678 9018, 123456789018",
    "resident-code, 住民票コード, 24727059608, 24727059608",
    "corporate-number, 法人番号, 7000012050002, 7000012050002",
    "municipality-code, 全国地方公共団体コード, １３１０１６, 131016",
    "residence-card-number, 在留カード等の番号, ab12345678cd, AB12345678CD",
    "passport-number, 旅券番号, TR1234567, TR1234567",
  })
  void readsNumbersOfItsKind(String id, String japanese, String typed, String digits) {
    NumberKind kind = NumberKind.named(id).orElseThrow();

    assertThat(kind.id()).isEqualTo(id);
    assertThat(kind.japanese()).isEqualTo(japanese);
    assertThat(kind.parse(typed)).isInstanceOf(Valid.class);
    assertThat(kind.parse(typed).orElseThrow().digits()).isEqualTo(digits);
  }

  @Test
  void theNamesAreThese() {
    assertThat(Arrays.stream(NumberKind.values()).map(NumberKind::id))
        .containsExactly(
            "individual-number",
            "resident-code",
            "corporate-number",
            "municipality-code",
            "residence-card-number",
            "passport-number");
  }

  @Test
  void anyOtherNameIsNone() {
    assertThat(NumberKind.named("individual number")).isEmpty();
    assertThat(NumberKind.named("")).isEmpty();
  }
}
