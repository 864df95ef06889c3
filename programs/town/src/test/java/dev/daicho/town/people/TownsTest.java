package dev.daicho.town.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Ward;
import dev.daicho.numbers.Wards;
import dev.daicho.register.Address;
import dev.daicho.town.personas.PersonaHousehold;
import dev.daicho.town.personas.Personas;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class TownsTest {

  private static final Towns TOWNS = Towns.load();

  @Test
  void of_elevenMunicipalitiesHaveNone() {
    List<String> without =
        Municipalities.all().stream()
            .filter(municipality -> TOWNS.of(municipality.code()).isEmpty())
            .map(Municipality::name)
            .toList();
    assertThat(without)
        .containsExactlyInAnyOrder(
            "利島村", "神津島村", "御蔵島村", "粟島浦村", "鳴沢村", "南相木村", "知夫村", "直島町", "田野町", "姫島村", "渡名喜村");
  }

  @Test
  void of_writesChomeInKanjiNumerals() {
    List<String> sapporo = names("011002");
    assertThat(sapporo)
        .contains("中央区旭ケ丘一丁目", "中央区大通西十丁目", "中央区大通西十一丁目", "中央区大通西二十丁目", "中央区大通西二十八丁目");
    assertThat(names("271403")).contains("北区中百舌鳥町一丁");
  }

  @Test
  void of_townsOfADesignatedCityBeginWithTheirWard() {
    for (Municipality municipality : Municipalities.all()) {
      List<String> wards = Wards.byCity(municipality).stream().map(Ward::name).toList();
      for (Towns.Town town : TOWNS.of(municipality.code())) {
        if (!wards.isEmpty()) {
          assertThat(wards).anyMatch(ward -> town.name().startsWith(ward));
        }
      }
    }
  }

  @Test
  void of_namesFitAFormAndPostcodesHaveSevenDigits() {
    int towns = 0;
    for (Municipality municipality : Municipalities.all()) {
      for (Towns.Town town : TOWNS.of(municipality.code())) {
        towns++;
        assertThat(town.name()).isNotBlank().doesNotContain("入会", "（");
        assertThat(town.name().length()).isLessThanOrEqualTo(22);
        if (town.postcode() != null) {
          assertThat(town.postcode()).matches("\\d{7}");
        }
      }
    }
    assertThat(towns).isEqualTo(197_178);
  }

  @Test
  void of_knowsTheTownsOfThePersonas() {
    for (PersonaHousehold household : Personas.ofEveryTown(LocalDate.of(2026, 4, 1)).households()) {
      Address address = household.address();
      assertThat(TOWNS.of(address.municipality()))
          .anyMatch(town ->
              town.name().equals(address.town())
                  && Objects.equals(town.postcode(), address.postcode()));
    }
  }

  private static List<String> names(String code) {
    return TOWNS.of(MunicipalityCode.of(code)).stream().map(Towns.Town::name).toList();
  }
}
