package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.application.TextSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadBinaryTest {

  private final TestCard card = TestCard.inserted();

  @Test
  void atTheEndFewerBytesCome() {
    card.inJpki();
    card.send("00A4020C020008");
    assertThat(card.send("00B0000000")).isEqualTo("8F8F009000");
    assertThat(card.send("00B0000200")).isEqualTo("009000");
    assertThat(card.send("00B0000300")).isEqualTo("6B00");
    assertThat(card.send("00B07FFF00")).isEqualTo("6B00");
  }

  @Test
  void byItsShortNameAFileIsTheCurrentOneAsWell() {
    card.inJpki();
    assertThat(card.send("00B0880101")).isEqualTo("8F9000");
    assertThat(card.send("00B0000202")).isEqualTo("009000");
  }

  @Test
  void moreThan256BytesComeWhenExpected() {
    card.inJpki();
    card.send("00A4020C02000A");
    assertThat(card.send("00B0000000")).hasSize(2 * 258);
    assertThat(card.send("00B00000000000")).hasSize(2 * (1504 + 2));
  }

  @ParameterizedTest
  @CsvSource({
    "00B0000000,6986",
    "00B0830000,6A82",
    "00B09F0000,6A86",
    "00B0C10000,6A86",
    "00B0880001AA00,6700",
    "00B08800,6700",
    "00B0890000,6982",
    "00B0810000,6982",
    "00B0970000,6981",
    "00B0980000,6981",
  })
  void whatMayNotBeReadIsRefused(String apdu, String status) {
    card.inJpki();
    assertThat(card.send(apdu)).isEqualTo(status);
  }

  /** Which of a PIN and the two numbers opens which file. */
  @ParameterizedTest
  @CsvSource({
    "0011,5678,true,true,true",
    "0014,123456789018,true,false,true",
    "0015,55021720352285,false,true,true",
  })
  void eachSecretOpensItsFiles(
      String secret, String value, boolean number, boolean items, boolean signature) {
    card.inText();
    card.show(Integer.parseInt(secret, 16), value);
    assertThat(readable(TextSupport.NUMBER)).isEqualTo(number);
    assertThat(readable(TextSupport.ATTRIBUTES)).isEqualTo(items);
    assertThat(readable(TextSupport.SIGNATURE)).isEqualTo(signature);
    assertThat(readable(TextSupport.CERTIFICATE)).isTrue();
  }

  private boolean readable(int file) {
    return card.send("00B0%02X0000".formatted(0x80 | file)).endsWith("9000");
  }
}
