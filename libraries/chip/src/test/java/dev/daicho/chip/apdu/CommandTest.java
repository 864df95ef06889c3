package dev.daicho.chip.apdu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

  @ParameterizedTest
  @CsvSource({
    "00200080,'',0",
    "00B0000000,'',256",
    "00B0000004,'',4",
    "00A4020C020006,0006,0",
    "802A00800201FF00,01FF,256",
    "00B00000000100,'',256",
    "00B00000000000,'',65536",
    "80AE00000000020102,0102,0",
    "08B000000000020102FFFF,0102,65535",
  })
  void isReadAndWrittenAlike(String apdu, String data, int expected) {
    Command command = Command.parse(Bytes.hex(apdu)).orElseThrow();
    assertThat(command.data()).isEqualTo(Bytes.hex(data));
    assertThat(command.expected()).isEqualTo(expected);
    assertThat(Command.parse(command.encoded())).contains(command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00",
        "00B000",
        "00A4020C0200",
        "00A4020C0200060000",
        "00B000000001",
        "00B0000000000001",
        "80AE0000000003AABB",
        "80AE0000000001AA00",
      })
  void isNoneWhenTheLengthsDoNotFit(String apdu) {
    assertThat(Command.parse(Bytes.hex(apdu))).isEmpty();
  }

  @Test
  void isExtendedOnlyWhereItMust() {
    Command most = new Command(0, 0xB0, 0, 0, Bytes.filled(1, 255), 256);
    assertThat(most.encoded().length()).isEqualTo(4 + 1 + 255 + 1);
    Command longer = new Command(0, 0xB0, 0, 0, Bytes.filled(1, 256), 256);
    assertThat(longer.encoded().length()).isEqualTo(4 + 3 + 256 + 2);
    assertThat(new Command(0, 0xB0, 0, 0, Bytes.NONE, 257).encoded().toHex())
        .isEqualTo("00B00000000101");
  }
}
