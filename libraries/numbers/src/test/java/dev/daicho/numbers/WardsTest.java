package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WardsTest {

  @Test
  void everyDesignatedCityHasItsWards() {
    assertThat(Wards.all()).hasSize(171).extracting(Ward::code).doesNotHaveDuplicates();
    assertThat(Municipalities.all())
        .allSatisfy(each ->
            assertThat(Wards.byCity(each).isEmpty())
                .isEqualTo(each.kind() != Municipality.Kind.DESIGNATED_CITY));
  }

  @Test
  void aWardIsFoundByItsCode() {
    Ward ward = Wards.byCode(MunicipalityCode.of("221384")).orElseThrow();

    assertThat(ward.name()).isEqualTo("中央区");
    assertThat(ward.kana()).isEqualTo("チュウオウク");
    assertThat(ward.city().name()).isEqualTo("浜松市");
    assertThat(Wards.byCity(ward.city())).hasSize(3).contains(ward);
    assertThat(Wards.byCode(ward.city().code())).isEmpty();
  }
}
