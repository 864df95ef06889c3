package dev.daicho.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.numbers.MunicipalityCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.server.ResponseStatusException;

class SeeingTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final MunicipalityCode THERE = MunicipalityCode.of("092053");

  private final Seeing nation =
      Seeing.of(() -> Optional.of(new Actor("j", Role.JLIS_OPERATOR, null)));
  private final Seeing here =
      Seeing.of(() -> Optional.of(new Actor("o", Role.MUNICIPAL_OFFICER, HERE)));

  @Test
  void jlisSeesTheCountry_anOfficerTheOwnMunicipality() {
    assertThat(nation.nation()).isTrue();
    assertThat(nation.sees(THERE)).isTrue();
    assertThat(here.nation()).isFalse();
    assertThat(here.sees(HERE)).isTrue();
    assertThat(here.sees(THERE)).isFalse();
    assertThat(here.municipality("092011")).isEqualTo(HERE);
    assertThatThrownBy(() -> here.municipality("092053"))
        .isInstanceOf(ResponseStatusException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "092012", "090000", "011011"})
  void whatIsNoMunicipalityIsNotThere(String code) {
    assertThatThrownBy(() -> nation.municipality(code))
        .isInstanceOf(ResponseStatusException.class)
        .hasMessageContaining("404");
  }
}
