package dev.daicho.pki.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.Words;
import java.math.BigInteger;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

  @ParameterizedTest
  @CsvSource({
    "2019-04-30T14:59:59Z, 平成31年（2019年）4月30日23時59分59秒, 2019-04-30 23:59:59 JST (Heisei 31)",
    "2019-04-30T15:00:00Z, 令和元年（2019年）5月1日0時00分00秒, 2019-05-01 00:00:00 JST (Reiwa 1)",
    "1872-12-30T00:00:00Z, 西暦1872年12月30日9時18分59秒, 1872-12-30 09:18:59 JST",
  })
  void aMomentByBothCalendars(Instant moment, String ja, String en) {
    assertThat(Shown.moment(moment)).isEqualTo(new Words(ja, en));
  }

  @Test
  void whatControlsATerminalIsMadeHarmless() {
    assertThat(Shown.text("a\u001b[31mb\u202ec\nd").en()).isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd");
    assertThat(Shown.text("x".repeat(500)).en()).hasSize(401).endsWith("…");
    assertThat(Shown.text(" ")).isEqualTo(new Words("（空）", "(empty)"));
  }

  @Test
  void aSerialNumberInHexadecimal() {
    assertThat(Shown.serial(BigInteger.valueOf(0x0133C349))).isEqualTo(Shown.text("133C349"));
  }
}
