package dev.daicho.pki.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenBirthTest {

  @ParameterizedTest
  @CsvSource({
    "1868-01-25, 118680125",
    "1912-07-29, 119120729",
    "1912-07-30, 219120730",
    "1926-12-24, 219261224",
    "1926-12-25, 319261225",
    "1989-01-07, 319890107",
    "1989-01-08, 419890108",
    "2019-04-30, 420190430",
    "2019-05-01, 520190501",
    "2024-02-29, 520240229"
  })
  void writesTheEraOfTheDay(LocalDate day, String written) {
    assertThat(WrittenBirth.of(day).text()).isEqualTo(written);
    assertThat(new WrittenBirth(written).day()).contains(day);
  }

  @Test
  void nobodyWasBornBeforeTheEras() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenBirth.of(LocalDate.of(1868, 1, 24)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"319500000", "319500200", "019990101", "320230229"})
  void aDayThatIsNotKnownWhollyIsNone(String written) {
    assertThat(WrittenBirth.parse(written).orElseThrow().day().isPresent())
        .isEqualTo(written.equals("019990101"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31950010", "3195001011", "619500101", "3１9500101", "A19500101"})
  void whatIsNotOfTheFormIsRefused(String written) {
    assertThat(WrittenBirth.parse(written)).isEmpty();
  }
}
