package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.application.CommonCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadRecordTest {

  private static final String RECORD =
      "011C" + TestCard.ascii("9900000000000010920120360217").toHex() + "9000";

  private final TestCard card = TestCard.inserted();

  @Test
  void aRecordIsReadByItsNumber() {
    card.in(CommonCard.APPLICATION.name());
    assertThat(card.send("00B2010C00")).isEqualTo(RECORD);
    assertThat(card.send("00B2010400")).isEqualTo(RECORD);
  }

  @ParameterizedTest
  @CsvSource({
    "00B2020C00,6A83",
    "00B2000C00,6A83",
    "00B2010D00,6A86",
    "00B2010C,6700",
    "00B2011400,6981",
    "00B2010400,6986",
    "00B201FC00,6A86",
  })
  void whatIsNoRecordIsRefused(String apdu, String status) {
    card.in(CommonCard.APPLICATION.name());
    assertThat(card.send(apdu)).isEqualTo(status);
  }

  @Test
  void jpkiHasNoRecords() {
    card.inJpki();
    assertThat(card.send("00B2010C00")).isEqualTo("6D00");
  }
}
