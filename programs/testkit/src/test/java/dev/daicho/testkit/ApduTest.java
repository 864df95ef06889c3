package dev.daicho.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against commands as they were captured on their way to real cards. */
class ApduTest {

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  @Test
  void commandsAreWrittenAsACardReadsThem() {
    assertThat(hex(Apdu.selectApplication(CardApplication.JPKI.aid())))
        .isEqualTo("00A4040C0AD392F000260100000001");
    assertThat(hex(Apdu.selectFile(0x0018))).isEqualTo("00A4020C020018");
    assertThat(hex(Apdu.read(0x0100))).isEqualTo("00B0010000");
    assertThat(hex(Apdu.verify("1234".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("002000800431323334");
    assertThat(hex(Apdu.verify(new byte[0]))).isEqualTo("00200080");
    assertThat(hex(Apdu.sign(new byte[] {1, 2}))).isEqualTo("802A008002010200");
    assertThat(hex(Apdu.getResponse(5))).isEqualTo("00C0000005");
  }
}
