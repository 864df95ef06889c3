package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTest {

  private static final LocalDate NEW_YEAR_2020 = LocalDate.of(2020, 1, 1);
  private static final LocalDate NEW_YEAR_2022 = LocalDate.of(2022, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "DESIGNATED_CITY, 20",
    "CITY, 772",
    "SPECIAL_WARD, 23",
    "TOWN, 743",
    "VILLAGE, 183",
  })
  void thereAreSoManyOfEachKind(Municipality.Kind kind, int number) {
    assertThat(Municipalities.all()).filteredOn(each -> each.kind() == kind).hasSize(number);
  }

  @Test
  void allAreInCodeOrderAndCannotBeChanged() {
    assertThat(Municipalities.all())
        .hasSize(1_741)
        .extracting(Municipality::code)
        .doesNotHaveDuplicates()
        .isSorted();
    assertThatThrownBy(() -> Municipalities.all().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void populationsAddUpToTheCountrys() {
    assertThat(
            Municipalities.all().stream().mapToInt(each -> population(each, NEW_YEAR_2020)).sum())
        .isEqualTo(127_138_033);
    assertThat(Municipalities.all())
        .allSatisfy(
            each -> assertThat(each.populations()).containsOnlyKeys(NEW_YEAR_2020, NEW_YEAR_2022));
  }

  @Test
  void aTownIsFoundByFiveDigits_andNothingElseIs() {
    assertThat(Municipalities.byBase("01303")).map(Municipality::name).contains("当別町");
    for (String other : List.of("01000", "01101", "99999", "013030", "0130", "", "abcde")) {
      assertThat(Municipalities.byBase(other)).as(other).isEmpty();
    }
  }

  @Test
  void aTownIsFoundByItsCode() {
    Municipality town = Municipalities.byCode(MunicipalityCode.of("013030")).orElseThrow();

    assertThat(town.name()).isEqualTo("当別町");
    assertThat(town.kana()).isEqualTo("トウベツチョウ");
    assertThat(town.kind()).isEqualTo(Municipality.Kind.TOWN);
    assertThat(town.county()).isEqualTo("石狩郡");
    assertThat(town.fullName()).isEqualTo("北海道石狩郡当別町");
    assertThat(population(town, NEW_YEAR_2020)).isEqualTo(15_840);
    assertThat(population(town, NEW_YEAR_2022)).isEqualTo(15_445);
  }

  @Test
  void aCityHasNoCounty() {
    Municipality city = Municipalities.byCode(MunicipalityCode.of("092011")).orElseThrow();

    assertThat(city.county()).isNull();
    assertThat(city.fullName()).isEqualTo("栃木県宇都宮市");
    assertThat(city.corporateNumber()).isEqualTo(CorporateNumber.of("7000020092011"));
  }

  @Test
  void prefecturesAndWardsAreNotMunicipalities() {
    assertThat(Municipalities.byCode(MunicipalityCode.of("130001"))).isEmpty();
    assertThat(Municipalities.byCode(MunicipalityCode.of("011011"))).isEmpty();
  }

  @Test
  void everyMunicipalityBelongsToOnePrefecture() {
    List<Municipality> byPrefecture =
        Prefectures.all().stream()
            .flatMap(prefecture -> Municipalities.byPrefecture(prefecture).stream())
            .collect(Collectors.toList());

    assertThat(byPrefecture).isEqualTo(Municipalities.all());
  }

  private static int population(Municipality municipality, LocalDate date) {
    return municipality.populations().getOrDefault(date, 0);
  }
}
