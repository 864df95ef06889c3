package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.application.Jpki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectFileTest {

  private final TestCard card = TestCard.inserted();

  @Test
  void anApplicationIsFoundByTheBeginningOfItsName() {
    assertThat(card.send("00A4040C05D392F00026")).isEqualTo("9000");
    assertThat(card.send("00A4020C02000A")).isEqualTo("9000");
    assertThat(card.send("00B0000004")).isEqualTo("308205DC9000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00A4040C07A0000001510000",
        "00A4040C0BD392F00026010000000101",
        "00A4040C",
        "00A40400",
        "00A4000C023F00",
        "00A4020C020001",
      })
  void whatIsNotThereIsNotFound(String apdu) {
    assertThat(card.send(apdu)).isEqualTo("6A82");
  }

  @Test
  void whatIsNotFoundLeavesTheSelectedApplication() {
    card.inJpki().show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    assertThat(card.send("00A4040C07A0000001510000")).isEqualTo("6A82");
    assertThat(card.send("00A4020C020003")).isEqualTo("6A82");
    assertThat(card.send("802A009701AA00")).endsWith("9000");
  }

  @ParameterizedTest
  @CsvSource({
    "00A4010C020001,6A86",
    "00A40204020001,6A86",
    "00A4020C0100,6700",
    "00A4020C03000001,6700",
    "00A4020C020000,6A82",
    "00A4020C02FFFF,6A82",
    "00A4020C028006,6A82",
  })
  void whatIsAskedForWronglyIsRefused(String apdu, String status) {
    card.inText();
    assertThat(card.send(apdu)).isEqualTo(status);
  }

  @Test
  void withoutAPathNothingHappensInAnApplication() {
    assertThat(card.send("00A40000")).isEqualTo("6A86");
    card.inJpki();
    card.send("00A4020C02000A");
    assertThat(card.send("00A40000")).isEqualTo("9000");
    assertThat(card.send("00B0000004")).isEqualTo("308205DC9000");
    assertThat(card.send("00A4000C023F00")).isEqualTo("6A82");
  }

  @Test
  void itsNameIsToldToWhoAsks() {
    assertThat(card.send("00A404000AD392F00026010000000100"))
        .isEqualTo("6F0C840AD392F0002601000000019000");
    assertThat(card.send("00A404000AD392F000260100000001")).isEqualTo("9000");
  }

  @Test
  void anotherApplicationEndsWhatWasShown_anotherFileDoesNot() {
    card.inJpki().show(Jpki.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD);
    card.send("00A4020C020001");
    assertThat(card.send("00B0000004")).isEqualTo("308205DC9000");
    card.inJpki();
    card.send("00A4020C020001");
    assertThat(card.send("00B0000004")).isEqualTo("6982");
  }
}
