package dev.daicho.foundation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.CorporateNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.PassportNumber;
import dev.daicho.numbers.RegistryNumber;
import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.numbers.ResidentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class NumbersModuleTest {

  private static final JsonMapper JSON = Json.mapper();

  static Stream<RegistryNumber<?>> oneOfEachType() {
    SplittableRandom random = new SplittableRandom(9);
    return Stream.of(
        AddresseeNumber.fromSerial(17),
        CorporateNumber.random(random),
        HouseholdNumber.fromSerial(4),
        IndividualNumber.random(random),
        MunicipalityCode.of("092011"),
        PassportNumber.random(random),
        ResidenceCardNumber.random(random),
        ResidentCode.random(random));
  }

  @ParameterizedTest
  @MethodSource("oneOfEachType")
  void aNumberIsAStringOfItsDigitsBothWays(RegistryNumber<?> number) {
    String written = JSON.writeValueAsString(number);

    assertThat(written).isEqualTo("\"" + number.digits() + "\"");
    assertThat((Object) JSON.readValue(written, number.getClass())).isEqualTo(number);
  }

  @Test
  void everyPermittedTypeIsCovered() {
    assertThat(oneOfEachType().map(Object::getClass))
        .containsExactlyInAnyOrder(RegistryNumber.class.getPermittedSubclasses());
  }

  private record Told(
      LocalDate day, Instant at, List<MunicipalityCode> places, @Nullable ResidentCode code) {}

  @Test
  void insideOfRecordsAndListsAndWithNothing() {
    Told told =
        new Told(
            LocalDate.of(2024, 2, 29),
            Instant.parse("2026-04-01T00:30:00Z"),
            List.of(MunicipalityCode.of("092011"), MunicipalityCode.of("131016")),
            null);

    String written = JSON.writeValueAsString(told);

    assertThat(written)
        .isEqualTo(
            "{\"day\":\"2024-02-29\",\"at\":\"2026-04-01T00:30:00Z\",\"places\":[\"092011\",\"131016\"],\"code\":null}");
    assertThat(JSON.readValue(written, Told.class)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"123456789012\"", "\"\"", "\"abc\"", "{}", "[]", "true"})
  void whatIsNoNumberIsRefused(String written) {
    assertThatThrownBy(() -> JSON.readValue(written, IndividualNumber.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void theRefusalDoesNotRepeatASecretNumber() {
    assertThatThrownBy(() -> JSON.readValue("\"123456789012\"", IndividualNumber.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageNotContaining("123456789012")
        .hasMessageNotContaining("56789");
  }
}
